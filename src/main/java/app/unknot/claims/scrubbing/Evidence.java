package app.unknot.claims.scrubbing;

import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the practice has written down that a claim is compared with. What is missing is not compared.
 *
 * @param checked the newest answer of the payer about the policy, or null when nobody has asked
 * @param benefit visits of a plan year, or null when the plan has no such limit or nobody has entered it
 * @param minutes of treatment that the notes say, by day
 * @param regions of the body that each service was done on, as {@link Known.History#service} writes them
 * @param allowed what the payer's contract allows for one unit of a code
 * @param signed when the notes of a day were signed by the last who had to
 */
public record Evidence(
        @Nullable Checked checked,
        @Nullable Benefit benefit,
        Map<LocalDate, Integer> minutes,
        Map<String, Set<String>> regions,
        Map<String, Money> allowed,
        Map<LocalDate, LocalDate> signed) {
    public static final Evidence NONE = new Evidence(null, null, Map.of(), Map.of(), Map.of(), Map.of());

    public Evidence {
        minutes = Map.copyOf(minutes);
        regions = Map.copyOf(regions);
        allowed = Map.copyOf(allowed);
        signed = Map.copyOf(signed);
    }

    /** @param by name of who asked the payer */
    public record Checked(LocalDate on, String by, boolean active) {}

    /**
     * Visits that the plan pays in the year of the claim.
     *
     * @param used with those of this claim
     */
    public record Benefit(int visits, int used) {}
}
