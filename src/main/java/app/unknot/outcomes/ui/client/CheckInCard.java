package app.unknot.outcomes.ui.client;

import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.outcomes.checkins.CheckInLinks;
import app.unknot.outcomes.checkins.CheckInRow;
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Links with a few questions, and what came of them. */
@Component
class CheckInCard {
    private final CheckInLinks links;
    private final LinkOffer offer;
    private final PracticeClock clock;

    CheckInCard(CheckInLinks links, LinkOffer offer, PracticeClock clock) {
        this.links = links;
        this.offer = offer;
        this.clock = clock;
    }

    /**
     * @param again shows the page again
     */
    Card of(ClientId client, Runnable again) {
        Card card = new Card(ClientOutcomesText.CHECK_INS.text());
        card.addClassName("stack");
        Anchor due = new Anchor(ClientPages.CHECK_INS, ClientOutcomesText.ALL_WHO_ARE_DUE.text());
        due.addClassNames("btn", "plain");
        Div make = new Div(
                make(client, CheckInKind.AFTER_VISIT, ClientOutcomesText.AFTER_THE_LAST_VISIT, again),
                make(client, CheckInKind.THREE_MONTHS, ClientOutcomesText.AFTER_3_MONTHS, again),
                make(client, CheckInKind.SIX_MONTHS, ClientOutcomesText.AFTER_6_MONTHS, again));
        make.addClassNames("row", "wrap");
        Paragraph line = new Paragraph(ClientOutcomesText.NO_CHECK_IN_YET.text());
        line.addClassNames("small", "quiet");
        make.add(due);
        card.add(line, make);
        links.of(client).forEach(row -> card.add(row(client, row, again)));
        return card;
    }

    private com.vaadin.flow.component.Component make(
            ClientId client, CheckInKind kind, ClientOutcomesText words, Runnable again) {
        return Buttons.outlined(words.text(), click -> offer.make(client, kind, again));
    }

    private Div row(ClientId client, CheckInRow row, Runnable again) {
        Span title =
                new Span(ClientOutcomesText.ABOUT_THE_VISIT.text(row.kind().text(), Formats.shortDay(row.about())));
        title.addClassName("strong");
        Paragraph said = new Paragraph(said(row));
        said.addClassNames("small", "quiet");
        Div words = new Div(title, said);
        words.addClassName("grow");
        Div line = new Div(words);
        line.addClassNames("row", "wrap");
        if (row.toCall())
            line.add(
                    new Tag(Tone.CAUTION, ClientOutcomesText.CALL_THE_CLIENT.text()),
                    Buttons.outlined(ClientOutcomesText.CALLED.text(), click -> {
                        links.called(client, row.id());
                        Toast.show(ClientOutcomesText.KEPT.text());
                        again.run();
                    }));
        if (row.open())
            line.add(Buttons.plain(ClientOutcomesText.END_THE_LINK.text(), click -> {
                links.end(client, row.id());
                Toast.show(ClientOutcomesText.THE_LINK_HAS_ENDED.text());
                again.run();
            }));
        return line;
    }

    private String said(CheckInRow row) {
        Instant answered = row.answered();
        if (answered == null)
            return row.open()
                    ? ClientOutcomesText.OPEN_UNTIL.text(Formats.dayAndTime(row.expires(), clock.getZone()))
                    : ClientOutcomesText.NOT_ANSWERED.text();
        String what = row.reaction() == null
                ? ClientOutcomesText.PAIN_ANSWERED.text(row.pain())
                : ClientOutcomesText.PAIN_AND_REACTION.text(
                        row.pain(), row.reaction().text());
        return Formats.dayAndTime(answered, clock.getZone()) + ": " + what;
    }
}
