package app.unknot.insurance.eligibility;

import app.unknot.shared.Money;
import app.unknot.shared.text.Text;
import app.unknot.shared.typed.TextRule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payer said about a policy.
 *
 * @param spokenWith name of the payer's representative, or empty
 * @param reference number of the call or of the page, or empty
 * @param copay each visit, or null when it was not said
 * @param deductibleLeft of this year, or null when it was not said
 * @param visitsLeft that the plan still pays this year, or null when it was not said
 * @param said in the words of who asked, or empty
 */
public record CheckForm(
        UUID policy,
        Way way,
        Answer answer,
        String spokenWith,
        String reference,
        @Nullable Money copay,
        @Nullable Money deductibleLeft,
        @Nullable Integer visitsLeft,
        String said) {
    public static final TextRule NAME = TextRule.line(60);
    public static final TextRule REFERENCE = TextRule.line(60);
    public static final TextRule SAID = TextRule.block(1_000);

    /** How the payer was asked. */
    public enum Way implements Text {
        PHONE,
        PORTAL
    }

    /** What it said. */
    public enum Answer implements Text {
        ACTIVE,
        INACTIVE,
        NO_ANSWER
    }

    CheckForm kept() {
        return new CheckForm(
                policy,
                way,
                answer,
                NAME.kept(spokenWith),
                REFERENCE.kept(reference),
                copay,
                deductibleLeft,
                visitsLeft,
                SAID.kept(said));
    }
}
