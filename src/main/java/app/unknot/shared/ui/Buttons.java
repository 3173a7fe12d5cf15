package app.unknot.shared.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Buttons of the design language. One filled button to a screen. */
public final class Buttons {
    private Buttons() {}

    public static NativeButton primary(String words, ComponentEventListener<ClickEvent<NativeButton>> act) {
        return button("primary", words, act);
    }

    public static NativeButton outlined(String words, ComponentEventListener<ClickEvent<NativeButton>> act) {
        return button("outlined", words, act);
    }

    public static NativeButton plain(String words, ComponentEventListener<ClickEvent<NativeButton>> act) {
        return button("plain", words, act);
    }

    /** Puts an icon before the words. */
    public static NativeButton withIcon(NativeButton button, Icons icon) {
        button.addComponentAsFirst(icon.create());
        return button;
    }

    private static NativeButton button(
            String style, String words, ComponentEventListener<ClickEvent<NativeButton>> act) {
        NativeButton button = new NativeButton("", act);
        button.add(new Span(words));
        button.addClassNames("btn", style);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
