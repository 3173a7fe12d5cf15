package app.unknot.claims.ui;

import app.unknot.claims.RemittanceId;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.Remittances;
import app.unknot.claims.inbound.InboundFileDetail;
import app.unknot.claims.inbound.InboundFileDetail.Transaction;
import app.unknot.claims.inbound.InboundFileId;
import app.unknot.claims.inbound.InboundFileRow;
import app.unknot.claims.packet.Flaw;
import app.unknot.claims.packet.TransactionHead.Kind;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an open file shows: whether it adds up, then each transaction with what is parked and what was refused. */
final class InboundFileCards {
    private static final int MOST = 50;
    private static final int MOST_FLAWS = 5;

    private final Remittances remittances;
    private final WaysOut waysOut;
    private final Runnable changed;

    /** @param changed after something was settled */
    InboundFileCards(Remittances remittances, WaysOut waysOut, Runnable changed) {
        this.remittances = remittances;
        this.waysOut = waysOut;
        this.changed = changed;
    }

    Div file(InboundFileDetail file, boolean again) {
        Div all = new Div();
        all.addClassName("claim-detail");
        all.getElement().setAttribute("data-test", "remittance-report");
        if (again) all.add(new NoteBox(Tone.ADVISE, ClaimsText.THIS_FILE_CAME_BEFORE.text()));
        all.add(head(file));
        List<Transaction> transactions = file.transactions();
        transactions.stream()
                .limit(MOST)
                .forEach(one -> all.add(transaction(file.row().id(), one)));
        if (transactions.size() > MOST)
            all.add(quiet(ClaimsText.AND_MORE_TRANSACTIONS.text(FileWords.count(transactions.size() - MOST))));
        return all;
    }

    private static Card head(InboundFileDetail file) {
        InboundFileRow row = file.row();
        Span sizes = new Span(FileWords.sizes(row));
        sizes.addClassNames("small", "quiet");
        Card card = new Card(row.name()).end(sizes);
        if (row.kind() == Kind.PAYMENT) card.add(new MoneyBar(row));
        else card.add(quiet(ClaimsText.TAKEN_AND_REJECTED.text(row.taken(), row.rejected())));
        flaws(file.flaws()).forEach(card::add);
        return card;
    }

    private static List<Component> flaws(List<Flaw> flaws) {
        List<Component> shown = new ArrayList<>(
                flaws.stream().limit(MOST_FLAWS).map(InboundFileCards::flaw).toList());
        if (flaws.size() > MOST_FLAWS)
            shown.add(quiet(ClaimsText.AND_MORE_FLAWS.text(FileWords.count(flaws.size() - MOST_FLAWS))));
        return shown;
    }

    /** Where it is, what is wrong, and the characters. */
    private static Component flaw(Flaw flaw) {
        Paragraph words = new Paragraph(
                flaw.segment() == 0 ? flaw.words() : ClaimsText.SEGMENT_WORDS.text(flaw.segment(), flaw.words()));
        Div all = new Div(words);
        all.addClassName("flaw");
        if (!flaw.shown().isEmpty()) {
            Span raw = new Span(flaw.segment() + "  " + flaw.shown());
            raw.getElement().setAttribute("translate", "no");
            raw.addClassName("segment-raw");
            all.add(raw);
        }
        return all;
    }

    private Div transaction(InboundFileId file, Transaction one) {
        RemittanceId id = one.remittance();
        return id == null ? other(one) : payment(file, one, remittances.remittance(id));
    }

    private static Div other(Transaction one) {
        String words = switch (one.result()) {
            case REFUSED -> ClaimsText.THIS_IS_NOT_TAKEN_IN.text(one.what());
            case WAITING -> ClaimsText.NOT_POSTED_YET.text();
            default -> one.what() + ". " + one.result().text();
        };
        Div card = card(Icons.CLAIMS, "none", new H3(words), "");
        flaws(one.flaws()).forEach(card::add);
        return card;
    }

