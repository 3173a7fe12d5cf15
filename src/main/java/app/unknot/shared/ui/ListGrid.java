package app.unknot.shared.ui;

import app.unknot.shared.Listed;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.PracticeFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list that is read as somebody scrolls: columns at a desk, cards on a phone and under a finger. It says how long it is, and how it is
 * sorted is the address's.
 */
@Tag("list-grid")
public final class ListGrid<T> extends Component implements HasComponents {
    private static final String CELL = """
            ${item.tone ? html`<span class="tag ${item.tone}">${item.icon
                ? html`<vaadin-icon class="i" aria-hidden="true" src=${item.icons} symbol=${item.icon}></vaadin-icon>` : ''}
              <span>${item.text}</span></span>`
              : item.address ? html`<a class="link" href=${item.address}>${item.text}</a>` : html`<span>${item.text}</span>`}
            ${item.sub ? html`<span class="sub">${item.sub}</span>` : ''}""";

    /** The first column is what the card is about; the others have their titles before them. */
    private static final String CARD = """
            <div class="list-card">${item.cells.map(([title, text, sub, tone, icon, icons, address]) =>
              ({ title, text, sub, tone, icon, icons, address })).map((item, at) => html`<div class=${at ? 'fact' : 'head'}>
              ${at && !item.tone ? html`<span class="quiet small">${item.title}</span>` : ''} <span>%s</span></div>`)}%s</div>""";

    private static final String BUTTON = """
            ${item.words%d ? html`<button type="button" class="btn outlined" aria-label=${item.label%d} @click=${act%d}>\
            ${item.words%d}</button>` : ''}""";

    private final Grid<T> grid = new Grid<>();
    private final SequencedMap<String, Grid.Column<T>> sorted = new LinkedHashMap<>();
    private final transient List<NamedCell<T>> cells = new ArrayList<>();
    private final transient List<Act<T>> acts = new ArrayList<>();
    private final SortChoice order;
    private final Span total = new Span();
    private final String name;
    private final String nothing;
    private boolean finished;
    private ListExport.Table table = new ListExport.Table(List.of(), rows -> {});

