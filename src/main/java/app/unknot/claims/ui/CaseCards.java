package app.unknot.claims.ui;

import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimDetail.Entry;
import app.unknot.claims.ClaimDetail.VersionRow;
import app.unknot.claims.ClaimState;
import app.unknot.claims.packet.ClaimFrequency;
import app.unknot.insurance.PayerRank;
import app.unknot.ledger.Balance;
import app.unknot.shared.Money;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** What happened to a claim, its versions, and its money. */
final class CaseCards {
    private static final Set<ClaimState> ON_THE_LINE = EnumSet.of(
            ClaimState.SUBMITTED,
            ClaimState.FILE_REJECTED,
            ClaimState.ACCEPTED,
            ClaimState.REJECTED,
            ClaimState.PAID,
            ClaimState.PARTIALLY_PAID,
            ClaimState.DENIED,
            ClaimState.PATIENT_OWES,
            ClaimState.REVERSED,
            ClaimState.VOIDED);

    private static final Set<ClaimState> REJECTED = EnumSet.of(ClaimState.FILE_REJECTED, ClaimState.REJECTED);

    private CaseCards() {}

    /** The steps that others saw, in their order. */
    static Card happened(ClaimDetail claim, ZoneId zone) {
        OrderedList line = new OrderedList();
        line.addClassName("case-line");
        Map<Integer, ClaimState> stood = new HashMap<>();
        for (Entry entry : claim.history().reversed()) {
            ClaimState state = entry.state();
            if (state == null || stood.put(entry.ordinal(), state) == state || !ON_THE_LINE.contains(state)) continue;
            Span what = new Span(entry.what());
            what.addClassName("strong");
            Span when = new Span(Formats.day(entry.at().atZone(zone).toLocalDate()));
            when.addClassNames("small", "quiet");
            ListItem item = new ListItem(what, when);
            item.addClassName(ClaimTags.tone(state).name().toLowerCase(java.util.Locale.ROOT));
            line.add(item);
        }
        Card card = new Card(ClaimsText.WHAT_HAPPENED.text());
        if (line.getChildren().findAny().isEmpty()) {
            Paragraph nothing = new Paragraph(ClaimsText.NOTHING_HAS_GONE_YET.text());
            nothing.addClassNames("small", "quiet");
            card.add(nothing);
        } else {
            card.add(line);
        }
        return card;
    }

    /** @param choose hears which version is to be looked at */
    static Card versions(ClaimDetail claim, int shown, ZoneId zone, IntConsumer choose) {
        Card card = new Card(ClaimsText.VERSIONS.text());
        Span none = new Span(ClaimsText.NONE_IS_EVER_DELETED.text());
        none.addClassNames("small", "quiet");
        card.end(none);
        OrderedList list = new OrderedList();
        list.addClassName("versions");
        for (VersionRow version : claim.versions())
            list.add(version(version, version.ordinal() == shown, zone, choose));
        card.add(list);
        if (REJECTED.contains(claim.row().state())) {
            Paragraph rejected = new Paragraph(ClaimsText.A_REJECTION_NEVER_REACHED.text());
            rejected.addClassNames("small", "quiet");
            card.add(rejected);
        }
        return card;
    }

    private static ListItem version(VersionRow version, boolean shown, ZoneId zone, IntConsumer choose) {
        Span number = new Span(String.valueOf(version.ordinal()));
        number.addClassNames("number", "num");
        Span kind = new Span(kind(version));
        kind.addClassName("strong");
        Span total = new Span(version.total().display());
        total.addClassNames("strong", "num");
        Span about = new Span(version.reason().isEmpty() ? version.payerName() : version.reason());
        about.addClassNames("small", "quiet");
        NativeButton button = new NativeButton("", click -> choose.accept(version.ordinal()));
        button.add(kind, total, about);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("data-test", "version-" + version.ordinal());
        if (shown) button.getElement().setAttribute("aria-current", "true");
        Tag tag = new Tag(ClaimTags.tone(version.state()), version.state().title());
        Span since = new Span(Formats.day(version.since().atZone(zone).toLocalDate()));
        since.addClassNames("small", "quiet");
        Div stands = new Div(tag, since);
        stands.addClassName("stands");
        return new ListItem(number, new Div(button, stands));
    }

    private static String kind(VersionRow version) {
        if (version.rank() != PayerRank.PRIMARY && version.frequency() == ClaimFrequency.ORIGINAL)
            return ClaimsText.NEXT_PAYER.text();
        boolean again = version.frequency() == ClaimFrequency.ORIGINAL && version.ordinal() > 1;
        return again
                ? ClaimsText.ORIGINAL_SENT_AGAIN.text()
                : version.frequency().title();
    }

    /** All versions together; the parts add up to what was charged, or it says by how much they do not. */
    static Card money(ClaimDetail claim) {
        Balance balance = claim.balance();
        Card card = new Card(ClaimsText.MONEY_TODAY.text());
        Span charged =
                new Span(ClaimsText.ALL_VERSIONS_CHARGED.text(balance.charged().display()));
        charged.addClassNames("small", "quiet", "num");
        card.end(charged);
        List<Part> parts = List.of(
                new Part("paid", ClaimsText.PAYER_PAID.text(), balance.paid()),
                new Part("open", ClaimsText.OPEN_AT_THE_PAYER.text(), balance.open()),
                new Part("client", ClaimsText.CLIENTS_SHARE.text(), balance.clientShare()),
                new Part("contract", ClaimsText.CONTRACT.text(), balance.contract()));
        Div bar = new Div();
        bar.addClassName("money-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div legend = new Div();
        legend.addClassName("money-key");
        for (Part part : parts) {
            if (part.amount().compareTo(Money.ZERO) > 0) {
                Span piece = new Span(part.amount().display());
                piece.addClassNames(part.kind(), "num");
                piece.getStyle().set("flex", String.valueOf(part.amount().cents()));
                bar.add(piece);
            }
            Span swatch = new Span();
            swatch.addClassNames("swatch", part.kind());
            Span amount = new Span(part.amount().display());
            amount.addClassNames("strong", "num");
            legend.add(new Div(swatch, new Span(part.title()), amount));
        }
        if (!balance.charged().isZero()) card.add(bar);
        legend.add(new Tag(Tone.OK, ClaimsText.ADDS_UP.text()));
        card.add(legend);
        return card;
    }

    private record Part(String kind, String title, Money amount) {}
}
