package app.unknot.outcomes.practice;

import app.unknot.accounts.access.Scope;
import app.unknot.outcomes.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The episodes that somebody may count, and those of them that a question is about. */
final class InReach {
    private final EpisodeColumns columns;
    private final boolean @Nullable [] reached;

    private InReach(EpisodeColumns columns, boolean @Nullable [] reached) {
        this.columns = columns;
        this.reached = reached;
    }

    static InReach of(EpisodeColumns columns, Scope scope) {
        return new InReach(columns, columns.reached(scope));
    }

    static InReach all(EpisodeColumns columns) {
        return new InReach(columns, null);
    }

    EpisodeColumns columns() {
        return columns;
    }

    boolean has(int row) {
        return reached == null || reached[row];
    }

    /** Those that began in a period and are of the chosen kinds, in the order of their first days. */
    Cohort chosen(Definition rule, Period period, Map<Facet, String> only, LocalDate today) {
        int from = columns.from(period.from());
        int to = columns.from(period.to().plusDays(1));
        Wanted wanted = wanted(only);
        int[] rows = new int[to - from];
        int size = 0;
        for (int row = from; row < to; row++) if (has(row) && wanted.misses(row) == 0) rows[size++] = row;
        return new Cohort(columns, rule, today, Arrays.copyOf(rows, size));
    }

    /** The values of each facet among those that began in a period. */
    Map<Facet, Set<String>> choices(Period period) {
        int from = columns.from(period.from());
        int to = columns.from(period.to().plusDays(1));
        Map<Facet, Set<String>> choices = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Codes codes = columns.of(facet);
            boolean[] seen = new boolean[codes.size()];
            for (int row = from; row < to; row++) {
                int code = columns.kind(facet, row);
                if (code != EpisodeColumns.NONE && has(row)) seen[code] = true;
            }
            Set<String> values = new TreeSet<>();
            for (int code = 0; code < seen.length; code++) if (seen[code]) values.add(codes.value(code));
            if (!values.isEmpty()) choices.put(facet, values);
        }
        return choices;
    }

    Wanted wanted(Map<Facet, String> only) {
        return new Wanted(columns, only);
    }

    /** The chosen value of some facets, as numbers. */
    static final class Wanted {
        private final EpisodeColumns columns;
        private final Facet[] facets;
        private final int[] codes;

        private Wanted(EpisodeColumns columns, Map<Facet, String> only) {
            this.columns = columns;
            facets = only.keySet().stream().sorted().toArray(Facet[]::new);
            // A value that nobody has is no row's, and NONE would be that of many.
            codes = Arrays.stream(facets)
                    .mapToInt(facet ->
                            columns.of(facet).code(only.getOrDefault(facet, "")).orElse(Integer.MAX_VALUE))
                    .toArray();
        }

        int count() {
            return facets.length;
        }

        /** One bit for each facet of which the row has another value, or none. */
        int misses(int row) {
            int misses = 0;
            for (int at = 0; at < facets.length; at++)
                if (columns.kind(facets[at], row) != codes[at]) misses |= 1 << at;
            return misses;
        }
    }
}
