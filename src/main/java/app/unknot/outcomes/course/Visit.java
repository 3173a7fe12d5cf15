package app.unknot.outcomes.course;

import app.unknot.outcomes.RegionClass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a signed session tells an episode.
 *
 * @param note its note; a bare UUID, because rows know no more
 * @param pain 0-10 before the session, or null when it was not asked; relief on the table is not an outcome
 * @param minutes of treatment, 0 when unknown
 * @param technique with most minutes, or null when unknown
 */
public record Visit(
        UUID note,
        LocalDate day,
        UUID therapist,
        UUID location,
        @Nullable Integer pain,
        int minutes,
        RegionClass region,
        @Nullable String technique) {}
