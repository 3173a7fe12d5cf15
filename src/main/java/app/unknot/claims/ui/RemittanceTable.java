package app.unknot.claims.ui;

import app.unknot.claims.RemittanceReport;
import app.unknot.shared.Money;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The claims of a payment, at most 500. */
final class RemittanceTable extends Div {
    RemittanceTable(RemittanceReport report) {
        addClassName("wide");
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(ClaimsText.CLIENT_CLAIM.text()));
        for (ClaimsText title : List.of(
                ClaimsText.CHARGED_2, ClaimsText.CONTRACT, ClaimsText.CLIENT_OWES, ClaimsText.REFUSED, ClaimsText.PAID))
            head.add(number(title.text()));
        head.add(new NativeTableHeaderCell(ClaimsText.RESULT.text()));
        for (RemittanceReport.Row row : report.rows()) {
            Span claim = new Span(row.control());
            claim.addClassName("sub");
            NativeTableRow line = table.getBody().addRow();
            line.add(new NativeTableCell(new Span(row.client()), claim));
            line.add(
                    cell(row.charge()),
                    cell(row.contract()),
                    cell(row.clientPart()),
                    cell(row.other()),
                    cell(row.paid()));
            line.add(new NativeTableCell(ClaimTags.of(row)));
        }
        add(table);
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
}
