package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lets a list leave the portal as a table for a spreadsheet, after the proof and with a line in the access log. */
public interface ListExport {
    /**
     * Makes the button.
     *
     * @param list names it in the file's name and in the log, such as {@code clients}
     * @param table what is shown when the button is pressed; its rows are read by the download, without the page
     */
    Component of(String list, Supplier<Table> table);

    /**
     * A table as it is read.
     *
     * @param rows gives each row, with as many cells as there are titles
     */
    record Table(List<String> titles, Consumer<Consumer<List<String>>> rows) {}
}
