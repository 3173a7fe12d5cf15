package app.unknot.claims.filing;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.scrubbing.FixPlace;
import app.unknot.insurance.UnitCounting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claim that a note would make if it were signed now.
 *
 * @param payer name, or null when no insurance runs on the day
 * @param rule how this payer counts units, or null without one
 * @param findings what the checks of claims say, without amounts; nothing of it holds the signature
 */
public record ClaimPreview(
        @Nullable String payer, @Nullable UnitCounting rule, List<ServiceUnits> services, List<Finding> findings) {
    /**
     * One service of the day, counted both ways.
     *
     * @param pooled units when the minutes of all services are pooled
     * @param midpoint units when each service stands alone
     */
    public record ServiceUnits(String service, int minutes, int pooled, int midpoint) {}

    /**
     * What a check says.
     *
     * @param rule such as CL-021
     * @param blocks whether the claim waits for it; otherwise somebody should look
     * @param where it is put right
     */
    public record Finding(String rule, boolean blocks, String what, String why, String where) {
        static Finding of(ScrubFinding finding) {
            return new Finding(
                    finding.rule(),
                    finding.blocks(),
                    finding.title(),
                    finding.text(),
                    FixPlace.of(finding.rule()).title());
        }
    }
}
