package app.unknot.accounts.ui;

import app.unknot.accounts.Accounts;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** What stands under a therapist's notes and on the claims. */
final class LicenceDialog {
    private LicenceDialog() {}

    static void open(TherapistProfile known, Accounts accounts) {
        Dialog dialog = new Dialog("Licence of " + known.name());
        TextField credentials = field("Letters after the name, such as LMT", known.credentials());
        TextField npi = field("NPI, ten digits", known.npi());
        TextField number = field("Licence number", known.licenceNumber());
        TextField state = field("State", known.licenceState());
        DatePicker expires = new DatePicker("Valid until");
        expires.setValue(known.licenceExpires());
        Div message = new Div();
        Div form = new Div(
                message,
                new Paragraph("It stands under notes and on claims. After the last day no note can be signed."),
                credentials,
                npi,
                number,
                state,
                expires);
        form.addClassName("stack");
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("Cancel", click -> dialog.close()), Buttons.primary("Save", click -> {
            try {
                accounts.license(new TherapistProfile(
                        known.id(),
                        known.firstName(),
                        known.lastName(),
                        credentials.getValue().trim(),
                        npi.getValue().trim(),
                        number.getValue().trim(),
                        state.getValue().trim(),
                        expires.getValue()));
                dialog.close();
                Toast.show("Saved.");
            } catch (RefusedRequest refused) {
                message.removeAll();
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        }));
        dialog.open();
    }

    private static TextField field(String label, String value) {
        TextField field = new TextField(label);
        field.setMaxLength(40);
        field.setValue(value);
        return field;
    }
}
