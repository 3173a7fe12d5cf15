package app.unknot.outcomes.ui;

import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.outcomes.practice.Question;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ListAddress;
import app.unknot.shared.ui.ListExport;
import app.unknot.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page of outcomes: the question above, the answer below, and both in the address. */
abstract class OutcomesPage extends Page implements BeforeEnterObserver {
    private final transient PracticeDesk desk;
    private final String path;
    private final QuestionFilters filters = new QuestionFilters();
    private final Div sections = new Div();
    private final Div content = new Div();
    private transient List<Printed> tables = List.of();
    private transient FacetWords.Names names = new FacetWords.Names(List.of(), Map.of());
    private String basis = "";
    private String narrowed = "";

    /** @param file names the table that leaves the portal */
    protected OutcomesPage(String path, String title, String file, PracticeDesk desk) {
        super(Density.DESK, title, "");
        this.desk = desk;
        this.path = path;
        content.addClassName("outcomes");
        sections.addClassNames("outcome-sections", "no-paper");
        addActions(
                desk.export().of(file, this::table),
                new OutcomesPaper(title, desk.settings().profile().name(), () -> basis, () -> tables),
                Buttons.withIcon(
                        Buttons.outlined(
                                OutcomesText.PRINT.text(), click -> getElement().executeJs("window.print()")),
                        Icons.PRINT));
        add(sections, filters, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        ListAddress address = ListAddress.read(path, query);
        Question question = QuestionAddress.question(address);
        PracticePicture picture = desk.outcomes().picture(question);
        names = desk.words().read();
        filters.show(question, desk.outcomes().choices(), names, address);
        narrowed = filters.said();
        basis = Said.basis(picture) + (narrowed.isEmpty() ? "" : " " + narrowed);
        setLine(basis);
        sections.removeAll();
        sections.add(links(address));
        content.removeAll();
        tables = List.of();
        show(picture, address);
    }

    /** Shows the answer with {@link #put} and {@link #printed}. */
    protected abstract void show(PracticePicture picture, ListAddress address);

    protected final void put(Component... components) {
        content.add(components);
    }

    /** What is exported and printed: all that the page shows. */
    protected final void printed(List<Printed> shown) {
        tables = List.copyOf(shown);
    }

    /** The figure with its filters in the picture that is saved of it. */
    protected final Figure narrowed(Figure figure) {
        return narrowed.isEmpty() ? figure : figure.saying(narrowed);
    }

    /** What the values of facets are called. */
    protected final FacetWords.Names names() {
        return names;
    }

    protected final PracticeDesk desk() {
        return desk;
    }

    private Nav links(ListAddress address) {
        Nav links = new Nav(
                link(OutcomePages.OUTCOMES, OutcomesText.OVERVIEW, address),
                link(OutcomePages.BY_THERAPIST, OutcomesText.BY_THERAPIST, address),
                link(OutcomePages.TIME_TO_RESPONSE, OutcomesText.HOW_LONG_IT_TAKES, address),
                link(OutcomePages.BY_MONTH, OutcomesText.BY_MONTH, address));
        links.addClassName("seg");
        links.setAriaLabel(OutcomesText.PAGES_OF_OUTCOMES.text());
        return links;
    }

    private Anchor link(String to, OutcomesText words, ListAddress address) {
        Anchor link = new Anchor(QuestionAddress.of(to, address), words.text());
        if (to.equals(path)) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    /** Each row says which table it is of, and what all of them are based on. */
    private ListExport.Table table() {
        List<FigureTable> shown = tables.stream().map(Printed::table).toList();
        String told = basis;
        int widest = shown.stream().mapToInt(one -> one.titles().size()).max().orElse(1);
        List<String> titles = new ArrayList<>(List.of(OutcomesText.TABLE.text(), OutcomesText.BASED_ON.text()));
        for (int at = 0; at < widest; at++)
            titles.add(shown.size() == 1 ? shown.getFirst().titles().get(at) : OutcomesText.COLUMN.text(at + 1));
        return new ListExport.Table(titles, rows -> {
            for (FigureTable one : shown) {
                if (shown.size() > 1) rows.accept(line(one.caption(), told, one.titles(), widest));
                one.texts().forEach(row -> rows.accept(line(one.caption(), told, row, widest)));
            }
        });
    }

    private static List<String> line(String caption, String basis, List<String> cells, int widest) {
        return Stream.of(
                        Stream.of(caption, basis),
                        cells.stream(),
                        Stream.generate(() -> "").limit(widest - cells.size()))
                .flatMap(part -> part)
                .toList();
    }
}
