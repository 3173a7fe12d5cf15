package app.unknot.insurance.prescriptions;

import app.unknot.insurance.DiagnosisCodes;
import app.unknot.insurance.Prescribed;
import app.unknot.shared.typed.NpiReader;
import app.unknot.shared.typed.PhoneReader;
import app.unknot.shared.typed.TextRule;

/**
 * What is written down of a prescription.
 *
 * @param phone of the prescriber's office, or empty
 * @param usedBefore visits of it that were used before they were counted here, 0 or more
 */
public record PrescriptionForm(Prescribed prescribed, String phone, int usedBefore) {
    public static final TextRule NAME = TextRule.line(60);

    private static final TextRule PHONE = TextRule.line(30);

    PrescriptionForm kept() {
        return new PrescriptionForm(
                new Prescribed(
                        NAME.kept(prescribed.prescriberFirst()),
                        NAME.kept(prescribed.prescriberLast()),
                        NpiReader.read(prescribed.npi()).required(""),
                        prescribed.icd10().stream()
                                .map(DiagnosisCodes::bare)
                                .filter(code -> !code.isEmpty())
                                .distinct()
                                .toList(),
                        prescribed.issued(),
                        prescribed.expires(),
                        prescribed.visits()),
                PHONE.kept(PhoneReader.read(phone).required("")),
                usedBefore);
    }
}
