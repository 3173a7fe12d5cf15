package app.unknot.clients.ui;

import app.unknot.clients.ClientContact;
import app.unknot.clients.ClientRecord;
import app.unknot.clients.merge.MergePreview;
import app.unknot.shared.typed.AddressLine;
import app.unknot.shared.ui.Formats;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.function.Function;

/** Two records beside each other: who they say it is, how to reach them, and how much each holds. */
final class MergeTable extends NativeTable {
    private final NativeTableBody rows = new NativeTableBody();

    MergeTable(MergePreview preview) {
        addClassName("merge-table");
        NativeTableRow head = new NativeTableRow();
        head.add(
                column(""),
                column(ClientsText.GOES_ON_NUMBER.text(
                        preview.survivor().reference().number())),
                column(ClientsText.LEADS_THERE_NUMBER.text(
                        preview.alias().reference().number())));
        add(new NativeTableHeader(head), rows);
        compare(preview, ClientsText.NAME, one -> one.reference().name());
        compare(preview, ClientsText.GOES_BY, one -> one.details().preferredName());
        compare(preview, ClientsText.BORN, one -> Formats.day(one.reference().born()));
        compare(preview, ClientsText.PHONE, one -> one.contact().phone());
        compare(preview, ClientsText.EMAIL, one -> one.contact().email());
        compare(preview, ClientsText.ADDRESS, one -> address(one.contact()));
        compare(preview, ClientsText.STATUS, one -> one.details().status().text());
        preview.lines().forEach(line -> row(line.label(), line.survivor(), line.alias(), false));
    }

    private void compare(MergePreview preview, ClientsText label, Function<ClientRecord, String> value) {
        String one = value.apply(preview.survivor());
        String other = value.apply(preview.alias());
        row(label.text(), one, other, !one.equals(other));
    }

    private void row(String label, String one, String other, boolean differs) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(label);
        name.getElement().setAttribute("scope", "row");
        NativeTableCell second = new NativeTableCell(or(other));
        if (differs) second.addClassName("strong");
        NativeTableRow row = new NativeTableRow();
        row.add(name, new NativeTableCell(or(one)), second);
        rows.add(row);
    }

    private static NativeTableHeaderCell column(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static String address(ClientContact contact) {
        return AddressLine.of(contact.street(), contact.city(), contact.state(), contact.zip());
    }

    private static String or(String value) {
        return value.isBlank() ? ClientsText.NOT_NOTED.text() : value;
    }
}
