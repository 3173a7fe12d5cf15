package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where somebody chooses the PIN with which they come back to a locked tablet. */
@Route(AccountPages.PIN)
@PageTitle("Your PIN - Unknot")
@PermitAll
class PinView extends Page {
    private final transient TabletPins pins;
    private final PasswordField pin = new PasswordField("New PIN, six digits");
    private final PasswordField password = new PasswordField("Your password");
    private final Div message = new Div();

    PinView(TabletPins pins) {
        super(Density.TOUCH, "Your PIN", "It unlocks a tablet that you locked or handed to a client.");
        this.pins = pins;
        pin.setAllowedCharPattern("[0-9]");
        pin.setMaxLength(6);
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.getElement().setAttribute("autocomplete", "new-password");
        password.getElement().setAttribute("autocomplete", "current-password");
        Card card = new Card(
                pins.isChosen() ? "Change it" : "Choose one",
                new Paragraph("You cannot sign in or sign a note with a PIN. Five wrong PINs end the session."),
                pin,
                password,
                message,
                Buttons.primary("Save this PIN", click -> keep()));
        card.addClassNames("stack", "narrow");
        add(card);
    }

    private void keep() {
        message.removeAll();
        try {
            pins.choose(password.getValue(), pin.getValue());
            pin.clear();
            password.clear();
            message.add(new NoteBox(Tone.OK, "PIN saved."));
        } catch (RefusedRequest refused) {
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
    }
}
