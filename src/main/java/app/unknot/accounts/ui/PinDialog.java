package app.unknot.accounts.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TabletPins;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;

/** Lets somebody choose the PIN with which they come back to a locked tablet. */
public final class PinDialog {
    private PinDialog() {}

    public static void open(TabletPins pins) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Your PIN");
        PasswordField pin = new PasswordField("New PIN, six digits");
        pin.setAllowedCharPattern("[0-9]");
        pin.setMaxLength(6);
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.getElement().setAttribute("autocomplete", "new-password");
        PasswordField password = new PasswordField("Your password");
        password.getElement().setAttribute("autocomplete", "current-password");
        Div message = new Div();
        Div body = new Div(
                new Paragraph(
                        "The PIN opens a tablet that you locked or handed to a client. It never signs you in, and it"
                                + " never signs a note."),
                pin,
                password,
                message);
        body.addClassName("stack");
        dialog.add(body);
        dialog.getFooter().add(Buttons.outlined("Not now", click -> dialog.close()));
        dialog.getFooter().add(Buttons.primary("Keep this PIN", click -> {
            try {
                pins.choose(password.getValue(), pin.getValue());
                dialog.close();
                Toast.show("Your PIN is set.");
            } catch (RefusedRequest refused) {
                message.removeAll();
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        }));
        dialog.open();
    }
}
