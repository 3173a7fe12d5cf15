package app.unknot.records.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the newest of each of the last days, weeks (Monday to Sunday) and months that have one. Days without a
 * backup use up nothing, so a portal that was off for a month still has its history.
 *
 * @param daily how many days, at least 1
 * @param weekly how many weeks, 0 for none
 * @param monthly how many months, 0 for none
 */
public record Retention(int daily, int weekly, int monthly) {
    public Retention {
        if (daily < 1 || weekly < 0 || monthly < 0)
            throw new IllegalArgumentException(
                    "Keep at least one daily backup, and no fewer than no weekly and monthly ones");
    }

    /** Those of {@code backups} that are kept. */
    public Set<Instant> keep(Collection<Instant> backups, ZoneId zone) {
        List<Instant> newestFirst =
                backups.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = new HashSet<>();
        pick(newestFirst, daily, day -> day, zone, kept);
        pick(newestFirst, weekly, Retention::week, zone, kept);
        pick(newestFirst, monthly, YearMonth::from, zone, kept);
        return kept;
    }

    private static void pick(
            List<Instant> newestFirst, int howMany, Function<LocalDate, Object> span, ZoneId zone, Set<Instant> kept) {
        Set<Object> seen = new HashSet<>();
        for (Instant backup : newestFirst) {
            if (seen.size() == howMany) return;
            if (seen.add(span.apply(LocalDate.ofInstant(backup, zone)))) kept.add(backup);
        }
    }

    private static Object week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
