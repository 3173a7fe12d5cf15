package app.unknot.screening.questions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of a client, in the normal form that rules read: a name and a whole number, 1 or 0 for yes or no. A fact that
 * is missing is unknown; rules read it as no, or as the assumed value of the rule set.
 */
public record Facts(@JsonValue Map<String, Integer> values) {
    public static final Facts NONE = new Facts(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Facts {
        values = Map.copyOf(values);
    }

    /** Facts that are all true. */
    public static Facts of(String... names) {
        var facts = NONE;
        for (var name : names) facts = facts.with(name, true);
        return facts;
    }

    public Facts with(String name, boolean value) {
        return with(name, value ? 1 : 0);
    }

    public Facts with(String name, int value) {
        var changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Facts(changed);
    }

    public Facts without(Set<String> names) {
        var changed = new TreeMap<>(values);
        changed.keySet().removeAll(names);
        return new Facts(changed);
    }

    public boolean isTrue(String name) {
        return values.getOrDefault(name, 0) != 0;
    }
}
