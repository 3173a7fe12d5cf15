package app.unknot.outcomes.ui;

import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/** A figure on the first page: its chart, or its table instead, and the way to the page that has both. */
final class FigureCard extends Section {
    private static final int SMALL = 300;
    private static final int LARGE = 460;

    /** What is shown of a figure. */
    private enum Face {
        CHART,
        TABLE
    }

    /** @param address of its own page */
    FigureCard(Figure figure, String address, Component... tags) {
        addClassName("card");
        if (!figure.isDrawn()) {
            add(emptyHead(new Anchor(address, figure.title()), tags), nothing(figure), reading(figure));
            return;
        }
        StatChart chart = new StatChart(figure.plot(), SMALL);
        Component table = figure.table().shown();
        table.setVisible(false);
        Function<Face, String> words =
                face -> face == Face.CHART ? OutcomesText.CHART.text() : OutcomesText.TABLE.text();
        ChoiceRow<Face> faces = new ChoiceRow<>(
                OutcomesText.SHOW_AS.text(figure.title()), "face", List.of(Face.values()), words, face -> {
                    chart.setVisible(face == Face.CHART);
                    table.setVisible(face == Face.TABLE);
                });
        faces.show(Face.CHART);
        faces.addClassNames("seg", "mini", "no-paper");
        Anchor title = new Anchor(address, figure.title());
        title.addClassName("link");
        Span end = new Span(faces, chart.picture(figure.name(), figure.title()));
        end.addClassNames("end", "tools");
        Div head = new Div(new H2(title));
        head.add(tags);
        head.add(end);
        head.addClassName("cardhead");
        add(head, chart, table, reading(figure));
    }

    /** The same on its own page, larger, without the table: that stands beside it. */
    static Section large(Figure figure, Component... tags) {
        Section card = new Section();
        card.addClassName("card");
        if (!figure.isDrawn()) {
            card.add(emptyHead(new Span(figure.title()), tags), nothing(figure), reading(figure));
            return card;
        }
        StatChart chart = new StatChart(figure.plot(), LARGE);
        Span end = new Span(chart.picture(figure.name(), figure.title()));
        end.addClassNames("end", "tools");
        Div head = new Div(new H2(figure.finding()));
        head.add(tags);
        head.add(end);
        head.addClassName("cardhead");
        card.add(head, chart, reading(figure));
        return card;
    }

    private static Div emptyHead(Component title, Component... tags) {
        Div head = new Div(new H2(title));
        head.add(tags);
        head.addClassName("cardhead");
        return head;
    }

    /** In the place of a chart without a point. */
    private static EmptyState nothing(Figure figure) {
        return new EmptyState(figure.finding());
    }

    private static Paragraph reading(Figure figure) {
        Span strong = new Span(figure.say());
        strong.addClassName("strong");
        Span quiet = new Span(" " + figure.more());
        quiet.addClassName("quiet");
        Paragraph read = new Paragraph(strong, quiet);
        read.addClassNames("read", "small");
        return read;
    }
}
