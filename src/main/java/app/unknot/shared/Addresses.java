package app.unknot.shared;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills ids into the pattern of a route, so that an address and its route cannot differ. */
public final class Addresses {
    private Addresses() {}

    /**
     * Makes an address; an optional parameter may be left out.
     *
     * @param route such as {@code clients/:client/plan} or {@code documents/{id}}
     * @param values for its parameters, in their order
     * @throws IllegalArgumentException when there are more or fewer values than parameters
     */
    public static String of(String route, Object... values) {
        Iterator<Object> left = List.of(values).iterator();
        String address = Arrays.stream(route.split("/"))
                .map(part -> filled(part, left))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
        if (left.hasNext()) throw new IllegalArgumentException(route + " has fewer parameters");
        return address;
    }

    /** The address with a question, such as {@code help/topics?topic=posture}. */
    public static String asking(String address, String name, @Nullable Object value) {
        return address + "?" + name + "=" + value;
    }

    private static Optional<String> filled(String part, Iterator<Object> left) {
        boolean open = part.startsWith(":") || part.startsWith("{");
        if (!open) return Optional.of(part);
        if (left.hasNext()) return Optional.of(left.next().toString());
        if (part.contains("?")) return Optional.empty();
        throw new IllegalArgumentException(part + " has no value");
    }
}
