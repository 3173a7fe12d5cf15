package app.unknot.outcomes.ui;

import app.unknot.outcomes.WeeklyPain;
import app.unknot.outcomes.statistics.RunChart;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import app.unknot.shared.ui.TrendLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Mean pain of all who came, week by week, and whether it is more than chance. */
final class TrendCard extends Section {
    private TrendCard(WeeklyPain pain) {
        addClassName("card");
        var head = new Div(new H2("Pain before sessions, by week"));
        head.addClassName("cardhead");
        add(head);
        var chart = pain.chart();
        chart.filter(RunChart::signal).ifPresent(signal -> head.add(new Tag(Tone.CAUTION, "Shift")));
        if (chart.isPresent()) {
            add(new TrendLine(pain.weeks().stream()
                    .map(week -> new TrendLine.Point(Formats.day(week.first()), week.mean(), week.visits()))
                    .toList()));
        }
        var read = new Paragraph(
                chart.map(rules -> reading(rules, pain.weeks().size())).orElse("Needs a week with at least 5 visits."));
        read.addClassNames("read", "small");
        add(read);
    }

    static TrendCard of(WeeklyPain pain) {
        return new TrendCard(pain);
    }

    private static String reading(RunChart chart, int weeks) {
        var median = "Median " + Percent.number(chart.median()) + ". ";
        if (weeks < RunChart.FEWEST) {
            return median + "Needs " + RunChart.FEWEST + " weeks to tell change from chance, has " + weeks + ".";
        }
        if (!chart.signal()) return median + "The ups and downs are within chance.";
        return median + "More than chance: longest run on one side " + chart.longestRun() + ", limit "
                + chart.longestRunMax()
                + "; " + chart.crossings() + " crossings, at least " + chart.crossingsMin()
                + " expected. The mix of clients may have changed.";
    }
}