    /**
     * @param name what the list holds, for screen readers
     * @param nothing what stands there instead of an empty list
     * @param sort hears how the person wants it sorted
     */
    public ListGrid(String name, String nothing, Consumer<Sorting> sort) {
        this.name = name;
        this.nothing = nothing;
        Assets.module(this, "kit/list-grid.js");
        grid.setSelectionMode(SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", name);
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.addSortListener(change -> {
            if (!change.isFromClient() || change.getSortOrder().isEmpty()) return;
            GridSortOrder<T> by = change.getSortOrder().getFirst();
            sort.accept(new Sorting(by.getSorted().getKey(), by.getDirection() == SortDirection.DESCENDING));
        });
        order = new SortChoice(sort);
        total.addClassNames("small", "quiet");
        total.getElement().setAttribute("role", "status");
        total.getElement().setAttribute("data-test", "list-total");
    }

    /** A column by which nobody sorts. */
    public ListGrid<T> column(String title, Function<T, Cell> cell) {
        add(title, cell);
        return this;
    }

    /**
     * A column by which the list can be sorted.
     *
     * @param key names it in the address
     */
    public ListGrid<T> sorted(String key, String title, Function<T, Cell> cell) {
        sorted.put(key, add(title, cell).setKey(key).setSortable(true));
        return this;
    }

    /**
     * Something that can be done with a row, as a button in columns and in cards.
     *
     * @param words on the button; empty for a row with which it cannot be done
     * @param label the same for screen readers, with whom or what it concerns
     */
    public ListGrid<T> act(Function<T, String> words, Function<T, String> label, Consumer<T> act) {
        acts.add(new Act<>(words, label, act));
        return this;
    }

    /** The keys of the columns by which it can be sorted. */
    public List<String> keys() {
        return List.copyOf(sorted.keySet());
    }

    /**
     * Shows rows. The first page is read at once, because it says how many there are, and not a second time until somebody scrolls back.
     *
     * @param narrowed whether a filter or a search leaves some out
     * @param page rows that a page has
     * @param pages reads one, the first of which is 0
     * @return how many rows there are on all pages
     */
    public long show(boolean narrowed, Sorting by, int page, IntFunction<Listed<T>> pages) {
        Listed<T> first = pages.apply(0);
        AtomicReference<@Nullable List<T>> unread = new AtomicReference<>(first.rows());
        IntFunction<List<T>> again = number -> pages.apply(number).rows();
        show(first.total(), narrowed, by, page, number -> {
            List<T> rows = number == 0 ? unread.getAndSet(null) : null;
            return rows == null ? again.apply(number) : rows;
        });
        table = table(first.total(), page, again);
        return first.total();
    }

    /**
     * Shows rows.
     *
     * @param count of all of them
     * @param narrowed whether a filter or a search leaves some out
     * @param page rows that a page has
     * @param pages reads one, the first of which is 0
     */
    public void show(long count, boolean narrowed, Sorting by, int page, IntFunction<List<T>> pages) {
        finish();
        showOrder(by);
        table = table(count, page, pages);
        removeAll();
        if (count == 0) {
            add(new EmptyState(narrowed ? CommonText.NOTHING_MATCHES.text() : nothing));
            return;
        }
        total.setText(
                count == 1
                        ? CommonText.ONE_IN_THE_LIST.text(name)
                        : CommonText.SO_MANY_IN_THE_LIST.text(PracticeFormats.count(count), name));
        grid.setItems(DataProvider.fromCallbacks(
                query -> slice(pages, page, query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(count)));
        grid.setPageSize(page);
        grid.setAllRowsVisible(count <= page);
        grid.setHeight(count <= page ? null : "70vh");
        Div foot = new Div(total, order);
        foot.addClassNames("row", "wrap", "list-foot");
        add(foot, grid);
    }

    /** All rows of what is shown, as a table that can be read without this page. */
    public ListExport.Table table() {
        return table;
    }

    private ListExport.Table table(long count, int page, IntFunction<List<T>> pages) {
        List<NamedCell<T>> columns = List.copyOf(cells);
        return new ListExport.Table(columns.stream().map(NamedCell::title).toList(), rows -> {
            for (int number = 0; (long) number * page < count; number++)
                for (T row : pages.apply(number))
                    rows.accept(columns.stream()
                            .map(one -> one.cell().apply(row).inOneLine())
                            .toList());
        });
    }

    private static <T> List<T> slice(IntFunction<List<T>> pages, int page, int offset, int limit) {
        int first = offset / page;
        int last = (offset + limit - 1) / page;
        List<T> read = IntStream.rangeClosed(first, last)
                .mapToObj(pages)
                .flatMap(List::stream)
                .toList();
        int from = Math.min(offset - first * page, read.size());
        return read.subList(from, Math.min(from + limit, read.size()));
    }

    private Grid.Column<T> add(String title, Function<T, Cell> cell) {
        cells.add(new NamedCell<>(title, cell));
        LitRenderer<T> renderer = LitRenderer.of(CELL);
        for (String part : List.of("text", "sub", "tone", "icon", "icons", "address"))
            renderer.withProperty(part, row -> parts(cell.apply(row)).get(part));
        Grid.Column<T> column = grid.addColumn(renderer).setHeader(title).setFlexGrow(1);
        column.getElement().setAttribute("data-face", "column");
        return column;
    }

    /** The last columns are made when all others are known: the buttons, and the card. */
    private void finish() {
        if (finished) return;
        finished = true;
        String buttons = IntStream.range(0, acts.size())
                .mapToObj(number -> BUTTON.formatted(number, number, number, number))
                .collect(Collectors.joining());
        if (!acts.isEmpty())
            grid.addColumn(withActs(LitRenderer.of("<div class=\"row\">" + buttons + "</div>")))
                    .setAutoWidth(true)
                    .setFlexGrow(0)
                    .getElement()
                    .setAttribute("data-face", "column");
        String foot = acts.isEmpty() ? "" : "<div class=\"row wrap\">" + buttons + "</div>";
        grid.addColumn(withActs(LitRenderer.<T>of(CARD.formatted(CELL, foot)).withProperty("cells", this::card)))
                .getElement()
                .setAttribute("data-face", "card");
    }

    private LitRenderer<T> withActs(LitRenderer<T> renderer) {
        for (int number = 0; number < acts.size(); number++) {
            Act<T> act = acts.get(number);
            renderer.withProperty("words" + number, act.words()::apply)
                    .withProperty("label" + number, act.label()::apply)
                    .withFunction("act" + number, act.act()::accept);
        }
        return renderer;
    }

    /** Title, text, second line and looks of each cell; lists, because the renderer knows no maps. */
    private List<List<String>> card(T row) {
        return cells.stream()
                .map(one -> Stream.concat(
                                Stream.of(one.title()), parts(one.cell().apply(row)).values().stream())
                        .toList())
                .toList();
    }

    private void showOrder(Sorting by) {
        SequencedMap<String, String> titles = new LinkedHashMap<>();
        sorted.forEach((key, column) -> titles.put(key, column.getHeaderText()));
        order.show(titles, by);
        Grid.Column<T> column = sorted.get(by.key());
        if (column == null) return;
        grid.sort(List.of(
                new GridSortOrder<>(column, by.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    private static SequencedMap<String, String> parts(Cell cell) {
        SequencedMap<String, String> parts = new LinkedHashMap<>();
        Tone tone = cell.tone();
        parts.put("text", cell.text());
        parts.put("sub", cell.sub());
        parts.put("tone", tone == null ? "" : tone.cssClass());
        parts.put(
                "icon",
                tone == null || tone == Tone.PLAIN ? "" : tone.icon().name().toLowerCase(Locale.ROOT));
        parts.put("icons", Assets.path("kit/icons.svg"));
        parts.put("address", cell.address() == null ? "" : cell.address());
        return parts;
    }

    private record Act<T>(Function<T, String> words, Function<T, String> label, Consumer<T> act) {}

    private record NamedCell<T>(String title, Function<T, Cell> cell) {}
}
