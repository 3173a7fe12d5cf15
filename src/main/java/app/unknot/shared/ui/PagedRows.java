package app.unknot.shared.ui;

import app.unknot.shared.PracticeFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntFunction;

/** Rows that are read page by page. While there are more it says how many, and reads on when somebody asks: no list ends without a word. */
public final class PagedRows extends Div {
    private final transient IntFunction<List<? extends Component>> pages;
    private final long total;
    private final transient HasComponents rows;
    private final Span where = new Span();
    private final Div foot;
    private int next;
    private long shown;

    /**
     * @param total how many there are on all pages
     * @param pages reads a page, the first of which is 0; it is asked for at once
     */
    public PagedRows(long total, IntFunction<List<? extends Component>> pages) {
        this(new Div(), total, pages);
    }

    private PagedRows(Div rows, long total, IntFunction<List<? extends Component>> pages) {
        this(rows, rows, total, pages);
    }

    /**
     * The same for a table.
     *
     * @param whole what is shown
     * @param rows the part of it that takes the rows
     */
    public PagedRows(Component whole, HasComponents rows, long total, IntFunction<List<? extends Component>> pages) {
        this.rows = rows;
        this.total = total;
        this.pages = pages;
        NativeButton more = Buttons.outlined(CommonText.SHOW_MORE.text(), click -> on());
        more.getElement().setAttribute("data-test", "show-more");
        where.addClassNames("small", "quiet");
        where.getElement().setAttribute("role", "status");
        where.getElement().setAttribute("data-test", "shown");
        foot = new Div(where, more);
        foot.addClassNames("row", "paged-foot");
        add(whole, foot);
        on();
    }

    private void on() {
        List<? extends Component> page = pages.apply(next++);
        page.forEach(row -> rows.add(row));
        shown += page.size();
        // One that somebody else has finished in between leaves the list before it is read.
        foot.setVisible(shown < total && !page.isEmpty());
        where.setText(CommonText.OF.text(PracticeFormats.count(shown), PracticeFormats.count(total)));
    }
}
