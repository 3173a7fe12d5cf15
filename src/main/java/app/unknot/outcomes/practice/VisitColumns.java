package app.unknot.outcomes.practice;

import app.unknot.outcomes.store.VisitFacts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The visits of the practice from a day on in columns of plain numbers, record by record in order of time: 15 bytes each, and 20 for each
 * record. Never changed; what changed is in the next one.
 */
final class VisitColumns {
    /** Of what is not known. */
    static final int NONE = -1;

    private final LocalDate since;
    private final long[] people;
    private final int[] first;
    private final int[] day;
    private final int[] episode;
    private final short[] place;
    private final short[] therapist;
    private final byte[] pain;
    private final byte[] pressure;
    private final byte[] reactions;
    private final byte[] serious;
    private final Codes places;
    private final Codes therapists;
    private int persons;
    private int size;

    private VisitColumns(LocalDate since, int persons, int visits, Codes places, Codes therapists) {
        this.since = since;
        this.places = places;
        this.therapists = therapists;
        people = new long[2 * persons];
        first = new int[persons + 1];
        day = new int[visits];
        episode = new int[visits];
        place = new short[visits];
        therapist = new short[visits];
        pain = new byte[visits];
        pressure = new byte[visits];
        reactions = new byte[visits];
        serious = new byte[visits];
    }

    /** None yet, and none from before this day later on. */
    static VisitColumns none(LocalDate since) {
        return new VisitColumns(since, 0, 0, new Codes(), new Codes());
    }

    /**
     * The same with the visits of some records told again.
     *
     * @param records whose visits may be others
     * @param now all of theirs, record by record in order of time
     * @param codes of episodes ({@link EpisodeColumns#codesOf})
     */
    VisitColumns with(Set<UUID> records, List<VisitFacts> now, Map<UUID, Integer> codes) {
        TreeSet<UUID> again = new TreeSet<>(records);
        VisitColumns next =
                new VisitColumns(since, persons + again.size(), size + now.size(), places.copy(), therapists.copy());
        Map<UUID, List<VisitFacts>> told =
                now.stream().collect(java.util.stream.Collectors.groupingBy(VisitFacts::client));
        int person = 0;
        for (UUID record : again) {
            int until = person;
            while (until < persons && person(until).compareTo(record) < 0) until++;
            next.copy(this, person, until);
            person = until < persons && person(until).equals(record) ? until + 1 : until;
            List<VisitFacts> visits = told.getOrDefault(record, List.of());
            if (!visits.isEmpty()) next.add(record, visits, codes);
        }
        next.copy(this, person, persons);
        return next;
    }

    private void copy(VisitColumns from, int person, int until) {
        if (person == until) return;
        int begin = from.first[person];
        int visits = from.first[until] - begin;
        System.arraycopy(from.people, 2 * person, people, 2 * persons, 2 * (until - person));
        for (int one = person; one < until; one++) first[persons++] = from.first[one] - begin + size;
        System.arraycopy(from.day, begin, day, size, visits);
        System.arraycopy(from.episode, begin, episode, size, visits);
        System.arraycopy(from.place, begin, place, size, visits);
        System.arraycopy(from.therapist, begin, therapist, size, visits);
        System.arraycopy(from.pain, begin, pain, size, visits);
        System.arraycopy(from.pressure, begin, pressure, size, visits);
        System.arraycopy(from.reactions, begin, reactions, size, visits);
        System.arraycopy(from.serious, begin, serious, size, visits);
        size += visits;
        first[persons] = size;
    }

    private void add(UUID record, List<VisitFacts> visits, Map<UUID, Integer> codes) {
        people[2 * persons] = record.getMostSignificantBits();
        people[2 * persons + 1] = record.getLeastSignificantBits();
        first[persons++] = size;
        for (VisitFacts visit : visits) {
            UUID belongsTo = visit.episode();
            day[size] = Math.toIntExact(visit.day().toEpochDay());
            episode[size] = belongsTo == null ? NONE : codes.getOrDefault(belongsTo, NONE);
            place[size] = places.add(visit.location().toString());
            therapist[size] = therapists.add(visit.therapist().toString());
            pain[size] = small(visit.pain());
            pressure[size] = small(visit.pressure());
            boolean asked = Boolean.TRUE.equals(visit.asked());
            reactions[size] = asked ? small(visit.reactions()) : NONE;
            serious[size] = asked ? small(visit.serious()) : NONE;
            size++;
        }
        first[persons] = size;
    }

    private static byte small(@Nullable Integer value) {
        return (byte) (value == null ? NONE : Math.min(Byte.MAX_VALUE, value));
    }

    LocalDate since() {
        return since;
    }

    int persons() {
        return persons;
    }

    /** The record, in the order of whose ids they are. */
    UUID person(int person) {
        return new UUID(people[2 * person], people[2 * person + 1]);
    }

    int first(int person) {
        return first[person];
    }

    int end(int person) {
        return first[person + 1];
    }

    int size() {
        return size;
    }

    /** Whose visit that is. */
    int personOf(int visit) {
        int at = Arrays.binarySearch(first, 0, persons, visit);
        return at < 0 ? -at - 2 : at;
    }

    /** Days since 1970. */
    int day(int visit) {
        return day[visit];
    }

    int episode(int visit) {
        return episode[visit];
    }

    int place(int visit) {
        return place[visit];
    }

    Codes places() {
        return places;
    }

    int therapist(int visit) {
        return therapist[visit];
    }

    Codes therapists() {
        return therapists;
    }

    int pain(int visit) {
        return pain[visit];
    }

    int pressure(int visit) {
        return pressure[visit];
    }

    /** How many were noted; below 0 when nobody asked. */
    int reactions(int visit) {
        return reactions[visit];
    }

    int serious(int visit) {
        return serious[visit];
    }
}
