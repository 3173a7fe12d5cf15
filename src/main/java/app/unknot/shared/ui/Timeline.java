package app.unknot.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What happened, newest first. */
public final class Timeline extends UnorderedList {
    public Timeline() {
        addClassName("tl");
    }

    public Timeline event(String when, String what, String detail) {
        Span time = new Span(when);
        time.addClassName("tl-time");
        Span title = new Span(what);
        title.addClassName("strong");
        Div more = new Div(detail);
        more.addClassNames("small", "quiet");
        add(new ListItem(time, title, more));
        return this;
    }
}
