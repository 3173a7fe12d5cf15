package app.unknot.schedule.ui;

import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.availability.Closed;
import app.unknot.shared.PracticeFormats;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What of a day a therapist cannot be booked, between what is booked all the same. */
final class AwayStretches {
    private AwayStretches() {}

    /**
     * @param own what is booked that day
     * @param others what else keeps the therapist busy that day
     */
    static List<InUse> of(List<Closed> closed, List<AppointmentRow> own, List<InUse> others, ZoneId zone) {
        List<InUse> taken = new ArrayList<>(others);
        own.forEach(row -> taken.add(InUse.busy(row.startsAt(), row.freeAt(), "")));
        taken.sort(Comparator.comparing(InUse::from));
        List<InUse> stretches = new ArrayList<>();
        // Time off is said where both are.
        for (Closed each :
                closed.stream().sorted(Comparator.comparing(one -> !one.away())).toList()) {
            Instant from = each.from().atZone(zone).toInstant();
            Instant until = each.until().atZone(zone).toInstant();
            for (InUse use : taken) {
                if (!use.from().isBefore(until)) break;
                add(stretches, from, use.from(), each);
                if (use.until().isAfter(from)) from = use.until();
            }
            add(stretches, from, until, each);
            // Where two of them overlap, the later one begins where the earlier ends.
            taken.add(InUse.busy(
                    each.from().atZone(zone).toInstant(),
                    each.until().atZone(zone).toInstant(),
                    ""));
            taken.sort(Comparator.comparing(InUse::from));
        }
        return stretches;
    }

    private static void add(List<InUse> stretches, Instant from, Instant until, Closed closed) {
        if (from.isBefore(until))
            stretches.add(new InUse(from, until, words(closed), closed.away() ? InUse.Why.AWAY : InUse.Why.CLOSED));
    }

    /** Such as {@code Training, 1:00 PM to 5:00 PM}; a whole day needs no hours. */
    static String words(Closed closed) {
        if (!closed.away()) return closed.words();
        LocalDateTime from = closed.from();
        LocalTime until = closed.until().toLocalTime();
        boolean fromMidnight = from.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (fromMidnight && until.equals(LocalTime.MIDNIGHT)) return closed.words();
        if (fromMidnight) return TimeOffText.AWAY_UNTIL.text(closed.words(), PracticeFormats.time(until));
        if (until.equals(LocalTime.MIDNIGHT))
            return TimeOffText.AWAY_FROM.text(closed.words(), PracticeFormats.time(from.toLocalTime()));
        return TimeOffText.AWAY_BETWEEN.text(
                closed.words(), PracticeFormats.time(from.toLocalTime()), PracticeFormats.time(until));
    }
}
