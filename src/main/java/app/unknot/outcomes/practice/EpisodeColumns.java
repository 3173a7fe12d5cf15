package app.unknot.outcomes.practice;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.practice.PracticeEpisode.Held;
import app.unknot.outcomes.practice.PracticeEpisode.Pain;
import app.unknot.outcomes.practice.PracticeEpisode.Visits;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The episodes of the practice in columns of plain numbers, in the order of their first days: about 80 bytes each, and a question reads
 * only the columns that it needs. Never changed; what changed is in the next one. Days are days since 1970.
 */
final class EpisodeColumns {
    /** Of what is not known. Pain, days and codes are never below 0. */
    static final int NONE = -1;

    private static final Facet[] FACETS = Facet.values();
    private static final Definition[] RULES = Definition.values();
    static final EpisodeColumns EMPTY = new EpisodeColumns(0, new Codes(), codes());

    private int size;
    private int nextCode;
    private final int[] code;
    private final long[] id;
    private final long[] client;
    private final int[] opened;
    private final short[] therapist;
    private final short[][] kinds = new short[FACETS.length][];
    private final byte[] first;
    private final byte[] last;
    private final int[] lastOn;
    private final short[] visits;
    private final int[] minutes;
    private final int[] lastVisitOn;
    private final int[] heldOn;
    private final short[] heldVisits;
    private final int[] heldMinutes;
    private final byte[] better;
    private final Codes therapists;
    private final Map<Facet, Codes> values;
    private volatile @Nullable Judged judged;
    private volatile int @Nullable [] rowsOfCodes;

    /** The states of all, by definition, as they are on a day. */
    private record Judged(LocalDate day, byte[][] states) {}

    private EpisodeColumns(int room, Codes therapists, Map<Facet, Codes> values) {
        this.therapists = therapists;
        this.values = values;
        code = new int[room];
        id = new long[2 * room];
        client = new long[2 * room];
        opened = new int[room];
        therapist = new short[room];
        for (int facet = 0; facet < FACETS.length; facet++) kinds[facet] = new short[room];
        first = new byte[room];
        last = new byte[room];
        lastOn = new int[room];
        visits = new short[room];
        minutes = new int[room];
        lastVisitOn = new int[room];
        heldOn = new int[room];
        heldVisits = new short[room];
        heldMinutes = new int[room];
        better = new byte[room];
    }

