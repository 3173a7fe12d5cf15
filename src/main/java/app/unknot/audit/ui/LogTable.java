package app.unknot.audit.ui;

import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.AuditPages;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.audit.reading.LogWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.text.Text;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Entries of the log in rows; on a phone each row is a small block. */
public final class LogTable extends Div {

    private final transient ActorNames names;
    private final transient PracticeClock clock;
    private final Set<Column> columns;
    private boolean linked;

    public LogTable(ActorNames names, PracticeClock clock, Set<Column> columns) {
        this.names = names;
        this.clock = clock;
        this.columns = EnumSet.copyOf(columns);
        addClassName("log-table");
    }

    /** Makes record numbers lead to who was at that record. */
    LogTable withLinks() {
        linked = true;
        return this;
    }

    public void show(List<AuditEntry> entries) {
        removeAll();
        LogWords words = LogWords.of(entries, names);
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (Column column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column.text());
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (AuditEntry entry : entries) table.getBody().add(row(entry, words));
        add(table);
    }

    private NativeTableRow row(AuditEntry entry, LogWords words) {
        NativeTableRow row = new NativeTableRow();
        for (Column column : columns) {
            NativeTableCell cell = new NativeTableCell();
            cell.addClassName("log-" + column.name().toLowerCase(Locale.ROOT));
            switch (column) {
                case WHEN -> when(cell, entry.at());
                case WHO -> cell.add(new Span(words.who(entry)));
                case WHAT -> what(cell, entry, words);
                case ON -> cell.add(on(entry, words));
                case RESULT -> cell.add(result(entry.outcome()));
            }
            row.add(cell);
        }
        return row;
    }

    private void when(NativeTableCell cell, Instant at) {
        Span time = new Span(PracticeFormats.timeToTheSecond(at, clock.getZone()));
        time.addClassName("num");
        cell.add(new Span(Formats.day(clock.dayOf(at)) + ", "), time);
    }

    private void what(NativeTableCell cell, AuditEntry entry, LogWords words) {
        cell.add(new Span(LogWords.what(entry)));
        String more = LogWords.withTimes(words.more(entry), clock.getZone());
        if (more.isEmpty()) return;
        Span sub = new Span(more);
        sub.addClassName("sub");
        cell.add(sub);
    }

    private Component on(AuditEntry entry, LogWords words) {
        String text = words.on(entry);
        String number = entry.clientNumber();
        if (number == null || !linked) return new Span(text);
        Anchor link = new Anchor(AuditPages.ofRecord(number), text);
        link.addClassName("link");
        return link;
    }

    private static Component result(Outcome outcome) {
        Tag tag = switch (outcome) {
            case OK -> new Tag(Tone.OK, Icons.CHECK, LogWords.result(outcome));
            case DENIED -> new Tag(Tone.STOP, LogWords.result(outcome));
            case FAILED -> new Tag(Tone.CAUTION, LogWords.result(outcome));
        };
        if (outcome == Outcome.OK) tag.addClassName("bare");
        return tag;
    }

    public enum Column implements Text {
        WHEN,
        WHO,
        WHAT,
        ON,
        RESULT
    }
}
