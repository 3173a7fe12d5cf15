package app.unknot.accounts.ui;

import app.unknot.accounts.Accounts;
import app.unknot.accounts.Supervision;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
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
            TherapistProfile known,
            Accounts accounts,
            Supervision supervision,
            List<TherapistProfile> colleagues,
            PracticeClock clock) {
        TextLine credentials = new TextLine(
                AccountsText.LETTERS_AFTER_THE_NAME_SUCH.text(), TherapistProfile.CREDENTIALS, known.credentials());
        ReadLine npi = ReadLine.npi(AccountsText.NPI_TEN_DIGITS.text()).with(known.npi());
        TextLine number =
                new TextLine(AccountsText.LICENSE_NUMBER.text(), TherapistProfile.NUMBER, known.licenceNumber());
        TextLine state = new TextLine(AccountsText.STATE.text(), TherapistProfile.STATE, known.licenceState());
        DayField expires = DayField.any(AccountsText.VALID_UNTIL.text(), clock::today);
        expires.setValue(known.licenceExpires());
        Select<TherapistProfile> supervisor = supervisor(known, supervision, colleagues);
        Div form = new Div(
                new Paragraph(AccountsText.IT_APPEARS_UNDER_NOTES.text()),
                credentials,
                npi,
                number,
                state,
                expires,
                supervisor);
        form.addClassName("stack");
        InputDialog dialog =
                new InputDialog("accounts.license." + known.id(), AccountsText.LICENSE_OF.text(known.name()), form);
        dialog.cancel(AccountsText.CANCEL.text());
        dialog.save(
                AccountsText.SAVE.text(),
                () -> {
                    accounts.license(new TherapistProfile(
                            known.id(),
                            known.firstName(),
                            known.lastName(),
                            credentials.text(),
                            npi.kept(),
                            number.text(),
                            state.text(),
                            expires.getValue(),
                            known.treatsAt()));
                    TherapistProfile chosen = supervisor.getValue();
                    UserId before = supervision.supervisorOf(known.id()).orElse(null);
                    UserId wanted = chosen == null ? null : chosen.id();
                    if (!Objects.equals(before, wanted)) supervision.supervise(known.id(), wanted);
                },
                () -> Toast.show(AccountsText.SAVED.text()));
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

    /** Opens the dialog. */
    @Component
    static final class Opener {
        private final Accounts accounts;
        private final Therapists therapists;
        private final Supervision supervision;
        private final PracticeClock clock;

        Opener(Accounts accounts, Therapists therapists, Supervision supervision, PracticeClock clock) {
            this.clock = clock;
            this.accounts = accounts;
            this.therapists = therapists;
            this.supervision = supervision;
        }

        void open(UserId therapist) {
            LicenceDialog.open(therapists.profile(therapist), accounts, supervision, therapists.active(), clock);
        }
    }
}
