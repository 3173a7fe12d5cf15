package app.unknot.outcomes.ui;

import app.unknot.outcomes.ResponderRate;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.outcomes.practice.Result;
import app.unknot.outcomes.practice.State;
import app.unknot.outcomes.statistics.Wilson;
import app.unknot.shared.ui.Cell;
import java.util.ArrayList;
import java.util.List;

/** What the card with the rate says, as a table for paper and files. */
final class RateFacts {
    private RateFacts() {}

    /** @param picture one that is told */
    static FigureTable table(PracticePicture picture) {
        Result result = picture.result();
        ResponderRate rate = result.rate();
        List<List<Cell>> rows = new ArrayList<>();
        rate.interval()
                .ifPresent(interval -> rows.add(row(
                        OutcomesText.RESPONDED.text(),
                        Said.of(rate.responders(), rate.n()),
                        rate.hasPercentage() ? Percent.of(interval.estimate()) : "–",
                        Percent.range(interval))));
        int worse = result.count(State.WORSE);
        rows.add(row(
                OutcomesText.GOT_WORSE_BY_2.text(),
                Said.of(worse, result.n()),
                rate.hasPercentage() ? Percent.of((double) worse / result.n()) : "–",
                Percent.range(Wilson.interval(worse, result.n()))));
        result.meanChange()
                .ifPresent(change -> rows.add(row(
                        OutcomesText.MEAN_CHANGE_IN_PAIN.text(),
                        String.valueOf(result.n()),
                        Percent.number(change.estimate()),
                        OutcomesText.TO.text(Percent.number(change.low()), Percent.number(change.high())))));
        result.completeness()
                .ifPresent(known -> rows.add(row(
                        OutcomesText.FOLLOWED_UP.text(),
                        Said.of(known.followed(), known.started()),
                        rate.hasPercentage() ? Percent.of(known.share()) : "–",
                        "–")));
        return new FigureTable(
                OutcomesText.RESPONDED_AT_LEAST_30_LESS.text(),
                List.of(
                        OutcomesText.WHAT.text(),
                        OutcomesText.EPISODES.text(),
                        OutcomesText.VALUE.text(),
                        OutcomesText.INTERVAL.text()),
                rows,
                1);
    }

    private static List<Cell> row(String what, String episodes, String value, String interval) {
        return List.of(Cell.of(what), Cell.of(episodes), Cell.of(value), Cell.of(interval));
    }
}
