package app.unknot.claims.filing;

import app.unknot.claims.ScrubFinding;
import app.unknot.insurance.UnitCounting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claim that a note would make if it were signed now.
 *
 * @param payer name, or null when no insurance runs on the day
 * @param rule how this payer counts units, or null without one
 * @param findings what would hold the claim; nothing of it holds the signature
 */
public record ClaimPreview(
        @Nullable String payer, @Nullable UnitCounting rule, List<ServiceUnits> services, List<Hold> findings) {
    /**
     * One service of the day, counted both ways.
     *
     * @param pooled units when the minutes of all services are pooled
     * @param midpoint units when each service stands alone
     */
    public record ServiceUnits(String service, int minutes, int pooled, int midpoint) {}

    /** What holds the claim, and where to look. */
    public record Hold(String what, String why) {
        public static Hold of(ScrubFinding finding) {
            return new Hold(finding.title(), finding.text());
        }
    }
}
