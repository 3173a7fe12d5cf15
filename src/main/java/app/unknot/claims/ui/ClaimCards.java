package app.unknot.claims.ui;

import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ScrubFinding;
import app.unknot.clients.ClientPages;
import app.unknot.ledger.Balance;
import app.unknot.shared.Money;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Timeline;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;

/** What a claim shows when it is open. */
final class ClaimCards {
    private ClaimCards() {}

    static Card findings(ClaimDetail claim) {
        Card card = new Card(claim.row().state().wasSent() ? "Checks" : "Before it can go");
        claim.findings().forEach(finding -> card.add(finding(finding)));
        Span passed = new Span((claim.rules() - claim.findings().size()) + " checks passed");
        passed.addClassName("quiet");
        Div line = new Div(Icons.OK.create(), passed);
        line.addClassNames("finding", "passed");
        card.add(line);
        return card;
    }

    static Card money(ClaimDetail claim) {
        Balance balance = claim.balance();
        Card card = new Card("Money");
        Span charged = new Span("charged " + claim.row().total().display());
        charged.addClassNames("small", "quiet", "num");
        card.end(charged);
        claim.services()
                .forEach(service -> card.add(amount(
                        service.code() + ", " + service.units() + " units from " + service.minutes() + " min",
                        service.charge())));
        if (!claim.row().state().wasSent()) return card;
        card.add(new com.vaadin.flow.component.html.Hr());
        card.add(
                amount("Payer paid", balance.paid()),
                amount("Contract", balance.contract()),
                amount("Client's share", balance.clientShare()),
                amount("Open at the payer", balance.open()));
        return card;
    }

    static Card history(ClaimDetail claim, ZoneId zone) {
        Timeline timeline = new Timeline();
        claim.history().forEach(entry -> timeline.event("", entry.what(), detail(entry, zone)));
        Card card = new Card("History", timeline);
        Anchor insurance = new Anchor(ClientPages.documents(claim.row().client()), "Insurance card");
        insurance.addClassName("link");
        card.end(insurance);
        card.add(new Paragraph("Filing limit " + Formats.day(claim.fileBy()) + "."));
        return card;
    }

    private static String detail(ClaimDetail.Entry entry, ZoneId zone) {
        String when = Formats.dayAndTime(entry.at(), zone);
        return entry.detail().isEmpty() ? when : when + ". " + entry.detail();
    }

    private static Div finding(ScrubFinding finding) {
        Span title = new Span(finding.title());
        title.addClassName("strong");
        Span text = new Span(finding.text());
        text.addClassNames("small", "quiet");
        Span rule = new Span(finding.rule());
        rule.addClassNames("tiny", "faint");
        Div words = new Div(title, text);
        words.addClassName("words");
        Div line = new Div((finding.blocks() ? Icons.STOP : Icons.CAUTION).create(), words, rule);
        line.addClassNames("finding", finding.blocks() ? "stop" : "caution");
        return line;
    }

    private static Div amount(String words, Money money) {
        Span value = new Span(money.display());
        value.addClassNames("strong", "num");
        Div line = new Div(new Span(words), value);
        line.addClassName("amount");
        return line;
    }
}
