package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a screen shows when there is nothing yet: one line that says what goes here, and one thing to do. */
public final class EmptyState extends Div {
    public EmptyState(String line, Component... action) {
        addClassName("empty");
        add(new LogoLine(), new Paragraph(line));
        add(action);
    }
}
