package app.unknot.claims.ui;

import app.unknot.claims.RemittanceReport;
import app.unknot.shared.Money;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a remittance shows when it is open. */
final class RemittanceCards {
    private RemittanceCards() {}

    static Div report(RemittanceReport report) {
        Paragraph line = new Paragraph(ClaimsText.TRACE_PAYMENT.text(
                report.trace(),
                report.paid().display(),
                count(report.rows().size()),
                report.posted() ? "." : ClaimsText.NOTHING_IS_POSTED.text()));
        line.addClassNames("small", "quiet");
        Div words = new Div(new H2(report.payerName() + ", " + Formats.day(report.paidOn())), line);
        words.addClassName("grow");
        Div head = new Div(words, ClaimTags.of(report));
        head.addClassNames("row", "claim-head");
        Div all = new Div(head, verdict(report));
        all.addClassName("claim-detail");
        all.getElement().setAttribute("data-test", "remittance-report");
        if (!report.reasons().isEmpty()) all.add(reasons(report));
        Card rows = new Card(ClaimsText.CLAIMS.text());
        rows.addClassName("wide");
        rows.add(table(report));
        all.add(rows);
        return all;
    }

    private static NoteBox verdict(RemittanceReport report) {
        if (report.again()) return new NoteBox(Tone.ADVISE, ClaimsText.THIS_PAYMENT_WAS_ALREADY_POSTED.text());
        if (report.posted()) return new NoteBox(Tone.OK, ClaimsText.EVERY_LINE_EVERY_CLAIM.text());
        return new NoteBox(Tone.CAUTION, ClaimsText.PARKED_A_PAYMENT_IS_POSTED.text());
    }

    private static Div reasons(RemittanceReport report) {
        Div cards = new Div();
        cards.addClassName("reasons");
        for (RemittanceReport.Reason reason : report.reasons()) {
            Money offBy = reason.offBy();
            String words = offBy == null
                    ? ClaimsText.INCOMPLETE.text()
                    : ClaimsText.OFF_BY.text(size(offBy).display());
            Div card = new Div(new Tag(Tone.CAUTION, words), new Span(reason.text()));
            card.addClassNames("card", "reason");
            cards.add(card);
        }
        return cards;
    }

    private static NativeTable table(RemittanceReport report) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(ClaimsText.CLIENT_CLAIM.text()));
        for (String title : new String[] {
            ClaimsText.CHARGED_2.text(),
            ClaimsText.CONTRACT.text(),
            ClaimsText.CLIENT_OWES.text(),
            ClaimsText.REFUSED.text(),
            ClaimsText.PAID.text()
        }) head.add(number(title));
        head.add(new NativeTableHeaderCell(ClaimsText.RESULT.text()));
        for (RemittanceReport.Row row : report.rows()) {
            Span claim = new Span(row.control());
            claim.addClassName("sub");
            NativeTableCell name = new NativeTableCell(new Span(row.client()), claim);
            NativeTableRow line = table.getBody().addRow();
            line.add(name);
            line.add(
                    cell(row.charge()),
                    cell(row.contract()),
                    cell(row.clientPart()),
                    cell(row.other()),
                    cell(row.paid()));
            line.add(new NativeTableCell(ClaimTags.of(row)));
        }
        if (!report.moved().isZero()) moved(table, report.moved());
        return table;
    }

    private static void moved(NativeTable table, Money moved) {
        NativeTableRow line = table.getBody().addRow();
        line.add(new NativeTableCell(new Span(
                moved.isNegative()
                        ? ClaimsText.ADDED_BY_THE_PAYER.text()
                        : ClaimsText.TAKEN_BACK_BY_THE_PAYER.text())));
        for (int i = 0; i < 4; i++) line.add(new NativeTableCell(""));
        line.add(cell(moved.negated()));
        line.add(new NativeTableCell(new Tag(Tone.PLAIN, ClaimsText.OUTSIDE_ANY_CLAIM.text())));
    }

    private static NativeTableHeaderCell number(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.addClassName("n");
        return cell;
    }

    private static NativeTableCell cell(Money money) {
        NativeTableCell cell = new NativeTableCell(money.display());
        cell.addClassName("n");
        return cell;
    }

    private static Money size(Money money) {
        return money.isNegative() ? money.negated() : money;
    }

    static String count(int claims) {
        return claims == 1 ? ClaimsText.N1_CLAIM.text() : ClaimsText.CLAIMS_2.text(claims);
    }
}
