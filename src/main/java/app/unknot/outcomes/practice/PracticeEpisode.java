package app.unknot.outcomes.practice;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import java.time.LocalDate;
import java.util.Comparator;
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
    static final String ACUTE = "ACUTE";
    static final String CHRONIC = "CHRONIC";

    /** By the first day. */
    static final Comparator<PracticeEpisode> IN_ORDER =
            Comparator.comparing(PracticeEpisode::opened).thenComparing(PracticeEpisode::id);

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
}
