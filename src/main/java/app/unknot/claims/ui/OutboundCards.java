package app.unknot.claims.ui;

import app.unknot.claims.outbound.OutboundRow;
import app.unknot.claims.outbound.OutboundRow.Carried;
import app.unknot.claims.outbound.OutboundRow.Opened;
import app.unknot.claims.outbound.OutboundState;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Timeline;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a file of claims shows when it is open. */
final class OutboundCards {
    private static final int OF_THE_FINGERPRINT = 16;

    private OutboundCards() {}

    /** @param drop puts it into the folder; null where none is entered */
    static Div head(OutboundRow file, ZoneId zone, Runnable fetch, Runnable takeBack, @Nullable Runnable drop) {
        Paragraph line = new Paragraph(
                ClaimsText.MADE_BY_NUMBER.text(Formats.dayAndTime(file.madeAt(), zone), file.madeBy(), file.number()));
        line.addClassNames("small", "quiet");
        if (!file.receiver().isEmpty()) line.add(" " + ClaimsText.FOR_RECEIVER.text(file.receiver()));
        Paragraph fingerprint =
                new Paragraph(ClaimsText.FINGERPRINT.text(file.sha256().substring(0, OF_THE_FINGERPRINT)));
        fingerprint.addClassNames("tiny", "faint", "num");
        Div words = new Div(new H2(file.name()), line, fingerprint);
        words.addClassName("grow");
        Div head = new Div(words, ClaimTags.of(file));
        head.addClassNames("row", "claim-head");
        if (file.trial()) head.add(ClaimTags.trial());
        if (file.state() == OutboundState.MADE)
            head.add(named("take-back", Buttons.outlined(ClaimsText.TAKE_BACK.text(), click -> takeBack.run())));
        boolean drops = drop != null && file.state() == OutboundState.MADE;
        if (drop != null && drops)
            head.add(named("drop-file", Buttons.primary(ClaimsText.PUT_IN_THE_FOLDER.text(), click -> drop.run())));
        if (file.state() != OutboundState.TAKEN_BACK)
            head.add(named(
                    "download-file",
                    file.state() == OutboundState.MADE && !drops
                            ? Buttons.primary(ClaimsText.DOWNLOAD.text(), click -> fetch.run())
                            : Buttons.outlined(
                                    file.state() == OutboundState.MADE
                                            ? ClaimsText.DOWNLOAD.text()
                                            : ClaimsText.DOWNLOAD_AGAIN.text(),
                                    click -> fetch.run())));
        return head;
    }

    private static NativeButton named(String name, NativeButton button) {
        button.getElement().setAttribute("data-test", name);
        return button;
    }

    static Card claims(Opened file) {
        Card card = new Card(ClaimsText.IN_THIS_FILE.text());
        Span sum = new Span(file.row().total().display());
        sum.addClassNames("strong", "num");
        card.end(sum);
        file.claims().forEach(claim -> card.add(line(claim)));
        return card;
    }

    private static Div line(Carried claim) {
        RouterLink link = new RouterLink(
                claim.clientName(),
                ClaimsView.class,
                new RouteParameters("claim", claim.id().toString()));
        Span about = new Span(claim.control() + ", " + claim.state().title());
        about.addClassNames("small", "quiet");
        Div words = new Div(link, about);
        words.addClassNames("grow", "words");
        Span total = new Span(claim.total().display());
        total.addClassName("num");
        Div line = new Div(words, total);
        line.addClassName("amount");
        return line;
    }

    static Card fetched(Opened file, ZoneId zone) {
        Card card = new Card(ClaimsText.WHEN_IT_WAS_FETCHED.text());
        if (file.fetched().isEmpty()) {
            Paragraph nobody = new Paragraph(
                    file.row().state() == OutboundState.TAKEN_BACK
                            ? ClaimsText.IT_WAS_TAKEN_BACK_BEFORE_IT_WENT.text()
                            : ClaimsText.NOBODY_HAS_FETCHED_IT.text());
            nobody.addClassNames("small", "quiet");
            card.add(nobody);
            return card;
        }
        Timeline timeline = new Timeline();
        file.fetched()
                .forEach(one ->
                        timeline.event("", one.way().title(), Formats.dayAndTime(one.at(), zone) + ", " + one.by()));
        card.add(timeline);
        return card;
    }
}
