package app.unknot.outcomes.ui.client;

import app.unknot.clients.ClientId;
import app.unknot.outcomes.checkins.CheckInLinks;
import app.unknot.outcomes.checkins.CheckInSending;
import app.unknot.outcomes.checkins.NewLink;
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.CopyButton;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.QrCode;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Makes a check-in link and shows the ways to hand it on: copied, as a code, by mail or by message. */
@Component
class LinkOffer {
    private final CheckInLinks links;
    private final CheckInSending sending;
    private final PracticeClock clock;

    LinkOffer(CheckInLinks links, CheckInSending sending, PracticeClock clock) {
        this.links = links;
        this.sending = sending;
        this.clock = clock;
    }

    /** @param again shows the page again */
    void make(ClientId client, CheckInKind kind, Runnable again) {
        try {
            offer(client, links.make(client, kind), again);
        } catch (Refused refused) {
            Toast.show(refused.words());
        }
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
        Anchor way = new Anchor();
        way.setText(words);
        // Vaadin does not know the scheme of a text message. The words are encoded, and the address is our own.
        way.setUnsafeHref(address);
        way.addClassNames("btn", "outlined");
        return way;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
