package app.unknot.outcomes.practice;

import app.unknot.clients.ClientId;
import app.unknot.outcomes.practice.VisitOutcomes.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The rows behind a figure about visits, the newest first. All are counted; only those of a page are made. */
final class VisitList {
    private final SeenVisits seen;
    private final VisitColumns visits;
    private final VisitDrill drill;
    private final FollowedVisits followed;
    private int[] days = new int[256];
    /** Visits, or persons where each has one row. */
    private int[] found = new int[256];

    private int size;

    private VisitList(SeenVisits seen, VisitDrill drill) {
        this.seen = seen;
        this.visits = seen.visits();
        this.drill = drill;
        this.followed = FollowedVisits.of(seen);
    }

    static VisitList of(SeenVisits seen, VisitDrill drill) {
        VisitList list = new VisitList(seen, drill);
        IntPredicate meant = list.meant();
        for (int person = 0; person < list.visits.persons(); person++) list.add(person, meant);
        return list;
    }

    private IntPredicate meant() {
        return switch (drill.kind()) {
            case ASKED -> visit -> visits.reactions(visit) >= 0;
            case REACTION -> visit -> visits.reactions(visit) > 0;
            case SERIOUS -> visit -> visits.serious(visit) > 0;
            case SESSIONS, CLIENTS ->
                visit -> {
                    PressureBand band = followed.band(visit);
                    return band != null && (drill.band() == null || band == drill.band());
                };
        };
    }

    private boolean isByClient() {
        return drill.kind() == VisitDrill.Kind.CLIENTS;
    }

    private void add(int person, IntPredicate meant) {
        int newest = VisitColumns.NONE;
        for (int visit = visits.first(person); visit < visits.end(person); visit++) {
            if (!meant.test(visit) || !seen.has(visit) || !seen.chooses(visit)) continue;
            newest = visits.day(visit);
            if (!isByClient()) add(newest, visit);
        }
        if (isByClient() && newest != VisitColumns.NONE) add(newest, person);
    }

    private void add(int day, int one) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            found = Arrays.copyOf(found, 2 * size);
        }
        days[size] = day;
        found[size++] = one;
    }

    int size() {
        return size;
    }

    /** At most as many rows from one on: of a day those of the newest records first, and what is of one record in order of time. */
    List<Row> page(int from, int atMost) {
        if (from >= size) return List.of();
        int newest = Arrays.stream(days, 0, size).max().orElseThrow();
        int[] ofDay = new int[newest - Arrays.stream(days, 0, size).min().orElseThrow() + 1];
        for (int at = 0; at < size; at++) ofDay[newest - days[at]]++;
        int first = 0;
        int before = 0;
        while (before + ofDay[first] <= from) before += ofDay[first++];
        int last = first;
        for (int so = before + ofDay[first]; so < Math.min(from + atMost, size); so += ofDay[last]) last++;
        int youngest = newest - first;
        int oldest = newest - last;
        return IntStream.range(0, size)
                .filter(at -> days[at] <= youngest && days[at] >= oldest)
                .boxed()
                .sorted(Comparator.comparingInt((Integer at) -> days[at])
                        .thenComparingInt(at -> person(found[at]))
                        .reversed())
                .skip(from - (long) before)
                .limit(atMost)
                .map(at -> row(found[at]))
                .toList();
    }

    private int person(int one) {
        return isByClient() ? one : visits.personOf(one);
    }

    private Row row(int one) {
        ClientId client = new ClientId(visits.person(person(one)));
        return switch (drill.kind()) {
            case ASKED, REACTION, SERIOUS ->
                new Row(client, day(one), 1, visits.reactions(one), visits.serious(one), 0);
            case SESSIONS -> new Row(client, day(one), 1, 0, 0, followed.change(one));
            case CLIENTS -> together(client, one);
        };
    }

    private LocalDate day(int visit) {
        return LocalDate.ofEpochDay(visits.day(visit));
    }

    private Row together(ClientId client, int person) {
        IntPredicate meant = meant();
        int[] sessions = IntStream.range(visits.first(person), visits.end(person))
                .filter(visit -> meant.test(visit) && seen.has(visit) && seen.chooses(visit))
                .toArray();
        return new Row(
                client,
                day(sessions[sessions.length - 1]),
                sessions.length,
                0,
                0,
                Arrays.stream(sessions).map(followed::change).average().orElseThrow());
    }
}
