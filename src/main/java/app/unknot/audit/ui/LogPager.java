package app.unknot.audit.ui;

import app.unknot.audit.reading.LogPage;
import app.unknot.audit.reading.LogPage.Place;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.EmptyState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through the log page by page. It remembers where each page began, so going back asks for the very same page. */
public final class LogPager extends Div {
    private final LogTable table;
    private final transient Function<@Nullable Place, LogPage> source;
    private final String nothing;
    private final transient List<Place> begins = new ArrayList<>();
    private final NativeButton newer = Buttons.outlined(AuditText.NEWER.text(), click -> back());
    private final NativeButton older = Buttons.outlined(AuditText.OLDER.text(), click -> on());
    private final Span where = new Span();
    private final Div buttons = new Div(newer, where, older);
    private transient @Nullable Place next;

    /**
     * @param source a page, from the entry after which it begins; null for the first
     * @param nothing what stands there instead of an empty table
     */
    public LogPager(LogTable table, Function<@Nullable Place, LogPage> source, String nothing) {
        this.table = table;
        this.source = source;
        this.nothing = nothing;
        newer.getElement().setAttribute("data-test", "newer");
        older.getElement().setAttribute("data-test", "older");
        where.addClassNames("small", "quiet");
        where.getElement().setAttribute("role", "status");
        buttons.addClassNames("row", "log-pager");
    }

    /** Begins again with the newest. */
    public void start() {
        begins.clear();
        show();
    }

    private void on() {
        Place place = next;
        if (place == null) return;
        begins.add(place);
        show();
    }

    private void back() {
        if (!begins.isEmpty()) begins.removeLast();
        show();
    }

    private void show() {
        LogPage page = source.apply(begins.isEmpty() ? null : begins.getLast());
        next = page.older();
        removeAll();
        if (page.entries().isEmpty()) {
            add(new EmptyState(nothing));
            return;
        }
        table.show(page.entries());
        add(table);
        if (begins.isEmpty() && next == null) return;
        newer.setEnabled(!begins.isEmpty());
        older.setEnabled(next != null);
        where.setText(AuditText.PAGE.text(begins.size() + 1));
        add(buttons);
    }
}
