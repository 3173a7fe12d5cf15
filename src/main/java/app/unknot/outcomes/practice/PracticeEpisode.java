package app.unknot.outcomes.practice;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One episode as the practice counts it.
 *
 * @param therapist who gave most of its sessions
 * @param opened day of the first session
 * @param kinds its value of each facet that is known
 * @param held the first response that the next measured visit confirmed, or null
 * @param muchBetter the client's own answer to how they are compared with the beginning, the newest; null when not asked
 */
public record PracticeEpisode(
        UUID id,
        ClientId client,
        UserId therapist,
        LocalDate opened,
        Map<Facet, String> kinds,
        Pain pain,
        Visits visits,
        @Nullable Held held,
        @Nullable Boolean muchBetter) {
    private static final String ACUTE = "ACUTE";
    private static final String CHRONIC = "CHRONIC";
    private static final int SEVERE = 7;

    /**
     * Pain before sessions, 0-10.
     *
     * @param first before the first session, or null when it was not asked then
     * @param last before the newest session on a later day that has an answer, or null
     * @param lastOn day of that session
     */
    public record Pain(
            @Nullable Integer first,
            @Nullable Integer last,
            @Nullable LocalDate lastOn) {}

    /**
     * @param count sessions
     * @param minutes of treatment in all of them
     */
    public record Visits(int count, int minutes, LocalDate lastOn) {}

    /**
     * @param on the first of two measured visits in a row with at least 30 percent less pain
     * @param visits up to that day, with it
     * @param minutes of treatment before that day
     */
    public record Held(LocalDate on, int visits, int minutes) {}

    public PracticeEpisode {
        kinds = Map.copyOf(kinds);
    }

    /** Whether it is of this kind. */
    public boolean is(Facet facet, String value) {
        return value.equals(kinds.get(facet));
    }

    /** Pain of less than four weeks at the beginning. */
    public boolean acute() {
        return is(Facet.ACUITY, ACUTE);
    }

    /** Of what duration its pain was at the beginning. */
    public Duration duration() {
        String acuity = kinds.get(Facet.ACUITY);
        if (acuity == null) return Duration.UNKNOWN;
        return acuity.equals(CHRONIC) ? Duration.LONGER : Duration.UP_TO_12_WEEKS;
    }

    /** How strong its pain was at the beginning. */
    public Severity severity() {
        Integer first = pain.first();
        if (first == null) return Severity.UNKNOWN;
        if (first < Definition.ELIGIBLE_FROM) return Severity.MILD;
        return first < SEVERE ? Severity.MODERATE : Severity.SEVERE;
    }
}
