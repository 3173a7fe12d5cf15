package app.unknot.outcomes.ui;

import app.unknot.outcomes.ResponderRate;
import app.unknot.outcomes.practice.ByPressure;
import app.unknot.outcomes.practice.CaseMix;
import app.unknot.outcomes.practice.Definition;
import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.Groups;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.outcomes.practice.Reactions;
import app.unknot.outcomes.practice.Result;
import app.unknot.outcomes.practice.VisitDrill;
import app.unknot.outcomes.practice.VisitDrill.Kind;
import app.unknot.outcomes.statistics.Difference;
import app.unknot.outcomes.statistics.ExactBinomial;
import app.unknot.outcomes.statistics.Interval;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.ListAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tables of the first page that have no chart: groups beside each other, the time before, the mix, and each definition. */
final class MoreCards {
    private final ListAddress address;

    /** @param address of the page, from which each figure leads to the list behind it */
    MoreCards(ListAddress address) {
        this.address = address;
    }

    /** @param words names of a facet's values */
    FigureTable groups(Groups groups, FacetWords.Names words) {
        List<List<Cell>> rows = new ArrayList<>();
        Map<String, Groups.Row> byKey = new LinkedHashMap<>();
        groups.rows().forEach(row -> byKey.put(row.key(), row));
        for (String key : words.inOrder(groups.facet(), byKey.keySet())) {
            Groups.Row row = Objects.requireNonNull(byKey.get(key));
            Cell name = Cell.of(words.of(groups.facet(), key));
            if (!row.told()) {
                rows.add(List.of(name, Cell.of(OutcomesText.FEWER_THAN_5.text()), Cell.of("–"), Cell.of("–")));
                continue;
            }
            rows.add(List.of(
                    name,
                    Cell.link(QuestionAddress.behind(address, groups.facet(), key), Said.of(row.responders(), row.n())),
                    rate(row.rate()),
                    row.toOthers().map(MoreCards::difference).orElse(Cell.of("–"))));
        }
        return new FigureTable(
                OutcomesText.BY_FACET.text(groups.facet().text()),
                List.of(
                        groups.facet().text(),
                        OutcomesText.RESPONDED.text(),
                        OutcomesText.RATE_AND_INTERVAL.text(),
                        OutcomesText.AGAINST_ALL_OTHERS.text()),
                rows,
                1);
    }

    FigureTable earlier(PracticePicture picture, PracticePicture.Earlier earlier) {
        Result now = picture.result();
        Result then = earlier.result();
        return new FigureTable(
                OutcomesText.COMPARED_WITH_BEFORE.text(),
                List.of(
                        OutcomesText.PERIOD.text(),
                        OutcomesText.RESPONDED.text(),
                        OutcomesText.RATE_AND_INTERVAL.text(),
                        OutcomesText.DIFFERENCE.text()),
                List.of(
                        List.of(
                                Cell.of(Said.period(picture.period())),
                                Cell.link(
                                        QuestionAddress.behind(address, Drill.COUNTED),
                                        Said.of(now.rate().responders(), now.n())),
                                rate(now.rate()),
                                difference(earlier.difference())),
                        List.of(
                                Cell.of(Said.period(earlier.period())),
                                Cell.link(
                                        QuestionAddress.behind(address, Drill.COUNTED.before()),
                                        Said.of(then.rate().responders(), then.n())),
                                rate(then.rate()),
                                Cell.of("–"))),
                1);
    }

