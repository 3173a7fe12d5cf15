package app.unknot.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A few answers side by side, of which one is chosen. None is preset unless it is set. */
public final class ChoiceRow<T> extends Div implements Kept {
    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final Consumer<T> chosen;
    private @Nullable T value;

    /**
     * @param label what the choice is about, for screen readers
     * @param look CSS class of each button, such as {@code o}
     */
    public ChoiceRow(String label, String look, List<T> values, Function<T, String> words, Consumer<T> chosen) {
        this.chosen = chosen;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        for (var each : values) {
            var button = new NativeButton(words.apply(each), click -> choose(each));
            button.addClassName(look);
            button.getElement().setAttribute("type", "button");
            buttons.put(each, button);
            add(button);
        }
        press();
    }

    /** Shows an answer without telling anybody. */
    public void show(@Nullable T answer) {
        value = answer;
        press();
    }

    public Optional<T> chosen() {
        return Optional.ofNullable(value);
    }

    /** The button of one answer, for its look. */
    public NativeButton button(T answer) {
        var button = buttons.get(answer);
        if (button == null) throw new IllegalArgumentException("There is no answer " + answer);
        return button;
    }

    @Override
    public String kept() {
        return chosen().map(answer -> button(answer).getText()).orElse("");
    }

    @Override
    public void restore(String kept) {
        buttons.forEach((answer, button) -> {
            if (button.getText().equals(kept)) choose(answer);
        });
    }

    private void choose(T answer) {
        show(answer);
        chosen.accept(answer);
        Touched.tell(this);
    }

    private void press() {
        buttons.forEach((answer, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(answer.equals(value))));
    }
}
