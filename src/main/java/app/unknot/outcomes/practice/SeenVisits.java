package app.unknot.outcomes.practice;

import app.unknot.outcomes.Period;
import app.unknot.outcomes.statistics.Suppression;
import app.unknot.outcomes.store.SeenVisit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which visits a question is about, and whether they are told: the visits of its period at its place, of episodes of its other kinds. Like
 * {@link Discretion}, by the people behind them.
 */
final class SeenVisits {
    private final Question question;
    private final LocalDate today;
    private final Map<UUID, Map<Facet, String>> kinds;

    /** @param kinds of episodes, by their ids */
    SeenVisits(Question question, LocalDate today, Map<UUID, Map<Facet, String>> kinds) {
        this.question = question;
        this.today = today;
        this.kinds = kinds;
    }

    /** The longest period that a report of it is compared with. */
    static Period longest(LocalDate today) {
        return Question.back(today, Question.MONTHS.getLast());
    }

    <T extends SeenVisit> List<T> chosen(Collection<T> all) {
        Period period = question.period(today);
        return all.stream()
                .filter(visit -> period.has(visit.day()) && others(visit).isEmpty())
                .toList();
    }

    /**
     * Whether the chosen ones are told: they are of five people or more, and so are those that any wider report has beside them.
     *
     * @param all of the {@link #longest} period, of all kinds
     */
    boolean tells(Collection<? extends SeenVisit> all) {
        Period own = question.period(today);
        Set<UUID> people = new HashSet<>();
        Map<Wider, Set<UUID>> more = new HashMap<>();
        for (SeenVisit visit : all) {
            Set<Facet> others = others(visit);
            if (others.isEmpty() && own.has(visit.day())) {
                people.add(visit.client());
                continue;
            }
            for (int months : Question.MONTHS) {
                if (months < question.months() || !Question.back(today, months).has(visit.day())) continue;
                add(more, new Wider(months, null), visit);
                if (others.isEmpty())
                    question.only().keySet().forEach(facet -> add(more, new Wider(months, facet), visit));
                if (others.size() == 1) others.forEach(facet -> add(more, new Wider(months, facet), visit));
                if (others.isEmpty()) add(more, new Wider(months, Facet.PLACE, true), visit);
            }
        }
        return people.size() >= Suppression.FEWEST
                && more.values().stream().allMatch(beside -> Suppression.tells(beside.size()));
    }

    private static void add(Map<Wider, Set<UUID>> more, Wider wider, SeenVisit visit) {
        more.computeIfAbsent(wider, any -> new HashSet<>()).add(visit.client());
    }

    /** By which of the chosen facets it is another one. */
    private Set<Facet> others(SeenVisit visit) {
        if (question.only().isEmpty()) return Set.of();
        Map<Facet, String> own = visit.episode() == null ? Map.of() : kinds.getOrDefault(visit.episode(), Map.of());
        Set<Facet> others = new HashSet<>();
        question.only().forEach((facet, value) -> {
            String known = facet == Facet.PLACE ? visit.location().toString() : own.get(facet);
            if (!value.equals(known)) others.add(facet);
        });
        return others;
    }

    /**
     * A wider report.
     *
     * @param without the filter that it does not have; null for all of them
     * @param same whether it has all filters and only a longer period
     */
    private record Wider(int months, @Nullable Facet without, boolean same) {
        Wider(int months, @Nullable Facet without) {
            this(months, without, false);
        }
    }
}
