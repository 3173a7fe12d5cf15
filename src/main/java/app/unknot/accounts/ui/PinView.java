package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where somebody chooses the PIN with which they come back to a locked tablet. */
@Route(AccountPages.PIN)
@DynamicPageTitle(ScreenTitle.class)
@PermitAll
class PinView extends Page {
    private final PasswordField pin = new PasswordField(AccountsText.NEW_PIN_SIX_DIGITS.text());
    private final PasswordField password = new PasswordField(AccountsText.YOUR_PASSWORD.text());
    private final InputForm form;

    PinView(TabletPins pins) {
        super(Density.TOUCH, AccountsText.YOUR_PIN.text(), AccountsText.IT_UNLOCKS_A_TABLET.text());
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.getElement().setAttribute("autocomplete", "new-password");
        password.getElement().setAttribute("autocomplete", "current-password");
        Div fields = new Div(pin, password);
        fields.addClassName("stack");
        form = new InputForm("accounts.pin", AccountsText.YOUR_PIN.text(), fields);
        Card card = new Card(
                pins.isChosen() ? AccountsText.CHANGE_IT.text() : AccountsText.CHOOSE_ONE.text(),
                new Paragraph(AccountsText.YOU_CANNOT_SIGN.text()),
                fields,
                form.message(),
                form.save(
                        AccountsText.SAVE_THIS_PIN.text(),
                        () -> pins.choose(password.getValue(), pin.getValue()),
                        this::kept));
        card.addClassNames("stack", "narrow");
        add(card);
    }

    private void kept() {
        pin.clear();
        password.clear();
        form.say(Tone.OK, AccountsText.PIN_SAVED.text());
    }
}
