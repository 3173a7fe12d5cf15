package app.unknot.accounts.ui;

import app.unknot.accounts.Accounts;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Supervision;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What stands under a therapist's notes and on the claims. */
final class LicenceDialog {
    private LicenceDialog() {}

    /**
     * @param colleagues the therapists that a supervisor is chosen from
     */
    private static void open(
            TherapistProfile known, Accounts accounts, Supervision supervision, List<TherapistProfile> colleagues) {
        Dialog dialog = new Dialog(AccountsText.LICENSE_OF.text(known.name()));
        TextField credentials = field(AccountsText.LETTERS_AFTER_THE_NAME_SUCH.text(), known.credentials());
        TextField npi = field(AccountsText.NPI_TEN_DIGITS.text(), known.npi());
        TextField number = field(AccountsText.LICENSE_NUMBER.text(), known.licenceNumber());
        TextField state = field(AccountsText.STATE.text(), known.licenceState());
        DayField expires = new DayField(AccountsText.VALID_UNTIL.text());
        expires.setValue(known.licenceExpires());
        Select<TherapistProfile> supervisor = supervisor(known, supervision, colleagues);
        Div message = new Div();
        Div form = new Div(
                message,
                new Paragraph(AccountsText.IT_APPEARS_UNDER_NOTES.text()),
                credentials,
                npi,
                number,
                state,
                expires,
                supervisor);
        form.addClassName("stack");
        dialog.add(form);
        dialog.getFooter()
                .add(
                        Buttons.plain(AccountsText.CANCEL.text(), click -> dialog.close()),
                        Buttons.primary(AccountsText.SAVE.text(), click -> {
                            try {
                                accounts.license(new TherapistProfile(
                                        known.id(),
                                        known.firstName(),
                                        known.lastName(),
                                        credentials.getValue().trim(),
                                        npi.getValue().trim(),
                                        number.getValue().trim(),
                                        state.getValue().trim(),
                                        expires.getValue(),
                                        known.treatsAt()));
                                TherapistProfile chosen = supervisor.getValue();
                                UserId before =
                                        supervision.supervisorOf(known.id()).orElse(null);
                                UserId wanted = chosen == null ? null : chosen.id();
                                if (!Objects.equals(before, wanted)) supervision.supervise(known.id(), wanted);
                                dialog.close();
                                Toast.show(AccountsText.SAVED.text());
                            } catch (RefusedRequest refused) {
                                message.removeAll();
                                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
                            }
                        }));
        dialog.open();
    }

    private static Select<TherapistProfile> supervisor(
            TherapistProfile known, Supervision supervision, List<TherapistProfile> colleagues) {
        Select<TherapistProfile> select = new Select<>(AccountsText.SUPERVISOR_WHO_CO_SIGNS.text(), change -> {});
        List<TherapistProfile> others =
                colleagues.stream().filter(one -> !one.id().equals(known.id())).toList();
        select.setItems(others);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(AccountsText.NONE_SIGNS_ALONE.text());
        select.setItemLabelGenerator(one -> one == null ? AccountsText.NONE_SIGNS_ALONE.text() : one.signature());
        supervision
                .supervisorOf(known.id())
                .flatMap(
                        id -> others.stream().filter(one -> one.id().equals(id)).findFirst())
                .ifPresent(select::setValue);
        return select;
    }

    private static TextField field(String label, String value) {
        TextField field = new TextField(label);
        field.setMaxLength(40);
        field.setValue(value);
        return field;
    }

    /** Opens the dialog. */
    @Component
    static final class Opener {
        private final Accounts accounts;
        private final Therapists therapists;
        private final Supervision supervision;

        Opener(Accounts accounts, Therapists therapists, Supervision supervision) {
            this.accounts = accounts;
            this.therapists = therapists;
            this.supervision = supervision;
        }

        void open(UserId therapist) {
            LicenceDialog.open(therapists.profile(therapist), accounts, supervision, therapists.active());
        }
    }
}
