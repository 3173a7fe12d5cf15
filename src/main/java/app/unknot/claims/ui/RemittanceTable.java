package app.unknot.claims.ui;

import app.unknot.claims.RemittanceReport;
import app.unknot.shared.Money;
import app.unknot.shared.ui.Buttons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** The claims of a payment, at most 500. */
final class RemittanceTable extends Div {
    /** @param why shows the reasons and remarks of one of them */
    RemittanceTable(RemittanceReport report, Consumer<RemittanceReport.Row> why) {
        addClassName("wide");
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(ClaimsText.CLIENT_CLAIM.text()));
        for (ClaimsText title : List.of(
                ClaimsText.CHARGED_2, ClaimsText.CONTRACT, ClaimsText.CLIENT_OWES, ClaimsText.REFUSED, ClaimsText.PAID))
            head.add(number(title.text()));
        head.add(new NativeTableHeaderCell(ClaimsText.RESULT.text()));
        for (RemittanceReport.Row row : report.rows()) {
            NativeButton claim = Buttons.plain(row.control(), click -> why.accept(row));
            claim.getElement().setAttribute("title", ClaimsText.WHY_THE_PAYER_PAID_SO.text(row.control()));
            claim.getElement().setAttribute("data-test", "why-" + row.control());
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
