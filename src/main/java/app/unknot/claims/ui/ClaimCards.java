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
import java.time.LocalDate;
import java.time.ZoneId;

/** What a claim shows when it is open. */
final class ClaimCards {
    private ClaimCards() {}

    static Card findings(ClaimDetail claim) {
        Card card =
                new Card(claim.row().state().wasSent() ? ClaimsText.CHECKS.text() : ClaimsText.BEFORE_IT_CAN_GO.text());
        claim.findings().forEach(finding -> card.add(finding(claim, finding)));
        Span passed = new Span(
                ClaimsText.CHECKS_PASSED.text(claim.rules() - claim.findings().size()));
        passed.addClassName("quiet");
        Div line = new Div(Icons.OK.create(), passed);
        line.addClassNames("finding", "passed");
        card.add(line);
        return card;
    }

    static Card money(ClaimDetail claim) {
        Balance balance = claim.balance();
        Card card = new Card(ClaimsText.MONEY.text());
        Span charged = new Span(ClaimsText.CHARGED.text(claim.row().total().display()));
        charged.addClassNames("small", "quiet", "num");
        card.end(charged);
        claim.services()
                .forEach(service -> card.add(amount(
                        ClaimsText.UNITS_FROM_MIN.text(
                                Visits.service(claim.row(), service), service.units(), service.minutes()),
                        service.charge())));
        if (!claim.row().state().wasSent()) return card;
        card.add(new com.vaadin.flow.component.html.Hr());
        card.add(
                amount(ClaimsText.PAYER_PAID.text(), balance.paid()),
                amount(ClaimsText.CONTRACT.text(), balance.contract()),
                amount(ClaimsText.CLIENTS_SHARE.text(), balance.clientShare()),
                amount(ClaimsText.OPEN_AT_THE_PAYER.text(), balance.open()));
        return card;
    }

    static Card history(ClaimDetail claim, ZoneId zone) {
        Timeline timeline = new Timeline();
        claim.history().forEach(entry -> timeline.event("", entry.what(), detail(entry, zone)));
        Card card = new Card(ClaimsText.HISTORY.text(), timeline);
        Anchor insurance = new Anchor(ClientPages.documents(claim.row().client()), ClaimsText.INSURANCE_CARD.text());
        insurance.addClassName("link");
        card.end(insurance);
        LocalDate fileBy = claim.fileBy();
        if (fileBy != null) card.add(new Paragraph(ClaimsText.FILING_LIMIT.text(Formats.day(fileBy))));
        return card;
    }

    private static String detail(ClaimDetail.Entry entry, ZoneId zone) {
        String when = Formats.dayAndTime(entry.at(), zone);
        return entry.detail().isEmpty() ? when : when + ". " + entry.detail();
    }

    private static Div finding(ClaimDetail claim, ScrubFinding finding) {
        Span title = new Span(finding.title());
        title.addClassName("strong");
        Span text = new Span(finding.text());
        text.addClassNames("small", "quiet");
        Span rule = new Span(finding.rule());
        rule.addClassNames("tiny", "faint");
        Div words = new Div(title, text);
        words.addClassName("words");
        Div line = new Div((finding.blocks() ? Icons.STOP : Icons.CAUTION).create(), words, rule);
        if (!claim.row().state().wasSent()) line.add(FixCard.way(claim, finding));
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
