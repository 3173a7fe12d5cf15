package app.unknot.outcomes.practice;

import app.unknot.outcomes.Period;
import app.unknot.outcomes.statistics.Difference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the manager's pages say about one question.
 *
 * @param result of the chosen definition
 * @param told whether it is told; when not, all that follows is empty, and so must be what a page shows
 * @param versions the result of each definition, side by side
 * @param notes of the months of the period
 * @param earlier the rate of as many months before, and what may be said about the difference; empty where one of both is not told
 */
public record PracticePicture(
        Question question,
        Period period,
        Result result,
        boolean told,
        List<Result> versions,
        Optional<Earlier> earlier,
        Optional<Detail> detail,
        RunNotes notes) {
    public PracticePicture {
        versions = List.copyOf(versions);
    }

    /** The same months before. */
    public record Earlier(Period period, Result result, Difference difference) {}

    /**
     * @param groups of each facet that is not already chosen, where there is more than one group
     */
    public record Detail(
            ByTherapist therapists, TimeToResponse times, ByMonth months, CaseMix mix, List<Groups> groups) {
        public Detail {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Answers a question.
     *
     * @param all that may be counted, whatever their kind
     */
    static PracticePicture of(Question question, InReach all, RunNotes notes, LocalDate today) {
        Period period = question.period(today);
        Definition rule = question.rule();
        Cohort chosen = all.chosen(rule, period, question.only(), today);
        Result result = Result.of(chosen);
        if (!Discretion.tells(question, all, today))
            return new PracticePicture(
                    question, period, result, false, List.of(), Optional.empty(), Optional.empty(), notes);
        List<Result> versions = List.of(Definition.values()).stream()
                .map(one -> Result.of(chosen.by(one)))
                .toList();
        Detail detail = new Detail(
                ByTherapist.of(chosen, question.target()),
                TimeToResponse.of(chosen),
                ByMonth.of(chosen, period, notes.starts()),
                CaseMix.of(chosen),
                groups(question, chosen));
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

    private static List<Groups> groups(Question question, Cohort chosen) {
        return List.of(Facet.values()).stream()
                .filter(facet -> !question.only().containsKey(facet))
                .map(facet -> Groups.of(facet, chosen))
                .filter(groups -> groups.rows().size() > 1)
                .toList();
    }

    private static Optional<Earlier> earlier(Question question, InReach all, Result now, LocalDate today) {
        Period before = question.before(today);
        Result then = Result.of(all.chosen(question.rule(), before, question.only(), today));
        if (then.rate().isSuppressed()) return Optional.empty();
        return Optional.of(new Earlier(
                before,
                then,
                Difference.ofRates(now.rate().responders(), now.n(), then.rate().responders(), then.n())));
    }
}