    FigureTable versions(PracticePicture picture) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Result result : picture.versions()) {
            Definition rule = result.rule();
            Cell name = Cell.of(rule.version() + "  " + rule.text());
            rows.add(
                    result.rate().isSuppressed()
                            ? List.of(name, Cell.of(OutcomesText.FEWER_THAN_5.text()), Cell.of("–"), Cell.of("–"))
                            : List.of(
                                    name,
                                    Cell.link(
                                            QuestionAddress.behind(by(rule), Drill.COUNTED),
                                            Said.of(result.rate().responders(), result.n())),
                                    rate(result.rate()),
                                    Cell.link(
                                            QuestionAddress.behind(by(rule), Drill.ALL),
                                            Said.of(result.began() - result.n(), result.began()))));
        }
        return new FigureTable(
                OutcomesText.EACH_DEFINITION.text(),
                List.of(
                        OutcomesText.DEFINITION.text(),
                        OutcomesText.RESPONDED.text(),
                        OutcomesText.RATE_AND_INTERVAL.text(),
                        OutcomesText.LEFT_OUT_TERM.text()),
                rows,
                1);
    }

    private ListAddress by(Definition rule) {
        return address.with(QuestionAddress.RULE, rule.version());
    }

    FigureTable mix(CaseMix mix) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CaseMix.Part<app.unknot.outcomes.practice.Duration> part : mix.durations())
            rows.add(row(OutcomesText.PAIN_FOR.text(part.kind().text()), part.told(), part.n(), Drill.of(part.kind())));
        for (CaseMix.Part<app.unknot.outcomes.practice.Severity> part : mix.severities())
            rows.add(row(
                    OutcomesText.FIRST_PAIN.text(part.kind().text()), part.told(), part.n(), Drill.of(part.kind())));
        mix.medianFirst()
                .ifPresent(pain -> rows.add(row(OutcomesText.MEDIAN_FIRST_PAIN.text(), true, pain, Drill.COUNTED)));
        for (CaseMix.Returned returned : mix.returned())
            rows.add(List.of(
                    Cell.of(OutcomesText.CAME_AT_LEAST.text(returned.times())),
                    Cell.link(
                            QuestionAddress.behind(address, Drill.returned(returned.times())),
                            Said.of(returned.n(), returned.of()))));
        mix.visitsToResponse()
                .ifPresent(visits -> rows.add(
                        row(OutcomesText.VISITS_TO_RESPONSE.text(), true, visits, Drill.of(Drill.Group.HELD))));
        mix.minutesToResponse()
                .ifPresent(minutes -> rows.add(
                        row(OutcomesText.MINUTES_TO_RESPONSE.text(), true, minutes, Drill.of(Drill.Group.HELD))));
        return new FigureTable(
                OutcomesText.CASE_MIX.text(), List.of(OutcomesText.WHAT.text(), OutcomesText.EPISODES.text()), rows, 1);
    }

    /** Rare events, with the upper limit that none seen leaves open. */
    FigureTable reactions(Reactions reactions) {
        return new FigureTable(
                OutcomesText.REACTIONS_AFTER_SESSIONS.text(),
                List.of(
                        OutcomesText.REACTION.text(),
                        OutcomesText.VISITS_ASKED.text(),
                        OutcomesText.RATE_AND_EXACT_INTERVAL.text()),
                List.of(
                        events(OutcomesText.ANY_REACTION.text(), Kind.REACTION, reactions.some(), reactions),
                        events(OutcomesText.SERIOUS_REACTION.text(), Kind.SERIOUS, reactions.serious(), reactions)),
                1);
    }

    /** Pressure and what followed, client by client. */
    FigureTable pressure(ByPressure pressure) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ByPressure.Row row : pressure.rows()) {
            Cell band = Cell.of(row.band().text());
            rows.add(row.change()
                    .map(change -> List.of(
                            band,
                            visits(row, Kind.CLIENTS, row.clients()),
                            visits(row, Kind.SESSIONS, row.sessions()),
                            Cell.of(Percent.number(change.estimate()))
                                    .with(OutcomesText.TO.text(
                                            Percent.number(change.low()), Percent.number(change.high())))))
                    .orElseGet(() -> List.of(band, Cell.of(OutcomesText.NOT_TOLD.text()), Cell.of("–"), Cell.of("–"))));
        }
        return new FigureTable(
                OutcomesText.PRESSURE_SEEN_TOGETHER.text(),
                List.of(
                        OutcomesText.HIGHEST_PRESSURE.text(),
                        OutcomesText.CLIENTS.text(),
                        OutcomesText.SESSIONS.text(),
                        OutcomesText.CHANGE_TO_NEXT_VISIT.text()),
                rows,
                1);
    }

    private Cell visits(ByPressure.Row row, Kind kind, int n) {
        return Cell.link(QuestionAddress.behind(address, new VisitDrill(kind, row.band())), String.valueOf(n));
    }

    private List<Cell> events(String what, Kind kind, int x, Reactions reactions) {
        Cell name = Cell.of(what);
        int n = reactions.visits();
        if (!reactions.told()) return List.of(name, Cell.of(OutcomesText.NOT_TOLD.text()), Cell.of("–"));
        if (n == 0) return List.of(name, Cell.of(OutcomesText.NOBODY_WAS_ASKED.text()), Cell.of("–"));
        Cell count = Cell.link(
                QuestionAddress.behind(address, new VisitDrill(x == 0 ? Kind.ASKED : kind, null)), Said.of(x, n));
        if (x == 0)
            return List.of(
                    name,
                    count,
                    Cell.of(OutcomesText.NONE_SEEN.text())
                            .with(OutcomesText.AT_MOST.text(
                                    Percent.of(ExactBinomial.upperAtNone(n)),
                                    Percent.of(ExactBinomial.ruleOfThree(n)))));
        Interval interval = ExactBinomial.interval(x, n);
        return List.of(name, count, Cell.of(Percent.of(interval.estimate())).with(Percent.range(interval)));
    }

    private List<Cell> row(String what, boolean told, int n, Drill drill) {
        return List.of(
                Cell.of(what),
                told
                        ? Cell.link(QuestionAddress.behind(address, drill), String.valueOf(n))
                        : Cell.of(OutcomesText.FEWER_THAN_5.text()));
    }

    private static Cell rate(ResponderRate rate) {
        Interval interval = rate.interval().orElseThrow();
        Cell range = Cell.of(rate.hasPercentage() ? Said.whole(interval.estimate()) : "–");
        return range.with(Said.interval(interval));
    }

    private static Cell difference(Difference difference) {
        Interval interval = difference.interval();
        return Cell.of(Said.reading(difference))
                .with(OutcomesText.POINTS_RANGE.text(Said.points(interval.low()), Said.points(interval.high())));
    }
}
