package app.unknot.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One number, big, with what it counts and from how many. */
public final class StatCard extends Div {
    public StatCard(String title, String value, String basis) {
        addClassNames("card", "stat");
        Span name = new Span(title);
        name.addClassName("eyebrow");
        Span number = new Span(value);
        number.addClassName("stat-value");
        Paragraph from = new Paragraph(basis);
        from.addClassNames("small", "quiet");
        add(name, number, from);
    }
}
