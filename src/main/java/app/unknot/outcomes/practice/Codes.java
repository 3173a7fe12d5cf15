package app.unknot.outcomes.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Small numbers for the few values that a column has, in the order in which they came. */
final class Codes {
    static final Codes NONE = new Codes();

    private final List<String> values = new ArrayList<>();
    private final Map<String, Short> codes = new HashMap<>();

    /** The value's number, a new one if need be. */
    short add(String value) {
        Short known = codes.get(value);
        if (known != null) return known;
        if (values.size() == Short.MAX_VALUE) throw new IllegalStateException("A column has too many values");
        short code = (short) values.size();
        values.add(value);
        codes.put(value, code);
        return code;
    }

    OptionalInt code(String value) {
        Short known = codes.get(value);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    String value(int code) {
        return values.get(code);
    }

    int size() {
        return values.size();
    }

    Codes copy() {
        Codes copy = new Codes();
        values.forEach(copy::add);
        return copy;
    }
}
