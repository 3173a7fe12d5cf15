package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.NoteBox;
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
    private final transient TabletPins pins;
    private final PasswordField pin = new PasswordField(AccountsText.NEW_PIN_SIX_DIGITS.text());
    private final PasswordField password = new PasswordField(AccountsText.YOUR_PASSWORD.text());
    private final Div message = new Div();

    PinView(TabletPins pins) {
        super(Density.TOUCH, AccountsText.YOUR_PIN.text(), AccountsText.IT_UNLOCKS_A_TABLET.text());
        this.pins = pins;
        pin.setAllowedCharPattern("[0-9]");
        pin.setMaxLength(6);
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.getElement().setAttribute("autocomplete", "new-password");
        password.getElement().setAttribute("autocomplete", "current-password");
        Card card = new Card(
                pins.isChosen() ? AccountsText.CHANGE_IT.text() : AccountsText.CHOOSE_ONE.text(),
                new Paragraph(AccountsText.YOU_CANNOT_SIGN.text()),
                pin,
                password,
                message,
                Buttons.primary(AccountsText.SAVE_THIS_PIN.text(), click -> keep()));
        card.addClassNames("stack", "narrow");
        add(card);
    }

    private void keep() {
        message.removeAll();
        try {
            pins.choose(password.getValue(), pin.getValue());
            pin.clear();
            password.clear();
            message.add(new NoteBox(Tone.OK, AccountsText.PIN_SAVED.text()));
        } catch (RefusedRequest refused) {
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
    }
}
