package app.unknot.schedule.booking;

import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.PracticeFormats;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times of day in the nights in which clocks are changed: an hour is missing in one, and an hour comes twice in the other. */
public final class ClockChanges {
    private ClockChanges() {}

    /** Whether the clocks of a place show this time exactly once on its day. */
    public static boolean isOnce(LocalDateTime time, ZoneId zone) {
        return change(time, zone) == null;
    }

    /** What is said of a time that the clocks leave out; empty when they do not. */
    public static Optional<String> missing(LocalDateTime time, ZoneId zone) {
        ZoneOffsetTransition change = change(time, zone);
        if (change == null || change.isOverlap()) return Optional.empty();
        return Optional.of(ScheduleWords.THERE_IS_NO_SUCH_TIME.text(
                time(time), PracticeFormats.day(time.toLocalDate()), before(change), after(change)));
    }

    /** What is said of a time that the clocks show twice that day, and which of the two it is; empty when they do not. */
    public static Optional<String> twice(Instant moment, ZoneId zone) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, zone);
        ZoneOffsetTransition change = change(time, zone);
        if (change == null || change.isGap()) return Optional.empty();
        ScheduleWords words = moment.isBefore(change.getInstant())
                ? ScheduleWords.THAT_TIME_COMES_TWICE
                : ScheduleWords.THAT_TIME_COMES_TWICE_SECOND;
        return Optional.of(
                words.text(time(time), PracticeFormats.day(time.toLocalDate()), before(change), after(change)));
    }

    private static @Nullable ZoneOffsetTransition change(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getTransition(time);
    }

    private static String before(ZoneOffsetTransition change) {
        return time(change.getDateTimeBefore());
    }

    private static String after(ZoneOffsetTransition change) {
        return time(change.getDateTimeAfter());
    }

    private static String time(LocalDateTime time) {
        return PracticeFormats.time(time.toLocalTime());
    }
}
