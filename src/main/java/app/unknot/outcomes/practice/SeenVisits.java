package app.unknot.outcomes.practice;

import app.unknot.accounts.access.Scope;
import app.unknot.outcomes.Period;
import app.unknot.outcomes.statistics.Suppression;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Which visits a question is about, and whether they are told: the visits of its period at its place, of episodes of its other kinds. Like
 * {@link Discretion}, by the people behind them.
 */
final class SeenVisits {
    private static final int[] MONTHS =
            Question.MONTHS.stream().mapToInt(Integer::intValue).toArray();

    private final VisitColumns visits;
    private final InReach episodes;
    private final Scope scope;
    private final Facet[] facets;
    private final int[] codes;
    private final int[] rows;
    private final int[] from;
    private final int until;
    private final int own;
    private final boolean[] places;
    private final int self;

    SeenVisits(Question question, LocalDate today, VisitColumns visits, InReach episodes, Scope scope) {
        this.visits = visits;
        this.episodes = episodes;
        this.scope = scope;
        facets = question.only().keySet().stream().sorted().toArray(Facet[]::new);
        codes = Arrays.stream(facets)
                .mapToInt(facet -> (facet == Facet.PLACE
                                ? visits.places()
                                : episodes.columns().of(facet))
                        .code(question.only().getOrDefault(facet, ""))
                        .orElse(Integer.MAX_VALUE))
                .toArray();
        rows = episodes.columns().rowsOfCodes();
        from = Arrays.stream(MONTHS)
                .map(months -> (int) Question.back(today, months).from().toEpochDay())
                .toArray();
        until = (int) question.period(today).to().toEpochDay();
        own = Question.MONTHS.indexOf(question.months());
        places = new boolean[visits.places().size()];
        if (scope.anyPlace()) Arrays.fill(places, true);
        else
            scope.places()
                    .forEach(place -> visits.places().code(place.toString()).ifPresent(code -> places[code] = true));
        self = visits.therapists().code(scope.therapist().toString()).orElse(Integer.MAX_VALUE);
    }

    /** The longest period that a report of it is compared with. */
    static Period longest(LocalDate today) {
        return Question.back(today, Question.MONTHS.getLast());
    }

    VisitColumns visits() {
        return visits;
    }

    /** Whether a visit is in the longest period and in reach. */
    boolean has(int visit) {
        int day = visits.day(visit);
        return day >= from[MONTHS.length - 1]
                && day <= until
                && places[visits.place(visit)]
                && (scope.practiceWide() || visits.therapist(visit) == self);
    }

    /** Whether the question is about a visit that it {@link #has}. */
    boolean chooses(int visit) {
        return visits.day(visit) >= from[own] && others(visit) == 0;
    }

    /** Hears of each chosen visit, person by person. */
    interface Chosen {
        void visit(int kind, int visit, int person);
    }

    /**
     * Goes through all visits once, and says of each kind whether its chosen ones are told: they are of five people or more, and so are those
     * that any wider report has beside them. Each wider report has a bit of its own.
     *
     * @param kinds how many there are
     * @param kindOf the kind of a visit that it {@link #has}, from 0, or below 0 for one that is not meant
     */
    boolean[] tells(int kinds, IntUnaryOperator kindOf, Chosen hears) {
        int[] people = new int[kinds];
        int[][] beside = new int[kinds][MONTHS.length * width()];
        boolean[] chosen = new boolean[kinds];
        long[] wider = new long[kinds];
        for (int person = 0; person < visits.persons(); person++) {
            for (int visit = visits.first(person); visit < visits.end(person); visit++) {
                if (!has(visit)) continue;
                int kind = kindOf.applyAsInt(visit);
                if (kind < 0) continue;
                int others = others(visit);
                if (others == 0 && visits.day(visit) >= from[own]) {
                    chosen[kind] = true;
                    hears.visit(kind, visit, person);
                } else {
                    wider[kind] |= wider(visit, others);
                }
            }
            for (int kind = 0; kind < kinds; kind++) {
                if (chosen[kind]) people[kind]++;
                chosen[kind] = false;
                for (long bits = wider[kind]; bits != 0; bits &= bits - 1)
                    beside[kind][Long.numberOfTrailingZeros(bits)]++;
                wider[kind] = 0;
            }
        }
        boolean[] told = new boolean[kinds];
        for (int kind = 0; kind < kinds; kind++)
            told[kind] = people[kind] >= Suppression.FEWEST
                    && Arrays.stream(beside[kind]).allMatch(Suppression::tells);
        return told;
    }

    /** For each length of a period: no filter, all filters, and each filter left out. */
    private int width() {
        return 2 + facets.length;
    }

    private long wider(int visit, int others) {
        long wider = 0;
        for (int months = own; months < MONTHS.length; months++) {
            if (visits.day(visit) < from[months]) continue;
            int base = months * width();
            wider |= 1L << base;
            if (others == 0) wider |= ((1L << (1 + facets.length)) - 1) << (base + 1);
            else if (Integer.bitCount(others) == 1) wider |= 1L << (base + 2 + Integer.numberOfTrailingZeros(others));
        }
        return wider;
    }

    /** One bit for each of the chosen facets by which it is another one. */
    private int others(int visit) {
        if (facets.length == 0) return 0;
        int code = visits.episode(visit);
        int row = code == VisitColumns.NONE ? EpisodeColumns.NONE : rows[code];
        boolean known = row != EpisodeColumns.NONE && episodes.has(row);
        int others = 0;
        for (int at = 0; at < facets.length; at++) {
            int value = facets[at] == Facet.PLACE
                    ? visits.place(visit)
                    : known ? episodes.columns().kind(facets[at], row) : EpisodeColumns.NONE;
            if (value != codes[at]) others |= 1 << at;
        }
        return others;
    }
}
