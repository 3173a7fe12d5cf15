package app.unknot.insurance.payers;

import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from.
 *
 * @param source such as a page of the contract, or who said so on the phone; may be empty
 * @param dated of what day the source is, or null
 * @param confirmedOn when somebody here compared the rule with it, or null while nobody has
 */
public record RuleSource(
        String source, @Nullable LocalDate dated, @Nullable LocalDate confirmedOn) {
    public static final TextRule SOURCE = TextRule.line(200);

    public static final RuleSource NONE = new RuleSource("", null, null);

    public boolean isConfirmed() {
        return confirmedOn != null;
    }
}
