package app.unknot.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A short status: icon, word, colour. At most three words. */
public final class Tag extends Span {
    public Tag(Tone tone, String words) {
        this(tone, tone.icon(), words);
    }

    public Tag(Tone tone, Icons icon, String words) {
        addClassNames("tag", tone.cssClass());
        if (tone != Tone.PLAIN) add(icon.create());
        add(new Span(words));
    }
}
