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
        var head = new Div(new H2(OutcomesText.PAIN_BEFORE_SESSIONS_BY_WEEK.text()));
        head.addClassName("cardhead");
        add(head);
        var chart = pain.chart();
        chart.filter(RunChart::signal).ifPresent(signal -> head.add(new Tag(Tone.CAUTION, OutcomesText.SHIFT.text())));
        if (chart.isPresent()) {
            add(new TrendLine(pain.weeks().stream()
                    .map(week -> new TrendLine.Point(Formats.day(week.first()), week.mean(), week.visits()))
                    .toList()));
        }
        var read = new Paragraph(
                chart.map(rules -> reading(rules, pain.weeks().size())).orElse(OutcomesText.NEEDS_A_WEEK.text()));
        read.addClassNames("read", "small");
        add(read);
    }

    static TrendCard of(WeeklyPain pain) {
        return new TrendCard(pain);
    }

    private static String reading(RunChart chart, int weeks) {
        var median = OutcomesText.MEDIAN.text(Percent.number(chart.median()));
        if (weeks < RunChart.FEWEST) {
            return OutcomesText.NEEDS_WEEKS_TO_TELL_CHANGE.text(median, RunChart.FEWEST, weeks);
        }
        if (!chart.signal()) return OutcomesText.THE_UPS_AND_DOWNS.text(median);
        return OutcomesText.MORE_THAN_CHANCE_LONGEST_RUN.text(
                median, chart.longestRun(), chart.longestRunMax(), chart.crossings(), chart.crossingsMin());
    }
}