    private static Map<Facet, Codes> codes() {
        Map<Facet, Codes> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) values.put(facet, new Codes());
        return values;
    }

    static EpisodeColumns of(Collection<PracticeEpisode> episodes) {
        return EMPTY.with(Set.of(), episodes);
    }

    /**
     * The same with some told again.
     *
     * @param changed all that may be another or gone
     * @param now those of them that there are, and those that are new
     */
    EpisodeColumns with(Set<UUID> changed, Collection<PracticeEpisode> now) {
        Map<Facet, Codes> wider = new EnumMap<>(Facet.class);
        values.forEach((facet, known) -> wider.put(facet, known.copy()));
        EpisodeColumns next = new EpisodeColumns(size + now.size(), therapists.copy(), wider);
        next.nextCode = nextCode;
        List<PracticeEpisode> sorted =
                now.stream().sorted(PracticeEpisode.IN_ORDER).toList();
        Set<UUID> gone = new HashSet<>(changed);
        sorted.forEach(one -> gone.add(one.id()));
        boolean[] few = new boolean[1 << Short.SIZE];
        gone.forEach(one -> few[(short) one.getLeastSignificantBits() & 0xffff] = true);
        int[] goneRows = new int[Math.min(gone.size(), size)];
        int left = 0;
        Map<UUID, Integer> codes = new HashMap<>();
        for (int row = 0; row < size; row++) {
            if (!few[(short) id[2 * row + 1] & 0xffff] || !gone.contains(id(row))) continue;
            goneRows[left++] = row;
            codes.put(id(row), code[row]);
        }
        int from = 0;
        int at = 0;
        for (PracticeEpisode episode : sorted) {
            int before = placeOf(episode);
            for (; at < left && goneRows[at] < before; at++) from = next.copied(this, from, goneRows[at]) + 1;
            if (before > from) from = next.copied(this, from, before);
            next.add(episode, codes);
        }
        for (; at < left; at++) from = next.copied(this, from, goneRows[at]) + 1;
        next.copied(this, from, size);
        return next;
    }

    /** The first row that does not come before it. */
    private int placeOf(PracticeEpisode episode) {
        int row = from(episode.opened());
        int day = day(episode.opened());
        while (row < size && opened[row] == day && id(row).compareTo(episode.id()) < 0) row++;
        return row;
    }

    /** Takes rows over, from one up to another, and returns the latter. */
    private int copied(EpisodeColumns from, int row, int until) {
        int rows = until - row;
        if (rows <= 0) return until;
        System.arraycopy(from.code, row, code, size, rows);
        System.arraycopy(from.id, 2 * row, id, 2 * size, 2 * rows);
        System.arraycopy(from.client, 2 * row, client, 2 * size, 2 * rows);
        System.arraycopy(from.opened, row, opened, size, rows);
        System.arraycopy(from.therapist, row, therapist, size, rows);
        for (int facet = 0; facet < FACETS.length; facet++)
            System.arraycopy(from.kinds[facet], row, kinds[facet], size, rows);
        System.arraycopy(from.first, row, first, size, rows);
        System.arraycopy(from.last, row, last, size, rows);
        System.arraycopy(from.lastOn, row, lastOn, size, rows);
        System.arraycopy(from.visits, row, visits, size, rows);
        System.arraycopy(from.minutes, row, minutes, size, rows);
        System.arraycopy(from.lastVisitOn, row, lastVisitOn, size, rows);
        System.arraycopy(from.heldOn, row, heldOn, size, rows);
        System.arraycopy(from.heldVisits, row, heldVisits, size, rows);
        System.arraycopy(from.heldMinutes, row, heldMinutes, size, rows);
        System.arraycopy(from.better, row, better, size, rows);
        size += rows;
        return until;
    }

    /** @param codes of those that were here before under the same id */
    private void add(PracticeEpisode episode, Map<UUID, Integer> codes) {
        int to = size++;
        Integer known = codes.get(episode.id());
        code[to] = known == null ? nextCode++ : known;
        put(id, to, episode.id());
        put(client, to, episode.client().value());
        opened[to] = day(episode.opened());
        therapist[to] = therapists.add(episode.therapist().value().toString());
        for (Facet facet : FACETS) {
            String value = episode.kinds().get(facet);
            kinds[Columns.at(facet)][to] = value == null ? NONE : of(facet).add(value);
        }
        first[to] = small(episode.pain().first());
        last[to] = small(episode.pain().last());
        lastOn[to] = day(episode.pain().lastOn());
        visits[to] = (short) Math.min(Short.MAX_VALUE, episode.visits().count());
        minutes[to] = episode.visits().minutes();
        lastVisitOn[to] = day(episode.visits().lastOn());
        Held held = episode.held();
        heldOn[to] = held == null ? NONE : day(held.on());
        heldVisits[to] = held == null ? NONE : (short) Math.min(Short.MAX_VALUE, held.visits());
        heldMinutes[to] = held == null ? NONE : held.minutes();
        Boolean muchBetter = episode.muchBetter();
        better[to] = (byte) (muchBetter == null ? NONE : muchBetter ? 1 : 0);
    }

    private static void put(long[] column, int row, UUID value) {
        column[2 * row] = value.getMostSignificantBits();
        column[2 * row + 1] = value.getLeastSignificantBits();
    }

    private static int day(@Nullable LocalDate day) {
        return day == null ? NONE : Math.toIntExact(day.toEpochDay());
    }

    private static byte small(@Nullable Integer value) {
        return (byte) (value == null ? NONE : value);
    }

    /** A row as it was put in. */
    PracticeEpisode episode(int row) {
        Map<Facet, String> known = new EnumMap<>(Facet.class);
        for (Facet facet : FACETS)
            if (kind(facet, row) != NONE) known.put(facet, of(facet).value(kind(facet, row)));
        return new PracticeEpisode(
                id(row),
                new ClientId(new UUID(client[2 * row], client[2 * row + 1])),
                new UserId(UUID.fromString(therapists.value(therapist[row]))),
                LocalDate.ofEpochDay(opened[row]),
                known,
                new Pain(number(first[row]), number(last[row]), date(lastOn[row])),
                new Visits(visits[row], minutes[row], LocalDate.ofEpochDay(lastVisitOn[row])),
                heldOn[row] == NONE
                        ? null
                        : new Held(LocalDate.ofEpochDay(heldOn[row]), heldVisits[row], heldMinutes[row]),
                better[row] == NONE ? null : better[row] == 1);
    }

    private static @Nullable Integer number(byte value) {
        return value == NONE ? null : (int) value;
    }

    private static @Nullable LocalDate date(int day) {
        return day == NONE ? null : LocalDate.ofEpochDay(day);
    }

    private UUID id(int row) {
        return new UUID(id[2 * row], id[2 * row + 1]);
    }

    Set<UUID> ids() {
        Set<UUID> ids = new HashSet<>();
        for (int row = 0; row < size; row++) ids.add(id(row));
        return ids;
    }

    /** A number for each id that stays with the episode from columns to columns. */
    Map<UUID, Integer> codesOf(Set<UUID> ids) {
        Map<UUID, Integer> codes = new HashMap<>();
        for (int row = 0; row < size; row++) {
            UUID one = id(row);
            if (ids.contains(one)) codes.put(one, code[row]);
        }
        return codes;
    }

    /** The row of each of these numbers, or {@link #NONE}. */
    int[] rowsOfCodes() {
        int[] known = rowsOfCodes;
        if (known != null) return known;
        int[] rows = new int[nextCode];
        Arrays.fill(rows, NONE);
        for (int row = 0; row < size; row++) rows[code[row]] = row;
        rowsOfCodes = rows;
        return rows;
    }

    int size() {
        return size;
    }

    /** The first row that began on that day or later; {@link #size} when there is none. */
    int from(LocalDate day) {
        int at = Arrays.binarySearch(opened, 0, size, day(day));
        if (at < 0) return -at - 1;
        while (at > 0 && opened[at - 1] == opened[at]) at--;
        return at;
    }

    int opened(int row) {
        return opened[row];
    }

    int therapist(int row) {
        return therapist[row];
    }

    Codes therapists() {
        return therapists;
    }

    int kind(Facet facet, int row) {
        return kinds[Columns.at(facet)][row];
    }

    Codes of(Facet facet) {
        return values.getOrDefault(facet, Codes.NONE);
    }

    int first(int row) {
        return first[row];
    }

    int last(int row) {
        return last[row];
    }

    int lastOn(int row) {
        return lastOn[row];
    }

    int visits(int row) {
        return visits[row];
    }

    int heldOn(int row) {
        return heldOn[row];
    }

    int heldVisits(int row) {
        return heldVisits[row];
    }

    int heldMinutes(int row) {
        return heldMinutes[row];
    }

    /** Which rows a scope reaches, or null for all of them: as a query with the scope would find them. */
    boolean @Nullable [] reached(Scope scope) {
        if (scope.practiceWide() && scope.anyPlace()) return null;
        boolean[] places = new boolean[of(Facet.PLACE).size()];
        scope.places().forEach(place -> of(Facet.PLACE).code(place.toString()).ifPresent(code -> places[code] = true));
        int own = therapists.code(scope.therapist().toString()).orElse(NONE);
        boolean[] reached = new boolean[size];
        for (int row = 0; row < size; row++)
            reached[row] = (scope.practiceWide() || therapist[row] == own)
                    && (scope.anyPlace() || kind(Facet.PLACE, row) != NONE && places[kind(Facet.PLACE, row)]);
        return reached;
    }

    /** The state of each row by a definition, as the place of {@link State}. */
    byte[] states(Definition rule, LocalDate today) {
        Judged known = judged;
        if (known == null || !known.day.equals(today)) {
            known = new Judged(today, new byte[RULES.length][]);
            for (Definition one : RULES) known.states[Columns.at(one)] = judge(one, today);
            judged = known;
        }
        return known.states[Columns.at(rule)];
    }

    private byte[] judge(Definition rule, LocalDate today) {
        byte[] states = new byte[size];
        int acute = of(Facet.ACUITY).code(PracticeEpisode.ACUTE).orElse(Integer.MAX_VALUE);
        for (int row = 0; row < size; row++)
            states[row] = (byte) Columns.at(rule.state(
                    first[row], last[row], opened[row], kind(Facet.ACUITY, row) == acute, better[row], day(today)));
        return states;
    }
}
