package app.unknot.shared.typed;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A postal address on one line, as people read it: {@code 12 Harbor Street, Seattle, WA 98101-1234}. */
public final class AddressLine {
    private AddressLine() {}

    /** Whatever is known of it; empty when nothing is. */
    public static String of(String street, String city, String state, String zip) {
        return joined(street, city, state + " " + PostalCodeReader.written(zip));
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
