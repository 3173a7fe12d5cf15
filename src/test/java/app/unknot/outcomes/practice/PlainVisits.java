package app.unknot.outcomes.practice;

import app.unknot.clients.ClientId;
import app.unknot.outcomes.Period;
import app.unknot.outcomes.course.EpisodeCut;
import app.unknot.outcomes.statistics.MeanInterval;
import app.unknot.outcomes.statistics.Suppression;
import app.unknot.outcomes.store.VisitFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is told of visits, from a list of them, one after the other: slow, and plain to see. */
final class PlainVisits {
    private final Question question;
    private final LocalDate today;
    private final Map<UUID, Map<Facet, String>> kinds;

    /** @param kinds of episodes, by their ids */
    PlainVisits(Question question, LocalDate today, Map<UUID, Map<Facet, String>> kinds) {
        this.question = question;
        this.today = today;
        this.kinds = kinds;
    }

    /** The longest period that a report of it is compared with. */
    static Period longest(LocalDate today) {
        return Question.back(today, Question.MONTHS.getLast());
    }

    private <T extends Seen> List<T> chosen(Collection<T> all) {
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
    private boolean tells(Collection<? extends Seen> all) {
        Period own = question.period(today);
        Set<UUID> people = new HashSet<>();
        Map<Wider, Set<UUID>> more = new HashMap<>();
        for (Seen visit : all) {
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

    private static void add(Map<Wider, Set<UUID>> more, Wider wider, Seen visit) {
        more.computeIfAbsent(wider, any -> new HashSet<>()).add(visit.client());
    }

    /** By which of the chosen facets it is another one. */
    private Set<Facet> others(Seen visit) {
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

    private interface Seen {
        VisitFacts visit();

        default UUID client() {
            return visit().client();
        }

        default @Nullable UUID episode() {
            return visit().episode();
        }

        default UUID location() {
            return visit().location();
        }

        default LocalDate day() {
            return visit().day();
        }
    }

    private record Asked(VisitFacts visit) implements Seen {}

    private record Followed(VisitFacts visit, PressureBand band, int change) implements Seen {}

    Reactions reactions(List<VisitFacts> all) {
        List<Asked> asked = asked(all, any -> true);
        List<Asked> chosen = chosen(asked);
        if (chosen.isEmpty()) return new Reactions(true, 0, 0, 0);
        if (!tells(asked)) return new Reactions(false, 0, 0, 0);
        return new Reactions(
                true,
                chosen.size(),
                (int) chosen.stream()
                        .filter(one -> number(one.visit.reactions()) > 0)
                        .count(),
                (int) chosen.stream()
                        .filter(one -> number(one.visit.serious()) > 0)
                        .count());
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static List<Asked> asked(List<VisitFacts> all, java.util.function.Predicate<VisitFacts> which) {
        return all.stream()
                .filter(visit -> Boolean.TRUE.equals(visit.asked()) && which.test(visit))
                .map(Asked::new)
                .toList();
    }

    ByPressure pressure(List<VisitFacts> all) {
        Map<PressureBand, List<Followed>> bands = new EnumMap<>(PressureBand.class);
        for (Followed one : followed(all))
            bands.computeIfAbsent(one.band(), any -> new ArrayList<>()).add(one);
        List<ByPressure.Row> rows = new ArrayList<>();
        bands.forEach((band, some) -> {
            List<Followed> chosen = chosen(some);
            if (!chosen.isEmpty())
                rows.add(tells(some) ? row(band, chosen) : new ByPressure.Row(band, 0, 0, Optional.empty()));
        });
        return new ByPressure(rows);
    }

    /** Sessions with a pressure that have a next visit, both with an answer. */
    private static List<Followed> followed(List<VisitFacts> visits) {
        List<Followed> found = new ArrayList<>();
        for (int at = 0; at + 1 < visits.size(); at++) {
            VisitFacts visit = visits.get(at);
            VisitFacts next = visits.get(at + 1);
            Integer before = visit.pain();
            Integer after = next.pain();
            Integer pressure = visit.pressure();
            if (before == null || after == null || pressure == null || !follows(visit, next)) continue;
            found.add(new Followed(visit, PressureBand.of(pressure), after - before));
        }
        return found;
    }

    /** Whether it is the same client's next visit in the same episode, as far as visits or days tell. */
    private static boolean follows(VisitFacts visit, VisitFacts next) {
        return visit.client().equals(next.client())
                && Objects.equals(visit.episode(), next.episode())
                && next.day().isAfter(visit.day())
                && !EpisodeCut.isLost(visit.day(), next.day());
    }

    /** Client by client in the order of their ids: sums of fractions need an order. */
    private static ByPressure.Row row(PressureBand band, List<Followed> sessions) {
        Map<UUID, List<Integer>> clients = new TreeMap<>();
        for (Followed one : sessions)
            clients.computeIfAbsent(one.client(), any -> new ArrayList<>()).add(one.change());
        List<Double> means = clients.values().stream()
                .map(changes -> changes.stream().mapToInt(Integer::intValue).sum() / (double) changes.size())
                .toList();
        return new ByPressure.Row(band, clients.size(), sessions.size(), Optional.of(MeanInterval.of(means)));
    }

    /** The list behind a figure, the newest first. */
    List<VisitOutcomes.Row> rows(List<VisitFacts> all, VisitDrill drill) {
        List<VisitOutcomes.Row> rows = switch (drill.kind()) {
            case ASKED -> listed(asked(all, any -> true));
            case REACTION -> listed(asked(all, visit -> number(visit.reactions()) > 0));
            case SERIOUS -> listed(asked(all, visit -> number(visit.serious()) > 0));
            case SESSIONS ->
                sessions(all, drill).stream()
                        .map(one -> new VisitOutcomes.Row(new ClientId(one.client()), one.day(), 1, 0, 0, one.change()))
                        .toList();
            case CLIENTS ->
                sessions(all, drill).stream().collect(Collectors.groupingBy(Followed::client)).values().stream()
                        .map(some -> new VisitOutcomes.Row(
                                new ClientId(some.getFirst().client()),
                                some.stream()
                                        .map(Followed::day)
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow(),
                                some.size(),
                                0,
                                0,
                                some.stream()
                                        .mapToInt(Followed::change)
                                        .average()
                                        .orElseThrow()))
                        .toList();
        };
        return rows.stream()
                .sorted(Comparator.comparing(VisitOutcomes.Row::day)
                        .thenComparing(row -> row.client().value())
                        .reversed())
                .toList();
    }

    private List<Followed> sessions(List<VisitFacts> all, VisitDrill drill) {
        return chosen(followed(all)).stream()
                .filter(one -> drill.band() == null || one.band() == drill.band())
                .toList();
    }

    private List<VisitOutcomes.Row> listed(List<Asked> some) {
        return chosen(some).stream()
                .map(one -> new VisitOutcomes.Row(
                        new ClientId(one.client()),
                        one.day(),
                        1,
                        number(one.visit.reactions()),
                        number(one.visit.serious()),
                        0))
                .toList();
    }
}
