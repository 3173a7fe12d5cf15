package app.unknot.intake.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.util.stream.Stream;

/** Finds and taps what a form shows, without a browser. */
final class Taps {
    private Taps() {}

    static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    static NativeButton button(Component component, String words) {
        return buttons(component)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no button " + words));
    }

    /** The one button that goes on. */
    static NativeButton primary(Component component) {
        return buttons(component)
                .filter(button -> button.hasClassName("primary"))
                .findFirst()
                .orElseThrow();
    }

    static Stream<NativeButton> buttons(Component component) {
        return all(component).filter(NativeButton.class::isInstance).map(NativeButton.class::cast);
    }

    /** It and all that is in it. */
    static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Taps::all));
    }

    /** The same without what is hidden. */
    static Stream<Component> shown(Component component) {
        return component.isVisible()
                ? Stream.concat(Stream.of(component), component.getChildren().flatMap(Taps::shown))
                : Stream.empty();
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
