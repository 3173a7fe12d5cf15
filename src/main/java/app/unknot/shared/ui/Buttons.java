package app.unknot.shared.ui;

import app.unknot.shared.Refused;
import app.unknot.shared.forms.ActId;
import app.unknot.shared.forms.Made;
import app.unknot.shared.forms.Made.Done;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

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

    /** A button for something that is done once: whatever else is tapped is the same tap. What refuses it is said, and can be tried again. */
    public static NativeButton once(String words, Runnable work) {
        return once(outlined(words, click -> {}), Made.NOTHING, () -> done(work), done -> {});
    }

    /** The same as the filled button of the screen. */
    public static NativeButton primaryOnce(String words, Runnable work, Runnable then) {
        return once(primary(words, click -> {}), Made.NOTHING, () -> done(work), done -> then.run());
    }

    /** A button that makes something, once. */
    public static <T> NativeButton once(String words, Made<T> made, Supplier<T> work, Consumer<T> then) {
        return once(outlined(words, click -> {}), made, work, then);
    }

    private static <T> NativeButton once(NativeButton button, Made<T> made, Supplier<T> work, Consumer<T> then) {
        OneAct act = new OneAct(ActId.next());
        AtomicBoolean done = new AtomicBoolean();
        button.addClickListener(click -> {
            if (done.get()) return;
            T answer;
            try {
                answer = act.take(made, work);
            } catch (Refused refused) {
                Toast.show(refused.words());
                return;
            }
            done.set(true);
            then.accept(answer);
        });
        return button;
    }

    private static Done done(Runnable work) {
        work.run();
        return Done.DONE;
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
