package app.unknot.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A message that stands beside the thing it is about: what happened, what was kept, what to do. */
public final class NoteBox extends Div {
    public NoteBox(Tone tone, String text) {
        addClassNames("note", tone.cssClass());
        add(tone.icon().create(), new Span(text));
        getElement().setAttribute("role", tone == Tone.STOP || tone == Tone.CAUTION ? "alert" : "status");
    }
}
