package app.unknot.outcomes.ui.client;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A small table of words and numbers, whose first column names its rows. */
final class TextTable extends NativeTable {
    private final List<String> columns;

    TextTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("text-table");
        getElement().setAttribute("role", "table");
        setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            head.add(cell);
        }
        head.getElement().setAttribute("role", "row");
        getHead().add(head);
    }

    void row(String name, String... cells) {
        row(name, List.of(cells).stream().map(Span::new).toArray(Component[]::new));
    }

    void row(String name, Component... cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        row.add(first);
        for (int at = 0; at < cells.length; at++) {
            NativeTableCell cell = new NativeTableCell(cells[at]);
            // Where there is no room for columns, rows are cards, and each cell says its title. Roles keep it a table.
            cell.getElement().setAttribute("role", "cell").setAttribute("data-title", columns.get(at + 1));
            row.add(cell);
        }
        getBody().add(row);
    }
}
