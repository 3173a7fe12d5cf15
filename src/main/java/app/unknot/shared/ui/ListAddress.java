package app.unknot.shared.ui;

import app.unknot.shared.Listed.Sorting;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows and how it is sorted, as its address says it: reloading shows the same rows, and going back the ones before. What
 * somebody searches for is never in it, since it is a name.
 *
 * @param path of the page
 * @param parts by their names
 */
public record ListAddress(String path, Map<String, String> parts) {
    private static final String SORT = "sort";

    public ListAddress {
        parts = Map.copyOf(parts);
    }

    /** Takes over what an address says; of a name that stands there twice, the first. */
    public static ListAddress read(String path, QueryParameters address) {
        Map<String, String> parts = new LinkedHashMap<>();
        address.getParameters().forEach((name, values) -> {
            if (!values.isEmpty() && !values.getFirst().isEmpty()) parts.put(name, values.getFirst());
        });
        return new ListAddress(path, parts);
    }

    /** A choice by its name in lower case; what is none of them is left out. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) {
        return value(name)
                .flatMap(text -> List.of(kind.getEnumConstants()).stream()
                        .filter(one -> one.name().equalsIgnoreCase(text))
                        .findFirst());
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The way of sorting, when it is one of those that the list knows. */
    public Sorting sorting(List<String> keys, Sorting otherwise) {
        return value(SORT)
                .map(Sorting::parse)
                .filter(one -> keys.contains(one.key()))
                .orElse(otherwise);
    }

    public ListAddress with(String name, @Nullable Object value) {
        Map<String, String> more = new LinkedHashMap<>(parts);
        if (value == null) more.remove(name);
        else more.put(name, value.toString());
        return new ListAddress(path, more);
    }

    public ListAddress sorted(Sorting by) {
        return with(SORT, by.text());
    }

    /** Leads there; the page reads it again. */
    public void go() {
        UI.getCurrentOrThrow().navigate(path, QueryParameters.simple(parts));
    }
}
