package app.unknot.outcomes.practice;

import app.unknot.outcomes.Period;
import app.unknot.outcomes.statistics.Difference;
import app.unknot.outcomes.statistics.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole picture from a list of episodes, figure by figure: what a fast one is compared with. */
final class PlainPicture {
    private PlainPicture() {}

    static PracticePicture of(Question question, Collection<PracticeEpisode> all, RunNotes notes, LocalDate today) {
        Period period = question.period(today);
        Definition rule = question.rule();
        List<PracticeEpisode> chosen = chosen(period, question.only(), all);
        Result result = PlainFigures.result(rule, chosen, today);
        if (!tells(question, all, today))
            return new PracticePicture(
                    question, period, result, false, List.of(), Optional.empty(), Optional.empty(), notes);
        List<Result> versions = List.of(Definition.values()).stream()
                .map(one -> PlainFigures.result(one, chosen, today))
                .toList();
        PracticePicture.Detail detail = new PracticePicture.Detail(
                PlainTherapists.therapists(rule, chosen, question.target(), today),
                PlainTimes.times(rule, chosen, today),
                PlainMonths.months(rule, chosen, period, notes.starts(), today),
                PlainMonths.mix(rule, chosen, today),
                groups(question, chosen, today));
        return new PracticePicture(
                question,
                period,
                result,
                true,
                versions,
                earlier(question, all, result, today),
                Optional.of(detail),
                notes);
    }

    private static List<Groups> groups(Question question, List<PracticeEpisode> chosen, LocalDate today) {
        return List.of(Facet.values()).stream()
                .filter(facet -> !question.only().containsKey(facet))
                .map(facet -> PlainFigures.groups(facet, question.rule(), chosen, today))
                .filter(groups -> groups.rows().size() > 1)
                .toList();
    }

    private static Optional<PracticePicture.Earlier> earlier(
            Question question, Collection<PracticeEpisode> all, Result now, LocalDate today) {
        Period before = question.before(today);
        Result then = PlainFigures.result(question.rule(), chosen(before, question.only(), all), today);
        if (then.rate().isSuppressed()) return Optional.empty();
        return Optional.of(new PracticePicture.Earlier(
                before,
                then,
                Difference.ofRates(now.rate().responders(), now.n(), then.rate().responders(), then.n())));
    }

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
                .filter(episode ->
                        PlainRules.state(question.rule(), episode, today).counted())
                .count();
    }

    /** Those of a period and of the chosen kinds. */
    static List<PracticeEpisode> chosen(Period period, Map<Facet, String> only, Collection<PracticeEpisode> all) {
        return all.stream()
                .filter(episode -> !episode.opened().isBefore(period.from())
                        && !episode.opened().isAfter(period.to()))
                .filter(episode ->
                        only.entrySet().stream().allMatch(one -> PlainRules.is(episode, one.getKey(), one.getValue())))
                .toList();
    }
}
