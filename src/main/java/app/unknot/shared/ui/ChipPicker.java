package app.unknot.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Chips of which any number is chosen. What is not allowed stays in sight, dashed, with its reason. */
public final class ChipPicker<T> extends Div implements Kept {
    private final SequencedSet<T> chosen = new LinkedHashSet<>();
    private final Map<T, NativeButton> chips = new LinkedHashMap<>();
    private transient Runnable onChange;

    /**
     * @param label what is picked, for screen readers
     * @param refused what cannot be picked, with the reason
     */
    public ChipPicker(
            String label, List<T> values, Function<T, String> words, Map<T, String> refused, Runnable changed) {
        onChange = changed;
        addClassName("chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        for (var value : values) {
            var reason = refused.get(value);
            add(reason == null ? chip(value, words.apply(value)) : refusedChip(words.apply(value), reason));
        }
    }

    public ChipPicker(String label, List<T> values, Function<T, String> words, Runnable changed) {
        this(label, values, words, Map.of(), changed);
    }

    /**
     * @param changed hears what is chosen after each change
     */
    public ChipPicker(String label, List<T> values, Function<T, String> words, Consumer<SequencedSet<T>> changed) {
        this(label, values, words, Map.of(), () -> {});
        onChange = () -> changed.accept(chosen());
    }

    public SequencedSet<T> chosen() {
        return new LinkedHashSet<>(chosen);
    }

    /** Those of the chips that fit, chosen or not. */
    public List<T> fitting(Predicate<T> wanted) {
        return chips.keySet().stream().filter(wanted).toList();
    }

    /** Shows these as chosen, as far as they are allowed, without telling anybody. */
    public void show(Collection<T> values) {
        chosen.clear();
        chips.keySet().stream().filter(values::contains).forEach(chosen::add);
        chips.forEach(this::press);
    }

    @Override
    public String kept() {
        return chosen.stream()
                .map(value -> Objects.requireNonNull(chips.get(value)).getText())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void restore(String kept) {
        List<String> words = kept.lines().toList();
        show(fitting(
                value -> words.contains(Objects.requireNonNull(chips.get(value)).getText())));
        onChange.run();
    }

    private NativeButton chip(T value, String words) {
        var chip = new NativeButton(words);
        chip.addClassNames("chip", "o");
        chip.getElement().setAttribute("type", "button");
        chip.addClickListener(click -> {
            if (!chosen.remove(value)) chosen.add(value);
            press(value, chip);
            onChange.run();
            Touched.tell(this);
        });
        chips.put(value, chip);
        press(value, chip);
        return chip;
    }

    private void press(T value, NativeButton chip) {
        chip.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(value)));
    }

    private static NativeButton refusedChip(String words, String reason) {
        var chip = new NativeButton(words, click -> Toast.show(CommonText.IS_NOT_ALLOWED.text(words, reason)));
        chip.addClassNames("chip", "o", "banned");
        chip.getElement().setAttribute("type", "button");
        chip.getElement().setAttribute("aria-disabled", "true");
        return chip;
    }
}
