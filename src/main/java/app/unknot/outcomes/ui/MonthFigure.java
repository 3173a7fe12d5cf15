package app.unknot.outcomes.ui;

import app.unknot.outcomes.practice.ByMonth;
import app.unknot.outcomes.practice.ByMonth.Month;
import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.outcomes.statistics.RunChart;
import app.unknot.outcomes.statistics.RunChart.Phase;
import app.unknot.outcomes.statistics.RunChart.Run;
import app.unknot.outcomes.statistics.XmR;
import app.unknot.outcomes.ui.Figure.Term;
import app.unknot.shared.ui.Cell;
import app.unknot.shared.ui.ListAddress;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rate month by month around its median, with the rules of chance. */
final class MonthFigure {
    /** Of a note, so much has room in the picture; the whole of it stands under it. */
    private static final int SHORT = 40;

    private final PracticePicture picture;
    private final ByMonth byMonth;
    private final ListAddress address;
    private final List<Month> told;

    private MonthFigure(PracticePicture picture, ByMonth byMonth, ListAddress address) {
        this.picture = picture;
        this.byMonth = byMonth;
        this.address = address;
        told = byMonth.told();
    }

    static Figure of(PracticePicture picture, ByMonth byMonth, ListAddress address) {
        return new MonthFigure(picture, byMonth, address).figure();
    }

    /** Whether any stretch shows more than chance. */
    static boolean signal(ByMonth byMonth) {
        return byMonth.phases().stream().anyMatch(phase -> phase.chart().signal());
    }

    private Figure figure() {
        String title = OutcomesText.BY_MONTH.text();
        return new Figure("outcomes-by-month", title, finding(), plot(title), table(), reading(), rules(), terms());
    }

    private String reading() {
        if (told.size() < RunChart.FEWEST) return "";
        return signal(byMonth) ? OutcomesText.SOMETHING_CHANGED.text() : OutcomesText.WITHIN_CHANCE.text();
    }

    private String finding() {
        if (told.isEmpty()) return OutcomesText.NO_MONTH_WITH_5.text();
        Phase last = byMonth.phases().getLast();
        Optional<Run> shift = shift(last);
        if (shift.isPresent()) {
            Run run = shift.get();
            String month = Said.month(told.get(last.from() + run.from()).month());
            return run.above() ? OutcomesText.SINCE_ABOVE.text(month) : OutcomesText.SINCE_BELOW.text(month);
        }
        return OutcomesText.MEDIAN_OF_MONTHS.text(Percent.number(last.chart().median()), told.size());
    }

    private Optional<Run> shift(Phase phase) {
        return phase.chart()
                .shift(told.subList(phase.from(), phase.to()).stream()
                        .map(Month::rate)
                        .toList());
    }

    private Plot plot(String title) {
        List<Month> months = byMonth.months();
        List<Plot.Line> lines = new ArrayList<>();
        List<Plot.Area> areas = new ArrayList<>();
        List<Plot.Rule> rules = new ArrayList<>();
        List<List<Double>> line = new ArrayList<>();
        for (Month month : told) line.add(List.of((double) months.indexOf(month), month.rate()));
        lines.add(new Plot.Line("month", false, "solid", line, ""));
        List<Integer> shifted = new ArrayList<>();
        for (int at = 0; at < byMonth.phases().size(); at++) {
            Phase phase = byMonth.phases().get(at);
            double from = places(phase.from());
            double to = places(phase.to() - 1);
            boolean last = at == byMonth.phases().size() - 1;
            double median = phase.chart().median();
            lines.add(new Plot.Line(
                    "limit",
                    false,
                    "dashed",
                    List.of(List.of(from - 0.4, median), List.of(to + 0.4, median)),
                    last ? OutcomesText.MEDIAN_IS.text(Percent.number(median)) : ""));
            shift(phase).ifPresent(run -> {
                areas.add(new Plot.Area(
                        places(phase.from() + run.from()) - 0.5,
                        places(phase.from() + run.to() - 1) + 0.5,
                        "shift",
                        ""));
                for (int one = run.from(); one < run.to(); one++) shifted.add(phase.from() + one);
            });
        }
        Integer target = picture.question().target();
        if (target != null) rules.add(new Plot.Rule(true, target, "dotted", target + "%", OutcomesText.TARGET.text()));
        List<Plot.Dot> dots = new ArrayList<>();
        for (int at = 0; at < told.size(); at++) {
            Month month = told.get(at);
            dots.add(new Plot.Dot(
                    months.indexOf(month),
                    month.rate(),
                    shifted.contains(at) ? "shifted" : "month",
                    "",
                    OutcomesText.MONTH_POINT.text(
                            Said.month(month.month()),
                            Said.of(month.responders(), month.n()),
                            Math.round(month.rate())),
                    behind(month.month()),
                    note(month.month())));
        }
        return new Plot(
                OutcomesText.MONTH_LABEL.text(told.size(), title),
                Said.caption(title, picture),
                new Plot.Axis(
                        OutcomesText.MONTH_OF_BEGINNING.text(),
                        -1,
                        months.size(),
                        1,
                        "",
                        months.stream().map(month -> Said.month(month.month())).toList()),
                Plot.percent(),
                List.of(),
                lines,
                dots,
                rules,
                areas,
                List.of());
    }

