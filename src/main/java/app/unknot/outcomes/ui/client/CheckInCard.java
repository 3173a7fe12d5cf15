package app.unknot.outcomes.ui.client;

import app.unknot.clients.ClientId;
import app.unknot.outcomes.checkins.CheckInLinks;
import app.unknot.outcomes.checkins.CheckInRow;
import app.unknot.outcomes.checkins.CheckInSending;
import app.unknot.outcomes.checkins.NewLink;
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.CopyButton;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.QrCode;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Links with a few questions, and what came of them. */
@Component
class CheckInCard {
    private final CheckInLinks links;
    private final CheckInSending sending;
    private final PracticeClock clock;

    CheckInCard(CheckInLinks links, CheckInSending sending, PracticeClock clock) {
        this.links = links;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * @param again shows the page again
     */
    Card of(ClientId client, Runnable again) {
        Card card = new Card(ClientOutcomesText.CHECK_INS.text());
        card.addClassName("stack");
        Div make = new Div(
                make(client, CheckInKind.AFTER_VISIT, ClientOutcomesText.AFTER_THE_LAST_VISIT, again),
                make(client, CheckInKind.THREE_MONTHS, ClientOutcomesText.AFTER_3_MONTHS, again),
                make(client, CheckInKind.SIX_MONTHS, ClientOutcomesText.AFTER_6_MONTHS, again));
        make.addClassNames("row", "wrap");
        Paragraph line = new Paragraph(ClientOutcomesText.NO_CHECK_IN_YET.text());
        line.addClassNames("small", "quiet");
        card.add(line, make);
        links.of(client).forEach(row -> card.add(row(client, row, again)));
        return card;
    }

    private com.vaadin.flow.component.Component make(
            ClientId client, CheckInKind kind, ClientOutcomesText words, Runnable again) {
        return Buttons.outlined(words.text(), click -> {
            try {
                offer(client, links.make(client, kind), again);
            } catch (Refused refused) {
                Toast.show(refused.words());
            }
        });
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

    /** The browser knows under which name the portal is reached. */
    private void offer(ClientId client, NewLink link, Runnable again) {
        Dialog dialog = new Dialog(ClientOutcomesText.YOUR_LINK.text());
        Density.TOUCH.applyTo(dialog);
        Div address = new Div();
        address.addClassName("code");
        address.setId("check-in-link");
        Div ways = new Div();
        ways.addClassNames("row", "wrap");
        Div content = new Div(
                new Paragraph(ClientOutcomesText.LINK_OPENS.text(
                        Formats.dayAndTime(link.opens(), clock.getZone()),
                        Formats.dayAndTime(link.expires(), clock.getZone()))),
                address,
                ways);
        content.addClassNames("stack", "sched-form");
        dialog.add(content);
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(Buttons.primary(ClientOutcomesText.CLOSE.text(), click -> dialog.close()));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) again.run();
        });
        dialog.open();
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("return new URL($0, document.baseURI).href", link.path())
                .then(String.class, whole -> {
                    address.setText(whole);
                    String message = ClientOutcomesText.LINK_MESSAGE.text() + " " + whole;
                    ways.add(
                            new CopyButton(ClientOutcomesText.COPY_THE_LINK.text(), whole),
                            way(
                                    "mailto:?subject=" + encoded(ClientOutcomesText.LINK_SUBJECT.text()) + "&body="
                                            + encoded(message),
                                    ClientOutcomesText.OPEN_IN_MAIL.text()),
                            way("sms:?&body=" + encoded(message), ClientOutcomesText.OPEN_IN_MESSAGES.text()));
                    if (sending.isThere()) ways.add(send(client, whole));
                    content.add(new QrCode(whole, ClientOutcomesText.QR_OF_THE_LINK.text()));
                });
    }

    private com.vaadin.flow.component.Component send(ClientId client, String address) {
        return Buttons.outlined(ClientOutcomesText.SEND_BY_EMAIL.text(), click -> {
            try {
                sending.send(client, address);
                Toast.show(ClientOutcomesText.THE_LINK_IS_SENT.text());
            } catch (Refused refused) {
                Toast.show(refused.words());
            }
        });
    }

    private static Anchor way(String address, String words) {
        Anchor way = new Anchor(address, words);
        way.addClassNames("btn", "outlined");
        way.setRouterIgnore(true);
        return way;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
