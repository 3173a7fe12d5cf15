package app.unknot.outcomes.ui.client;

import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.Course.Standing;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.course.Visit;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Score;
import app.unknot.plans.dose.Acuity;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the client stands in words, with what else could be said there. */
final class StandingCard {
    private static final List<Standing> LADDER =
            List.of(Standing.NOT_YET, Standing.NOT_CONFIRMED, Standing.RESPONDED, Standing.WORSE);

    private StandingCard() {}

    /**
     * @param facts what is kept of the episode; null for one that was told just now
     */
    static Card of(Course course, @Nullable EpisodeFacts facts, String firstName) {
        Card card = new Card(ClientOutcomesText.WHERE_THE_CLIENT_STANDS.text(firstName));
        card.addClassName("stack");
        Integer baseline = course.baseline();
        Integer now = course.lastMeasured().map(Visit::pain).orElse(null);
        if (baseline != null && now != null) card.add(change(baseline, now));
        card.add(ladder(course.standing()));
        Div below = new Div();
        below.addClassNames("stack", "small", "quiet");
        below.add(new Paragraph(ClientOutcomesText.RESPONDED_MEANS.text()));
        course.held()
                .ifPresent(held -> below.add(new Paragraph(ClientOutcomesText.CONFIRMED_AFTER.text(
                        Formats.shortDay(held.on()),
                        held.visits(),
                        held.minutes(),
                        Formats.shortDay(held.confirmedOn())))));
        if (facts != null && facts.mix().known().acuity() == Acuity.ACUTE)
            below.add(new Paragraph(
                    facts.pain().globalChange() == null
                            ? ClientOutcomesText.ACUTE_NEEDS_THE_CLIENTS_WORD.text()
                            : ClientOutcomesText.ACUTE_THE_CLIENT_SAID.text(
                                    String.valueOf(facts.pain().globalChange()).replace('-', '\u2212'))));
        below.add(new Paragraph(ClientOutcomesText.SOME_WOULD_COME_ANYWAY.text()));
        card.add(below);
        return card;
    }

    private static Div change(int before, int now) {
        Span big = new Span(ClientOutcomesText.PAIN_FROM_TO.text(before, now));
        big.addClassName("outcome-big");
        Div change = new Div(big, new Paragraph(words(before, now)));
        if (Instrument.PAIN_NOW.change().isWithinError(Score.of(before), Score.of(now)))
            change.add(new Paragraph(ClientOutcomesText.WITHIN_THE_ERROR.text()));
        return change;
    }

    static String words(int before, int now) {
        if (before == now) return ClientOutcomesText.AS_AT_THE_FIRST.text();
        if (before == 0) return "";
        long percent =
                new Score(100L * Math.abs(before - now), before).rounded(0).longValue();
        return (now < before ? ClientOutcomesText.PERCENT_LESS : ClientOutcomesText.PERCENT_MORE).text(percent);
    }

    private static UnorderedList ladder(Standing standing) {
        UnorderedList all = new UnorderedList();
        all.addClassName("outcome-ladder");
        List<Standing> shown = LADDER.contains(standing) ? LADDER : List.of(standing);
        for (Standing one : shown) {
            ListItem item = new ListItem();
            boolean on = one == standing;
            item.add(on ? icon(one).create() : new Span(), new Span(said(one)));
            if (on) {
                item.addClassNames("on", one == Standing.WORSE ? "worse" : "here");
                item.getElement().setAttribute("aria-current", "true");
            }
            all.add(item);
        }
        return all;
    }

    private static Icons icon(Standing standing) {
        return standing == Standing.WORSE ? Icons.CAUTION : Icons.CHECK;
    }

    static String said(Standing standing) {
        return switch (standing) {
            case UNMEASURED -> ClientOutcomesText.STATE_UNMEASURED.text();
            case NOT_ELIGIBLE -> ClientOutcomesText.STATE_NOT_ELIGIBLE.text();
            case NOT_YET -> ClientOutcomesText.STATE_NOT_YET.text();
            case NOT_CONFIRMED -> ClientOutcomesText.STATE_NOT_CONFIRMED.text();
            case RESPONDED -> ClientOutcomesText.STATE_RESPONDED.text();
            case WORSE -> ClientOutcomesText.STATE_WORSE.text();
        };
    }
}
