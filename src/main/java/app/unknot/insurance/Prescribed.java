package app.unknot.insurance;

import java.time.LocalDate;
import java.util.List;

/**
 * A prescription for massage.
 *
 * @param icd10 diagnoses without dots, the principal one first
 * @param expires last day on which it can be used
 */
public record Prescribed(
        String prescriberFirst,
        String prescriberLast,
        String npi,
        List<String> icd10,
        LocalDate issued,
        LocalDate expires,
        int visits) {
    public Prescribed {
        icd10 = List.copyOf(icd10);
    }

    /** Whether it can be used on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(issued) && !day.isAfter(expires);
    }

    /** First and last name. */
    public String prescriber() {
        return (prescriberFirst + " " + prescriberLast).strip();
    }
}
