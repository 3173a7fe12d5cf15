package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.provider.ListDataProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What is in the fields of a form, as text by their labels. Secrets are left out, and so is what is drawn or uploaded. */
final class FormValues {
    private FormValues() {}

    /** Everything in the form that a person fills, also what is in a part that keeps itself. */
    static List<Component> fields(Component form) {
        List<Component> fields = new ArrayList<>();
        add(form, fields, true);
        return fields;
    }

    private static List<Component> parts(Component form) {
        List<Component> parts = new ArrayList<>();
        add(form, parts, false);
        return parts;
    }

    private static void add(Component component, List<Component> found, boolean inside) {
        boolean part = component instanceof Kept || component instanceof HasValue<?, ?>;
        if (part && (inside || !isSecret(component))) found.add(component);
        if (!part || inside) component.getChildren().forEach(child -> add(child, found, inside));
    }

    private static boolean isSecret(Component component) {
        return component instanceof PasswordField || component instanceof SecretLine;
    }

    static SequencedMap<String, String> read(Component form) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        named(form).forEach((name, part) -> values.put(name, text(part)));
        return values;
    }

    /** Puts back what {@link #read} has said; what has no field any more is left out. */
    static void write(Component form, Map<String, String> values) {
        // A field that is filled may show or hide others, so each is looked for when its turn comes.
        values.forEach((name, value) -> {
            Component part = named(form).get(name);
            if (part != null && !text(part).equals(value)) fill(part, value);
        });
    }

    private static Map<String, Component> named(Component form) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Component> named = new LinkedHashMap<>();
        for (Component part : parts(form)) {
            String label = label(part);
            named.put(label + "#" + seen.merge(label, 1, Integer::sum), part);
        }
        return named;
    }

    /** What a field is called. */
    static String label(Component part) {
        String label = part instanceof HasLabel labelled ? labelled.getLabel() : null;
        return label == null || label.isEmpty()
                ? Objects.requireNonNullElse(part.getElement().getAttribute("aria-label"), "")
                : label;
    }

    private static String text(Component part) {
        return switch (part) {
            case Kept kept -> kept.kept();
            case TextFieldBase<?, ?> field -> Objects.toString(field.getValue(), "");
            case Checkbox box -> String.valueOf(box.getValue());
            case Select<?> select -> chosen(select);
            case ComboBox<?> box -> chosen(box);
            case CheckboxGroup<?> group -> chosen(group);
            default -> "";
        };
    }

    private static <T> String chosen(Select<T> select) {
        return select.getOptionalValue().map(item -> label(select, item)).orElse("");
    }

    /** A selection that nobody gave words shows its items as they are. */
    private static <T> String label(Select<T> select, T item) {
        ItemLabelGenerator<T> words = select.getItemLabelGenerator();
        return words == null ? String.valueOf(item) : words.apply(item);
    }

    private static <T> String chosen(ComboBox<T> box) {
        return box.getOptionalValue().map(box.getItemLabelGenerator()).orElse("");
    }

    private static <T> String chosen(CheckboxGroup<T> group) {
        return group.getValue().stream()
                .map(group.getItemLabelGenerator())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static void fill(Component part, String value) {
        switch (part) {
            case Kept kept -> kept.restore(value);
            case WholeNumber number -> number.setValue(value.isEmpty() ? null : Integer.valueOf(value));
            case TextLine line -> line.setValue(value);
            case TextBlock block -> block.setValue(value);
            case ReadLine line -> line.setValue(value);
            case Checkbox box -> box.setValue(Boolean.valueOf(value));
            case Select<?> select -> choose(select, value);
            case ComboBox<?> box -> choose(box, value);
            case CheckboxGroup<?> group -> choose(group, value);
            default -> {}
        }
    }

    private static <T> void choose(Select<T> select, String label) {
        if (label.isEmpty()) select.clear();
        else
            items(select.getDataProvider()).stream()
                    .map(item -> FormValues.<T>cast(item))
                    .filter(item -> label.equals(label(select, item)))
                    .findFirst()
                    .ifPresent(select::setValue);
    }

    /** Items that are fetched as they are searched for are searched for by the person again. */
    private static <T> void choose(ComboBox<T> box, String label) {
        if (label.isEmpty()) box.clear();
        else
            items(box.getDataProvider()).stream()
                    .map(item -> FormValues.<T>cast(item))
                    .filter(item -> label.equals(box.getItemLabelGenerator().apply(item)))
                    .findFirst()
                    .ifPresent(box::setValue);
    }

    private static <T> void choose(CheckboxGroup<T> group, String labels) {
        List<String> wanted = labels.lines().toList();
        group.setValue(items(group.getDataProvider()).stream()
                .map(item -> FormValues.<T>cast(item))
                .filter(item -> wanted.contains(group.getItemLabelGenerator().apply(item)))
                .collect(Collectors.toSet()));
    }

    private static Collection<?> items(Object provider) {
        return provider instanceof ListDataProvider<?> list ? list.getItems() : List.of();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T cast(Object item) {
        return (T) item;
    }
}
