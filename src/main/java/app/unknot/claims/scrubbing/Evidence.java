package app.unknot.claims.scrubbing;

import app.unknot.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
 * @param noted the days that a signed note is about
 * @param clashes where the time of its visits runs into visits of other clients with the same therapist
 */
public record Evidence(
        @Nullable Checked checked,
        @Nullable Benefit benefit,
        Map<LocalDate, Integer> minutes,
        Map<String, Set<String>> regions,
        Map<String, Money> allowed,
        Map<LocalDate, LocalDate> signed,
        Set<LocalDate> noted,
        List<Clash> clashes) {
    public static final Evidence NONE =
            new Evidence(null, null, Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), List.of());

    public Evidence {
        minutes = Map.copyOf(minutes);
        regions = Map.copyOf(regions);
        allowed = Map.copyOf(allowed);
        signed = Map.copyOf(signed);
        noted = Set.copyOf(noted);
        clashes = List.copyOf(clashes);
    }

    /** @param by name of who asked the payer */
    public record Checked(LocalDate on, String by, boolean active) {}

    /**
     * Visits that the plan pays in the year of the claim.
     *
     * @param used with those of this claim
     */
    public record Benefit(int visits, int used) {}

    /**
     * Two visits of one therapist at the same time. Whose the other one is stays out of it.
     *
     * @param from as the visit of the claim was booked
     * @param until by the minutes that its note says
     * @param otherFrom as the visit of the other client was booked
     */
    public record Clash(
            LocalDate day, LocalTime from, LocalTime until, LocalTime otherFrom, LocalTime otherUntil, int minutes) {}
}
