package app.unknot.outcomes.ui;

import app.unknot.outcomes.PracticeSummary;
import app.unknot.outcomes.ResponderRate;
import app.unknot.outcomes.statistics.Completeness;
import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.Wilson;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.RateInterval;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The rate with its count and its interval, and beside it what keeps it honest. */
final class RateCard extends Section {
    RateCard(PracticeSummary summary) {
        addClassNames("card", "hero");
        var rate = summary.rate();
        var left = new Div(eyebrow());
        var right = new Div();
        right.addClassName("facts");
        if (rate.isSuppressed()) {
            left.add(new Paragraph("Needs " + ResponderRate.PRIVATE_BELOW
                    + " clients with a later visit and has fewer. Smaller groups are not shown, because one "
                    + "person could be identified."));
        } else {
            rate.interval().ifPresent(interval -> left.add(head(rate, interval), drawn(rate, interval)));
            summary.meanChange()
                    .ifPresent(change -> right.add(fact(
                            "Mean change in pain",
                            "points of 10, 95% interval " + points(change),
                            Percent.number(change.estimate()))));
            right.add(worse(summary));
        }
        left.add(regression());
        summary.completeness()
                .filter(known -> known.started() >= ResponderRate.PRIVATE_BELOW)
                .ifPresent(known -> {
                    right.add(followed(known));
                    // The bounds are percentages of few people otherwise, and would give their answers away.
                    if (rate.hasPercentage() && known.followed() < known.started()) right.add(bounds(known));
                });
        add(left, right);
    }

    private static H2 eyebrow() {
        var words = new H2("Responded: at least 30% less pain than at the first visit");
        words.addClassName("eyebrow");
        return words;
    }

    private static Div head(ResponderRate rate, Interval interval) {
        var count = new Div(rate.responders() + " of " + rate.n() + " clients");
        count.addClassName("strong");
        var beside = new Div(count, new Div("95% interval " + Percent.range(interval)));
        beside.addClassName("quiet");
        var head = new Div();
        head.addClassName("head");
        if (rate.hasPercentage()) {
            var big = new Span(Percent.of(interval.estimate()));
            big.addClassName("big");
            head.add(big);
        }
        head.add(beside);
        return head;
    }

    private static RateInterval drawn(ResponderRate rate, Interval interval) {
        return new RateInterval(
                rate.responders(), rate.n(), 100 * interval.low(), 100 * interval.high(), 100 * interval.estimate());
    }

    private static String points(Interval change) {
        return Percent.number(change.low()) + " to " + Percent.number(change.high());
    }

    private static Paragraph regression() {
        var words =
                new Paragraph("People come when their pain is high, so some improvement would happen anyway, and sudden"
                        + " pain mostly eases on its own. This shows what followed, not what caused it.");
        words.addClassNames("small", "quiet");
        return words;
    }

    private static Component worse(PracticeSummary summary) {
        int n = summary.rate().n();
        var interval = Wilson.interval(summary.worse(), n);
        var value = summary.rate().hasPercentage() ? Percent.of(interval.estimate()) : summary.worse() + " of " + n;
        return fact(
                "Got worse by 2 or more",
                summary.worse() + " of " + n + ", interval " + Percent.range(interval),
                value);
    }

    private static Component followed(Completeness known) {
        var fact = fact(
                "Followed up", known.followed() + " of " + known.started() + " eligible", Percent.of(known.share()));
        if (!known.needsWarning()) return fact;
        return new Div(
                fact,
                new NoteBox(
                        Tone.CAUTION,
                        "Fewer than 80% are followed up. Clients who stay away may be better, or worse."));
    }

    private static Component bounds(Completeness known) {
        return fact(
                "If none of the missing responded, or all did",
                "bounds for the " + (known.started() - known.followed()) + " without a later visit",
                Percent.number(100 * known.worstCase()) + " to " + Percent.of(known.bestCase()));
    }

    private static Div fact(String words, String basis, String value) {
        var small = new Span(basis);
        small.addClassName("basis");
        var number = new Span(value);
        number.addClassName("value");
        var fact = new Div(new Span(new Span(words), small), number);
        fact.addClassName("fact");
        return fact;
    }
}
