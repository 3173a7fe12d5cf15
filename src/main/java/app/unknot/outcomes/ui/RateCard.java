package app.unknot.outcomes.ui;

import app.unknot.outcomes.ResponderRate;
import app.unknot.outcomes.practice.Definition;
import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.Drill.Group;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.outcomes.practice.Result;
import app.unknot.outcomes.practice.State;
import app.unknot.outcomes.statistics.Completeness;
import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.Wilson;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.RateInterval;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The rate with its count and its interval, and beside it what keeps it honest. */
final class RateCard extends Section {
    private final transient ListAddress address;

    /** @param address of the page, from which its figures lead to the episodes behind them */
    RateCard(PracticePicture picture, ListAddress address) {
        this.address = address;
        addClassNames("card", "hero");
        Result result = picture.result();
        ResponderRate rate = result.rate();
        Div left = new Div(eyebrow());
        Div right = new Div();
        right.addClassName("facts");
        if (!picture.told()) {
            left.add(new Paragraph(
                    rate.isSuppressed()
                            ? OutcomesText.NEEDS_CLIENTS_WITH_A_LATER.text(ResponderRate.PRIVATE_BELOW)
                            : OutcomesText.TOO_CLOSE_TO_A_WIDER_REPORT.text()));
            left.add(quiet(OutcomesText.PEOPLE_COME_WHEN_THEIR_PAIN.text()));
            add(left, right);
            return;
        }
        rate.interval().ifPresent(interval -> left.add(head(rate, interval), drawn(rate, interval)));
        result.meanChange()
                .ifPresent(change -> right.add(fact(
                        OutcomesText.MEAN_CHANGE_IN_PAIN.text(),
                        OutcomesText.POINTS_OF_10_95_INTERVAL.text(points(change)),
                        Percent.number(change.estimate()),
                        Drill.COUNTED)));
        right.add(worse(result));
        left.add(quiet(result.byItself()
                .map(fall -> OutcomesText.SO_MUCH_WOULD_COME_ANYWAY.text(Percent.number(fall.drop())))
                .orElseGet(OutcomesText.PEOPLE_COME_WHEN_THEIR_PAIN::text)));
        if (result.rule() != Definition.WITH_OVERALL_CHANGE) left.add(quiet(OutcomesText.ACUTE_NOT_TOLD_APART.text()));
        result.completeness().ifPresent(known -> {
            right.add(followed(known));
            // The bounds are percentages of few people otherwise, and would give their answers away.
            if (rate.hasPercentage() && known.followed() < known.started()) right.add(bounds(known));
        });
        add(left, right);
    }

    private static H2 eyebrow() {
        H2 words = new H2(OutcomesText.RESPONDED_AT_LEAST_30_LESS.text());
        words.addClassName("eyebrow");
        return words;
    }

    private Div head(ResponderRate rate, Interval interval) {
        Div count = new Div(link(OutcomesText.OF_EPISODES.text(rate.responders(), rate.n()), Drill.COUNTED));
        count.addClassName("strong");
        Div beside = new Div(count, new Div(OutcomesText.N95_INTERVAL.text(Percent.range(interval))));
        beside.addClassName("quiet");
        Div head = new Div();
        head.addClassName("head");
        if (rate.hasPercentage()) {
            String percent = Percent.of(interval.estimate());
            Anchor big = link(percent, Drill.of(State.RESPONDED));
            big.getElement()
                    .setAttribute("aria-label", OutcomesText.SHOW_THE_EPISODES.text(percent, rate.responders()));
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
        return OutcomesText.TO.text(Percent.number(change.low()), Percent.number(change.high()));
    }

    private static Paragraph quiet(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassNames("small", "quiet");
        return words;
    }

    private Component worse(Result result) {
        int n = result.n();
        int worse = result.count(State.WORSE);
        Interval interval = Wilson.interval(worse, n);
        String value = result.rate().hasPercentage() ? Percent.of(interval.estimate()) : OutcomesText.OF.text(worse, n);
        return fact(
                OutcomesText.GOT_WORSE_BY_2.text(),
                OutcomesText.OF_INTERVAL.text(worse, n, Percent.range(interval)),
                value,
                Drill.of(State.WORSE));
    }

    private Component followed(Completeness known) {
        Div fact = fact(
                OutcomesText.FOLLOWED_UP.text(),
                OutcomesText.OF_ELIGIBLE.text(known.followed(), known.started()),
                Percent.of(known.share()),
                Drill.of(Group.ELIGIBLE));
        if (!known.needsWarning()) return fact;
        return new Div(fact, new NoteBox(Tone.CAUTION, OutcomesText.FEWER_THAN_80_ARE_FOLLOWED.text()));
    }

    private Component bounds(Completeness known) {
        return fact(
                OutcomesText.IF_NONE_OF_THE_MISSING.text(),
                OutcomesText.BOUNDS_FOR_THE_WITHOUT.text(known.started() - known.followed()),
                OutcomesText.TO.text(Percent.number(100 * known.worstCase()), Percent.of(known.bestCase())),
                Drill.of(Group.MISSING));
    }

    private Div fact(String words, String basis, String value, Drill drill) {
        Span small = new Span(basis);
        small.addClassName("basis");
        Anchor number = link(value, drill);
        number.addClassName("value");
        number.getElement().setAttribute("aria-label", OutcomesText.FIGURE_AND_BASIS.text(words, value, basis));
        Div fact = new Div(new Span(new Span(words), small), number);
        fact.addClassName("fact");
        return fact;
    }

    private Anchor link(String words, Drill drill) {
        Anchor link = new Anchor(QuestionAddress.behind(address, drill), words);
        link.addClassName("link");
        return link;
    }
}
