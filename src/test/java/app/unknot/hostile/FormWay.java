package app.unknot.hostile;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;

/**
 * How somebody gets to a form.
 *
 * @param form how its name begins
 * @param who signs in
 * @param address with names of the world in braces
 * @param steps buttons by how their words begin, {@code pick:label} for the first that a field offers, {@code type:label=words}
 */
record FormWay(String form, String who, String address, List<String> steps) {
    static FormWay way(String form, String who, String address, String... steps) {
        return new FormWay(form, who, address, List.of(steps));
    }

    /** Goes there; says what is missing on the way. */
    void follow(OpenPage page, FormWorld world) {
        for (String step : steps) {
            Typing typing = new Typing(page, world.today);
            if (step.startsWith("pick:")) typing.pick(page.ui(), step.substring(5));
            else if (step.startsWith("type:")) {
                String[] parts = step.substring(5).split("=", 2);
                typing.type(page.ui(), parts[0], world.filled(parts[1]));
            } else
                page.acts().entrySet().stream()
                        .filter(act -> act.getKey().startsWith(step))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(
                                this + ": no " + step + " among " + page.acts().keySet() + page.troubles()))
                        .getValue()
                        .run();
        }
    }

    /** What holds the fields and the buttons of the form. */
    Optional<Component> found(OpenPage page) {
        return page.all(Component.class).stream()
                .filter(part -> OpenPage.form(part).startsWith(form))
                .findFirst()
                .map(FormWay::around);
    }

    private static Component around(Component message) {
        for (Component part = message; part != null; part = part.getParent().orElse(null))
            if (part instanceof Dialog dialog) return dialog;
        Component part = message;
        while (part.getParent().isPresent()
                && (submits(part).isEmpty()
                        || OpenPage.all(part, AbstractField.class).isEmpty()))
            part = part.getParent().get();
        return part;
    }

    /** The filled button, or all that change something where none is filled. */
    static List<NativeButton> submits(Component form) {
        List<NativeButton> all = OpenPage.all(form, NativeButton.class);
        List<NativeButton> filled =
                all.stream().filter(one -> one.hasClassName("primary")).toList();
        return filled.isEmpty()
                ? all.stream().filter(one -> one.hasClassName("outlined")).toList()
                : filled;
    }
}
