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
    TextTable(String caption, List<String> columns) {
        addClassName("text-table");
        setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
    }

    void row(String name, String... cells) {
        row(name, List.of(cells).stream().map(Span::new).toArray(Component[]::new));
    }

    void row(String name, Component... cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(first);
        for (Component cell : cells) row.add(new NativeTableCell(cell));
        getBody().add(row);
    }
}
