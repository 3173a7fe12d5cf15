package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A field that may hold something that cannot be taken as it is. It says so beside itself, and its form does not go on without it. */
public interface Typed {
    /** Reads again what is in the field and says beside it what is wrong. True when the form can go on. */
    boolean isTaken();

    /**
     * Whether all that is in the fields of {@code form} can be taken. If not, each says why, and the keyboard goes to the first.
     *
     * @param say hears which fields they are
     */
    static boolean allTaken(Component form, Consumer<String> say) {
        List<Component> wrong = FormValues.fields(form).stream()
                .filter(part -> part.isVisible() && part instanceof Typed field && !field.isTaken())
                .toList();
        if (wrong.isEmpty()) return true;
        if (wrong.getFirst() instanceof Focusable<?> first) first.focus();
        say.accept(CommonText.CHECK_THESE_FIELDS.text(
                wrong.stream().map(FormValues::label).collect(Collectors.joining(", "))));
        return false;
    }
}
