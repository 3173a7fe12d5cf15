package app.unknot.schedule.ui;

import app.unknot.clients.ClientRecord;
import app.unknot.shared.ui.CopyButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The ways to reach a client, each one tap away. What they prefer is said first; nothing is sent by itself. */
final class ReachWays {
    private ReachWays() {}

    /**
     * @param subject of an email
     * @param message that is put into a text or an email, or copied
     */
    static Component to(ClientRecord client, String subject, String message) {
        Div ways = new Div();
        ways.addClassNames("row", "wrap");
        String phone = client.contact().phone().replaceAll("[^+\\d]", "");
        String email = client.contact().email();
        Paragraph prefers =
                new Paragraph(WaitlistText.PREFERS.text(client.details().reach().text()));
        prefers.addClassNames("small", "quiet");
        ways.add(prefers);
        if (!phone.isEmpty()) {
            ways.add(way("tel:" + phone, WaitlistText.CALL.text()));
            ways.add(way("sms:" + phone + "?&body=" + encoded(message), WaitlistText.SEND_A_TEXT.text()));
        }
        if (!email.isBlank())
            ways.add(way(
                    "mailto:" + encoded(email).replace("%40", "@") + "?subject=" + encoded(subject) + "&body="
                            + encoded(message),
                    WaitlistText.EMAIL.text()));
        ways.add(new CopyButton(WaitlistText.COPY_THE_MESSAGE.text(), message));
        return ways;
    }

    private static Anchor way(String address, String words) {
        Anchor way = new Anchor();
        way.setText(words);
        // Vaadin does not know the scheme of a text message. The number is digits only, and the words are encoded.
        way.setUnsafeHref(address);
        way.addClassNames("btn", "outlined");
        return way;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
