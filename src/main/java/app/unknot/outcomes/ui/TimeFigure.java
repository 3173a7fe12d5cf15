package app.unknot.outcomes.ui;

import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.Duration;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.outcomes.practice.TimeToResponse;
import app.unknot.outcomes.practice.TimeToResponse.Curve;
import app.unknot.outcomes.practice.TimeToResponse.Week;
import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.KaplanMeier;
import app.unknot.outcomes.statistics.KaplanMeier.Step;
import app.unknot.outcomes.ui.Figure.Term;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.ListAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How long it took until a confirmed response, drawn rising. */
final class TimeFigure {
    private static final List<String> LOOKS = List.of("first", "second", "third");
    private static final List<String> DASHES = List.of("solid", "dashed", "dotted");
    private static final int LONGEST_WEEKS = 26;
    private static final int PERCENT = 100;
    private static final double WEEK = TimeToResponse.DAYS_OF_WEEK;

    private final PracticePicture picture;
    private final TimeToResponse times;
    private final ListAddress address;

    private TimeFigure(PracticePicture picture, TimeToResponse times, ListAddress address) {
        this.picture = picture;
        this.times = times;
        this.address = address;
    }

    static Figure of(PracticePicture picture, TimeToResponse times, ListAddress address) {
        return new TimeFigure(picture, times, address).figure();
    }

    private Figure figure() {
        String title = OutcomesText.HOW_LONG_IT_TAKES.text();
        return new Figure(
                "outcomes-time-to-response",
                title,
                times.curves().isEmpty()
                        ? OutcomesText.NEEDS_5_IN_A_GROUP.text()
                        : times.curves().stream().map(TimeFigure::half).collect(Collectors.joining(" ")),
                plot(title),
                table(),
                OutcomesText.WHAT_FOLLOWED_NOT_CAUSED.text(),
                OutcomesText.TIMES_RUN_LATE.text(),
                terms());
    }

    private static String half(Curve curve) {
        return curve.median() < 0
                ? OutcomesText.HALF_NOT_REACHED.text(curve.group().brief())
                : OutcomesText.HALF_BY_WEEK.text(curve.group().brief(), (int) Math.ceil(curve.median() / WEEK));
    }

    private Plot plot(String title) {
        double last = times.curves().stream()
                .mapToDouble(curve -> Math.ceil(Math.min(curve.until() / WEEK, LONGEST_WEEKS)))
                .max()
                .orElse(LONGEST_WEEKS);
        double wide = Math.max(4, 2 * Math.ceil(last / 2));
        List<Plot.Band> bands = new ArrayList<>();
        List<Plot.Line> lines = new ArrayList<>();
        List<Plot.Dot> dots = new ArrayList<>();
        for (int at = 0; at < times.curves().size(); at++) draw(times.curves().get(at), at, wide, bands, lines, dots);
        return new Plot(
                OutcomesText.TIME_LABEL.text(times.curves().size(), title),
                Said.caption(title, picture),
                new Plot.Axis(OutcomesText.WEEKS_SINCE.text(), 0, wide, wide > 16 ? 4 : 2, "", List.of()),
                Plot.percent(),
                bands,
                lines,
                dots,
                List.of(new Plot.Rule(true, 50, "dotted", "", "")),
                List.of(),
                atRisk(wide));
    }

    private List<Plot.Under> atRisk(double wide) {
        List<Plot.Under> rows = new ArrayList<>();
        for (int at = 0; at < times.curves().size(); at++)
            rows.add(new Plot.Under(
                    LOOKS.get(at),
                    OutcomesText.NUMBERS_AT_RISK.text(),
                    times.curves().get(at).weeks().stream()
                            .filter(week -> week.week() <= wide)
                            .map(week -> new Plot.At(week.week(), String.valueOf(week.atRisk())))
                            .toList()));
        return rows;
    }

