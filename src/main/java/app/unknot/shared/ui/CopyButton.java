package app.unknot.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Puts a text into the device's clipboard with one tap, and says so. The text does not leave the page. */
public final class CopyButton extends HtmlContainer {
    /** @param text what is copied */
    public CopyButton(String words, String text) {
        super("copy-button");
        NativeButton button = new NativeButton("");
        button.add(new Span(words));
        button.addClassNames("btn", "outlined");
        button.getElement().setAttribute("type", "button");
        getElement().setAttribute("data-text", text);
        add(button);
        Assets.module(this, "kit/copy-button.js");
    }
}
