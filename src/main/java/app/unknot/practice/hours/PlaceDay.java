package app.unknot.practice.hours;

import app.unknot.practice.words.PracticeWords;
import app.unknot.shared.PracticeFormats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One day of a place, by the wall clock there: when it receives clients, and for all other time why it does not. On the two days a year
 * on which clocks change it is read the same way; which times there are on such a day is asked elsewhere.
 *
 * @param stretches in order, without a gap from minute 0 to minute 1440
 */
public record PlaceDay(LocalDate date, List<Stretch> stretches) {
    public static final int MINUTES = 24 * 60;

    public PlaceDay {
        stretches = List.copyOf(stretches);
    }

    /**
     * A part of the day.
     *
     * @param from minute of the day, from 0
     * @param until the first minute after it, 1440 at most
     * @param closed why nobody is received then, as people read it; empty while the place is open
     */
    public record Stretch(int from, int until, String closed) {
        public boolean isOpen() {
            return closed.isEmpty();
        }
    }

    /**
     * Reads a day.
     *
     * @param closures of the place; those of other days are left out
     */
    public static PlaceDay of(LocalDate date, WeeklyHours week, List<ClosedTime> closures) {
        List<ClosedTime> closed =
                closures.stream().filter(one -> one.isOn(date)).toList();
        Optional<OpeningHours> hours = week.on(date.getDayOfWeek());
        String otherwise = hours.map(open -> PracticeWords.OPEN_ONLY.text(
                        PracticeFormats.time(open.opens()), PracticeFormats.time(open.closes())))
                .orElseGet(() -> PracticeWords.CLOSED_ON.text(PracticeFormats.weekday(date)));
        int opens = hours.map(open -> minuteOf(open.opens())).orElse(0);
        int closes = hours.map(open -> minuteOf(open.closes())).orElse(0);
        SortedSet<Integer> edges = new TreeSet<>(List.of(0, opens, closes, MINUTES));
        closed.forEach(one -> edges.addAll(List.of(one.fromMinute(), one.untilMinute())));
        return cut(date, edges, minute -> {
            for (ClosedTime one : closed)
                if (one.fromMinute() <= minute && minute < one.untilMinute())
                    return PracticeWords.CLOSED_FOR.text(one.reason());
            return opens <= minute && minute < closes ? null : otherwise;
        });
    }

    /** Open while one of the two is: what can be said of somebody who works at both. */
    public PlaceDay or(PlaceDay other) {
        SortedSet<Integer> edges = new TreeSet<>(List.of(0, MINUTES));
        stretches.forEach(one -> edges.add(one.from()));
        other.stretches.forEach(one -> edges.add(one.from()));
        return cut(date, edges, minute -> {
            String here = at(minute).closed();
            String there = other.at(minute).closed();
            if (here.isEmpty() || there.isEmpty()) return null;
            return here.equals(there) ? here : PracticeWords.CLOSED_EVERYWHERE.text();
        });
    }

    /** When clients are received; empty on a closed day. */
    public List<Stretch> open() {
        return stretches.stream().filter(Stretch::isOpen).toList();
    }

    public List<Stretch> closed() {
        return stretches.stream().filter(one -> !one.isOpen()).toList();
    }

    public boolean isClosed() {
        return open().isEmpty();
    }

    /** From the first opening to the last closing; empty on a closed day. */
    public Optional<OpeningHours> hours() {
        List<Stretch> open = open();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new OpeningHours(
                        timeOf(open.getFirst().from()), timeOf(open.getLast().until())));
    }

    /**
     * Why it is closed at some time; empty when it is open throughout.
     *
     * @param from minute of the day, from 0
     * @param until the first minute after it, 1440 at most
     */
    public Optional<String> closedWithin(int from, int until) {
        return closed().stream()
                .filter(one -> one.from() < until && one.until() > from)
                .map(Stretch::closed)
                .findFirst();
    }

    static int minuteOf(LocalTime time) {
        return time.get(ChronoField.MINUTE_OF_DAY);
    }

    private static LocalTime timeOf(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    private Stretch at(int minute) {
        return stretches.stream()
                .filter(one -> one.from() <= minute && minute < one.until())
                .findFirst()
                .orElseThrow();
    }

    /** Divides the day at {@code edges}; what follows with the same reason is one stretch. */
    private static PlaceDay cut(LocalDate date, SortedSet<Integer> edges, IntFunction<@Nullable String> reasonAt) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int until : edges) {
            if (until == 0) continue;
            String reason = reasonAt.apply(from);
            Stretch next = new Stretch(from, until, reason == null ? "" : reason);
            Stretch before = stretches.isEmpty() ? null : stretches.getLast();
            if (before != null && before.closed().equals(next.closed()))
                stretches.set(stretches.size() - 1, new Stretch(before.from(), until, before.closed()));
            else stretches.add(next);
            from = until;
        }
        return new PlaceDay(date, stretches);
    }
}
