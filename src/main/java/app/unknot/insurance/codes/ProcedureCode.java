package app.unknot.insurance.codes;

import app.unknot.anatomy.Technique;
import app.unknot.insurance.Fee;
import app.unknot.shared.Money;
import app.unknot.shared.typed.TextRule;
import java.util.Set;

/**
 * A procedure code of the practice, in the practice's own words.
 *
 * @param code five digits or letters
 * @param words what the practice calls it; may be empty
 * @param minutesPerUnit 1 to 120, or 0 for a code that is billed once a day whatever the minutes
 * @param charge for one unit
 * @param techniques what is billed under it; none for an untimed code
 * @param active whether it can be chosen for something new
 */
public record ProcedureCode(
        String code, String words, int minutesPerUnit, Money charge, Set<Technique> techniques, boolean active) {
    public static final TextRule WORDS = TextRule.line(120);

    public ProcedureCode {
        techniques = Set.copyOf(techniques);
    }

    public boolean isTimed() {
        return minutesPerUnit > 0;
    }

    /** Such as {@code 97124 Massage, 15 minutes}, or the code alone. */
    public String title() {
        return words.isEmpty() ? code : code + " " + words;
    }

    Fee fee() {
        return new Fee(code, minutesPerUnit, charge, techniques);
    }
}