    private Div payment(InboundFileId file, Transaction one, RemittanceReport report) {
        H3 title = new H3(report.payerName());
        Span about = new Span(about(report));
        about.addClassName("quiet");
        title.add(about);
        return switch (one.result()) {
            case REPEATED -> {
                Div card = card(Icons.UNDO, "none", title, one.stated().display());
                card.add(quiet(ClaimsText.THIS_PAYMENT_WAS_ALREADY_POSTED.text()));
                yield card;
            }
            case REFUSED -> {
                Div card = card(Icons.STOP, "stop", title, one.stated().display());
                card.addClassName("stop");
                card.add(quiet(ClaimsText.REFUSED_NOTHING_IS_POSTED.text(
                        one.claims(), one.stated().display())));
                flaws(one.flaws()).forEach(card::add);
                if (report.paidOn() == null) card.add(waysOut.askForDay(file, one.place(), changed));
                yield card;
            }
            default -> posted(report, title);
        };
    }

    private Div posted(RemittanceReport report, H3 title) {
        boolean waits = report.rows().stream().anyMatch(RemittanceReport.Row::waits);
        Div card = card(
                waits ? Icons.CAUTION : Icons.OK,
                waits ? "caution" : "ok",
                title,
                report.paid().display());
        if (waits) card.addClassName("caution");
        card.add(quiet(
                waits
                        ? ClaimsText.PARKED_SOME_POSTED.text(
                                report.split().postedClaims(),
                                report.claims(),
                                report.split().posted().display(),
                                report.split().parked().display())
                        : ClaimsText.EVERY_LINE_EVERY_CLAIM.text()));
        if (report.paid().isNegative())
            card.add(quiet(ClaimsText.THE_PAYER_TAKES_IT_FROM.text(
                    report.paid().negated().display())));
        report.moved()
                .forEach(moved -> card.add(quiet(ClaimsText.OUTSIDE_CLAIMS.text(
                        MovedWords.of(moved.reason(), moved.amount()),
                        moved.reference(),
                        moved.amount().negated().display()))));
        List<RemittanceReport.Row> waiting =
                report.rows().stream().filter(RemittanceReport.Row::waits).toList();
        waiting.stream().limit(MOST).forEach(row -> card.add(waiting(report.id(), row)));
        if (waiting.size() > MOST)
            card.add(quiet(ClaimsText.MORE_WAIT_BEHIND_THESE.text(FileWords.count(waiting.size() - MOST))));
        if (!report.rows().isEmpty())
            card.add(new RemittanceTable(
                    report, row -> PayerAnswer.open(row, remittances.claimOf(report.id(), row.place()))));
        return card;
    }

    private Div waiting(RemittanceId id, RemittanceReport.Row row) {
        Div all = new Div(new Arithmetic(row), quiet(row.why()));
        if (!row.settled().isEmpty()) all.add(quiet(ClaimsText.SET_ASIDE_BECAUSE.text(row.settled())));
        all.add(new PayerAnswer(remittances.claimOf(id, row.place())));
        all.add(waysOut.of(id, row, changed));
        all.addClassName("waiting-claim");
        all.getElement().setAttribute("data-test", "waiting-claim");
        return all;
    }

    private static String about(RemittanceReport report) {
        LocalDate day = report.paidOn();
        String trace = report.trace().isEmpty() ? ClaimsText.NO_TRACE.text() : ClaimsText.TRACE.text(report.trace());
        return day == null ? " " + trace : " " + trace + ", " + Formats.day(day);
    }

    private static Div card(Icons icon, String tone, H3 title, String amount) {
        Span paid = new Span(amount);
        paid.addClassNames("num", "strong");
        Div head = new Div(MoneyBar.icon(icon, tone), title, paid);
        head.addClassName("payment-head");
        Div card = new Div(head);
        card.addClassNames("card", "payment-card");
        return card;
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", "quiet");
        return line;
    }
}
