package app.unknot.insurance.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.insurance.DiagnosisCodes;
import app.unknot.insurance.Prescribed;
import app.unknot.insurance.prescriptions.PrescriptionDesk;
import app.unknot.insurance.prescriptions.PrescriptionForm;
import app.unknot.insurance.prescriptions.PrescriptionRow;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A prescription as the provider wrote it. */
final class PrescriptionDialog {
    private static final TextRule CODES = TextRule.line(200);
    private static final int MOST = 999;

    private final TextLine first = new TextLine(InsuranceText.PRESCRIBERS_FIRST_NAME.text(), PrescriptionForm.NAME);
    private final TextLine last = new TextLine(InsuranceText.PRESCRIBERS_LAST_NAME.text(), PrescriptionForm.NAME);
    private final ReadLine npi = ReadLine.npi(InsuranceText.NPI.text());
    private final ReadLine phone = ReadLine.phone(InsuranceText.PRESCRIBERS_PHONE.text());
    private final TextLine diagnoses = new TextLine(InsuranceText.DIAGNOSES.text(), CODES);
    private final WholeNumber visits = new WholeNumber(InsuranceText.VISITS_PRESCRIBED.text(), 1, MOST);
    private final WholeNumber before = new WholeNumber(InsuranceText.USED_BEFORE.text(), 0, MOST);
    private final DayField issued;
    private final DayField expires;

    private PrescriptionDialog(@Nullable PrescriptionForm known, Supplier<LocalDate> today) {
        issued = DayField.past(InsuranceText.ISSUED.text(), today);
        expires = DayField.any(InsuranceText.LAST_DAY.text(), today);
        diagnoses.setHelperText(InsuranceText.CODES_AS_PRESCRIBED.text());
        before.setHelperText(InsuranceText.VISITS_BEFORE_THEY_WERE_COUNTED_HERE.text());
        before.setValue(known == null ? 0 : known.usedBefore());
        if (known == null) return;
        Prescribed prescribed = known.prescribed();
        first.setValue(prescribed.prescriberFirst());
        last.setValue(prescribed.prescriberLast());
        npi.with(prescribed.npi());
        phone.with(known.phone());
        diagnoses.setValue(
                prescribed.icd10().stream().map(DiagnosisCodes::dotted).collect(Collectors.joining(", ")));
        visits.setValue(prescribed.visits());
        issued.setValue(prescribed.issued());
        expires.setValue(prescribed.expires());
    }

    static void add(PrescriptionDesk desk, ClientId client, Supplier<LocalDate> today, Runnable then) {
        PrescriptionDialog fields = new PrescriptionDialog(null, today);
        InputDialog dialog = new InputDialog(
                "insurance.prescription.new." + client, InsuranceText.ADD_A_PRESCRIPTION.text(), fields.body());
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(InsuranceText.ADD_THE_PRESCRIPTION.text(), () -> desk.add(client, fields.form()), then);
        dialog.open();
    }

    static void change(
            PrescriptionDesk desk, ClientId client, PrescriptionRow known, Supplier<LocalDate> today, Runnable then) {
        PrescriptionDialog fields = new PrescriptionDialog(known.form(), today);
        InputDialog dialog = new InputDialog(
                "insurance.prescription." + known.id(), InsuranceText.CHANGE_THE_PRESCRIPTION.text(), fields.body());
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(
                InsuranceText.SAVE.text(), () -> desk.change(client, known.id(), known.version(), fields.form()), then);
        dialog.open();
    }

    private Div body() {
        Div pairs = new Div(first, last, npi, phone, diagnoses, visits, issued, expires, before);
        pairs.addClassName("pairs");
        return new Div(pairs);
    }

    private PrescriptionForm form() {
        LocalDate from = issued.getValue();
        LocalDate to = expires.getValue();
        Integer many = visits.getValue();
        if (from == null || to == null || many == null)
            throw new RefusedRequest(InsuranceText.ENTER_VISITS_AND_DAYS.text());
        List<String> codes = Arrays.stream(diagnoses.text().split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
        Integer used = before.getValue();
        return new PrescriptionForm(
                new Prescribed(first.text(), last.text(), npi.kept(), codes, from, to, many),
                phone.kept(),
                used == null ? 0 : used);
    }
}
