package app.unknot.outcomes.practice;

import app.unknot.outcomes.Period;
import app.unknot.outcomes.statistics.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Decides whether a report may be told at all: neither it nor what a wider report has more may be a handful of people. A wider report is
 * the same for a longer period, with one filter less, or with none.
 */
final class Discretion {
    private Discretion() {}

    static boolean tells(Question question, Collection<PracticeEpisode> all, LocalDate today) {
        int own = counted(question, question.months(), question.only(), all, today);
        if (own < Suppression.FEWEST) return false;
        for (int months : Question.MONTHS) {
            if (months < question.months()) continue;
            for (Map<Facet, String> wider : wider(question.only())) {
                int more = counted(question, months, wider, all, today);
                if (Suppression.tellsByDifference(more, own)) return false;
            }
        }
        return true;
    }

    private static List<Map<Facet, String>> wider(Map<Facet, String> only) {
        List<Map<Facet, String>> wider = new ArrayList<>();
        wider.add(only);
        wider.add(Map.of());
        for (Facet facet : only.keySet()) {
            Map<Facet, String> less = new EnumMap<>(Facet.class);
            less.putAll(only);
            less.remove(facet);
            wider.add(less);
        }
        return wider;
    }

    private static int counted(
            Question question, int months, Map<Facet, String> only, Collection<PracticeEpisode> all, LocalDate today) {
        return (int) chosen(Question.back(today, months), only, all).stream()
                .filter(episode -> question.rule().state(episode, today).counted())
                .count();
    }

    /** Those of a period and of the chosen kinds. */
    static List<PracticeEpisode> chosen(Period period, Map<Facet, String> only, Collection<PracticeEpisode> all) {
        return all.stream()
                .filter(episode -> !episode.opened().isBefore(period.from())
                        && !episode.opened().isAfter(period.to()))
                .filter(episode -> only.entrySet().stream().allMatch(one -> episode.is(one.getKey(), one.getValue())))
                .toList();
    }
}