    private static void draw(
            Curve curve, int at, double wide, List<Plot.Band> bands, List<Plot.Line> lines, List<Plot.Dot> dots) {
        double end = Math.min(curve.until() / WEEK, wide);
        List<List<Double>> line = new ArrayList<>();
        List<List<Double>> band = new ArrayList<>();
        line.add(List.of(0.0, 0.0));
        band.add(List.of(0.0, 0.0, 0.0));
        for (Step step : curve.steps()) {
            double week = step.time() / WEEK;
            if (week > wide) break;
            double share = PERCENT * (1 - step.survival());
            line.add(List.of(week, share));
            band.add(List.of(week, PERCENT * (1 - step.high()), PERCENT * (1 - step.low())));
            dots.add(new Plot.Dot(
                    week,
                    share,
                    "none",
                    "",
                    OutcomesText.TIME_POINT.text(
                            curve.group().text(),
                            Percent.number(week),
                            Said.whole(share / PERCENT),
                            Said.whole(1 - step.high(), 1 - step.low()),
                            step.atRisk()),
                    "",
                    ""));
        }
        double reached = line.getLast().getLast();
        line.add(List.of(end, reached));
        band.add(List.of(end, band.getLast().get(1), band.getLast().get(2)));
        String look = LOOKS.get(at);
        bands.add(new Plot.Band(look, true, band));
        lines.add(new Plot.Line(
                look, true, DASHES.get(at), line, curve.group().brief() + " " + Said.whole(reached / PERCENT)));
        for (int day : curve.censored()) {
            double week = day / WEEK;
            if (week > wide) continue;
            Interval without = KaplanMeier.at(curve.steps(), day);
            dots.add(new Plot.Dot(week, PERCENT * (1 - without.estimate()), "tick", "", "", "", ""));
        }
    }

    private FigureTable table() {
        List<String> titles = new ArrayList<>(List.of(OutcomesText.WEEK.text()));
        for (Curve curve : times.curves()) {
            titles.add(OutcomesText.GROUP_OF.text(curve.group().brief(), curve.n()));
            titles.add(OutcomesText.AT_RISK.text());
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at < TimeToResponse.WEEKS.size(); at++) {
            int row = at;
            if (times.curves().stream().noneMatch(curve -> row < curve.weeks().size())) break;
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(String.valueOf(TimeToResponse.WEEKS.get(at)))));
            for (Curve curve : times.curves()) {
                if (at >= curve.weeks().size()) {
                    cells.add(Cell.of("–"));
                    cells.add(Cell.of(OutcomesText.BELOW_5.text()));
                    continue;
                }
                Week week = curve.weeks().get(at);
                cells.add(Cell.of(Said.whole(week.share().estimate())).with(Said.interval(week.share())));
                cells.add(Cell.link(
                        QuestionAddress.behind(address, Drill.atRisk(curve.group(), week.week())),
                        String.valueOf(week.atRisk())));
            }
            rows.add(cells);
        }
        return new FigureTable(OutcomesText.SHARE_95_INTERVAL.text(), titles, rows, 1);
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>(List.of(
                new Term(OutcomesText.START.text(), OutcomesText.FIRST_SESSION.text()),
                new Term(OutcomesText.RESPONSE.text(), OutcomesText.CONFIRMED_RESPONSE_MEANS.text()),
                new Term(OutcomesText.TICK.text(), OutcomesText.TICK_MEANS.text()),
                new Term(OutcomesText.LEFT_OUT_TERM.text(), Said.leftOut(picture.result())),
                new Term(OutcomesText.INTERVAL.text(), OutcomesText.GREENWOOD.text()),
                new Term(OutcomesText.AT_RISK.text(), OutcomesText.CURVE_STOPS.text())));
        if (!times.hidden().isEmpty())
            terms.add(new Term(
                    OutcomesText.NOT_SHOWN.text(),
                    OutcomesText.GROUPS_NOT_SHOWN.text(
                            times.hidden().stream().map(Duration::text).collect(Collectors.joining(", ")))));
        return terms;
    }
}
