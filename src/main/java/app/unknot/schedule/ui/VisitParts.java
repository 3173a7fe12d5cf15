package app.unknot.schedule.ui;

import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What the lists of visits that are to move are made of. */
final class VisitParts {
    private VisitParts() {}

    static Div row(Component part) {
        Div row = new Div(part);
        row.addClassName("row");
        return row;
    }

    /** What speaks against a way. */
    static Component said(String sentence) {
        Div said = new Div(Icons.CAUTION.create(), new Span(sentence));
        said.addClassNames("row", "small", "visit-doubt");
        return said;
    }

    static Paragraph quiet(String sentence) {
        Paragraph line = new Paragraph(sentence);
        line.addClassNames("small", "quiet");
        return line;
    }
}
