package app.unknot.outcomes.ui;

import app.unknot.shared.print.Block;
import app.unknot.shared.ui.Cell;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * The numbers of a figure as a table: beside the chart, in a file and on paper alike.
 *
 * @param caption what it shows
 * @param numbers from which column on there are numbers, the first of which is 0
 */
record FigureTable(String caption, List<String> titles, List<List<Cell>> rows, int numbers) {
    FigureTable {
        titles = List.copyOf(titles);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** On the screen; wider than its card it scrolls by itself. */
    Component shown() {
        if (rows.isEmpty()) return new Paragraph(OutcomesText.NOTHING_TO_TELL_YET.text());
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", caption);
        NativeTableRow head = new NativeTableRow();
        for (int at = 0; at < titles.size(); at++) {
            NativeTableHeaderCell title = new NativeTableHeaderCell();
            title.setText(titles.get(at));
            title.getElement().setAttribute("scope", "col");
            if (at >= numbers) title.addClassName("n");
            head.add(title);
        }
        table.getHead().add(head);
        for (List<Cell> row : rows) table.getBody().add(row(row));
        Div scroll = new Div(table);
        scroll.addClassName("figure-table");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", caption);
        return scroll;
    }

    private NativeTableRow row(List<Cell> cells) {
        NativeTableRow row = new NativeTableRow();
        for (int at = 0; at < cells.size(); at++) {
            Cell cell = cells.get(at);
            Component words = cell.address() == null ? new Span(cell.text()) : new Anchor(cell.address(), cell.text());
            if (words instanceof Anchor link) link.addClassName("link");
            if (at == 0) {
                NativeTableHeaderCell name = new NativeTableHeaderCell();
                name.add(words);
                name.getElement().setAttribute("scope", "row");
                row.add(name);
                continue;
            }
            NativeTableCell place = new NativeTableCell();
            place.add(words);
            if (!cell.sub().isEmpty()) {
                Span sub = new Span(" " + cell.sub());
                sub.addClassName("faint");
                place.add(sub);
            }
            if (at >= numbers) place.addClassName("n");
            row.add(place);
        }
        return row;
    }

    /** Rows as text. */
    List<List<String>> texts() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.sub().isEmpty() ? cell.text() : cell.text() + " (" + cell.sub() + ")")
                        .toList())
                .toList();
    }

    /** On paper. */
    Block printed() {
        return new Block.Table(caption, titles, texts());
    }
}