    /** The first note beside a month; all of them are listed under the chart. */
    private String note(YearMonth month) {
        return picture.notes().notes().stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .map(one -> one.words().length() > SHORT ? one.words().substring(0, SHORT) + "…" : one.words())
                .orElse("");
    }

    private double places(int toldMonth) {
        return byMonth.months().indexOf(told.get(toldMonth));
    }

    private FigureTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Month month : byMonth.months()) {
            Cell name = Cell.of(Said.month(month.month()));
            if (!month.told()) {
                rows.add(List.of(name, Cell.of(OutcomesText.FEWER_THAN_5.text()), Cell.of("–"), Cell.of("–")));
                continue;
            }
            rows.add(List.of(
                    name,
                    Cell.link(behind(month.month()), Said.of(month.responders(), month.n())),
                    month.n() < 10 ? Cell.of("–") : Cell.of(Math.round(month.rate()) + "%"),
                    Cell.of(Percent.number(month.change()))));
        }
        return new FigureTable(
                OutcomesText.RESPONDED_OF_THOSE_COUNTED.text(),
                List.of(
                        OutcomesText.MONTH.text(),
                        OutcomesText.RESPONDED.text(),
                        OutcomesText.RATE.text(),
                        OutcomesText.MEAN_CHANGE.text()),
                rows,
                1);
    }

    private String behind(YearMonth month) {
        return QuestionAddress.behind(address, Drill.of(month));
    }

    private String rules() {
        if (told.size() < RunChart.FEWEST) return OutcomesText.NEEDS_MONTHS.text(RunChart.FEWEST, told.size());
        RunChart chart = byMonth.phases().getLast().chart();
        return OutcomesText.RUN_RULES.text(
                chart.longestRun(), chart.longestRunMax(), chart.crossings(), chart.crossingsMin());
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(OutcomesText.SIGNAL.text(), OutcomesText.SIGNAL_MEANS.text()));
        if (!byMonth.phases().isEmpty()) {
            int useful = byMonth.phases().getLast().chart().useful();
            terms.add(new Term(OutcomesText.POINTS.text(), OutcomesText.POINTS_MEAN.text(useful, RunChart.FEWEST)));
        }
        byMonth.changes().ifPresent(limits -> terms.add(new Term(OutcomesText.MEAN_CHANGE.text(), limits(limits))));
        terms.add(new Term(OutcomesText.LEFT_OUT_TERM.text(), Said.leftOut(picture.result())));
        return terms;
    }

    private String limits(XmR limits) {
        String range = OutcomesText.TO.text(Percent.number(limits.low()), Percent.number(limits.high()));
        String outside = limits.outside().isEmpty()
                ? OutcomesText.NO_MONTH_OUTSIDE.text()
                : String.join(
                        ", ",
                        limits.outside().stream()
                                .map(at -> Said.month(told.get(at).month()))
                                .toList());
        return OutcomesText.XMR_LIMITS.text(Percent.number(limits.mean()), range, limits.screened(), outside);
    }
}
