package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The frame of a screen: title, one line below it, then the content. */
public class Page extends Div {
    private final Header head = new Header();
    private final Paragraph line = new Paragraph();
    private final Div actions = new Div();

    protected Page(Density density, String title, String text) {
        addClassName("page");
        density.applyTo(this);
        line.setText(text);
        line.addClassName("quiet");
        Div words = new Div(new H1(title), line);
        words.addClassName("grow");
        actions.addClassName("acts");
        head.add(words);
        add(head);
    }

    protected final void setLine(String text) {
        line.setText(text);
    }

    /** Puts actions at the right end of the title, or below it where they would press its words into a column. */
    protected final void addActions(Component... more) {
        actions.add(more);
        if (actions.getParent().isEmpty()) head.add(actions);
    }
}
