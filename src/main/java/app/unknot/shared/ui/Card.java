package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A surface with a title, one answer, then detail. */
public final class Card extends Section {
    private final Header head = new Header();

    public Card(String title, Component... content) {
        addClassName("card");
        head.add(new H2(title));
        add(head);
        add(content);
    }

    /** Puts something at the right end of the title line. */
    public Card end(Component... components) {
        Span end = new Span(components);
        end.addClassName("end");
        head.add(end);
        return this;
    }
}
