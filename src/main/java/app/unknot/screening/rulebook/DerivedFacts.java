package app.unknot.screening.rulebook;

import app.unknot.screening.conditions.Condition;
import app.unknot.screening.conditions.FactReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Facts that follow from other facts, each with a name and a condition. They may build upon each other, never in a circle: derived
 * facts with one cannot be made.
 */
public final class DerivedFacts {
    public static final DerivedFacts NONE = new DerivedFacts(new LinkedHashMap<>());

    private final Map<String, Condition> conditions;
    private final List<String> inOrder;

    /**
     * @throws IllegalArgumentException when one of them leads back to itself
     */
    public DerivedFacts(SequencedMap<String, Condition> conditions) {
        this.conditions = Map.copyOf(conditions);
        List<String> circle = circle(conditions);
        if (!circle.isEmpty())
            throw new IllegalArgumentException(
                    "These derived facts depend on each other in a circle: " + String.join(" -> ", circle));
        SequencedSet<String> order = new LinkedHashSet<>();
        conditions.keySet().forEach(name -> follow(name, conditions, order));
        this.inOrder = List.copyOf(order);
    }

    /** In an order in which each stands behind those that it reads. */
    public List<String> names() {
        return inOrder;
    }

    public Map<String, Condition> conditions() {
        return conditions;
    }

    /** The facts that these names stand for in the end, themselves included. */
    public Set<String> readBy(Set<String> names) {
        SequencedSet<String> read = new LinkedHashSet<>(names);
        for (String name : inOrder.reversed()) {
            Condition condition = conditions.get(name);
            if (condition != null && read.contains(name)) read.addAll(condition.names());
        }
        return read;
    }

    /**
     * The first circle, from a name back to the same name; empty when there is none.
     */
    public static List<String> circle(SequencedMap<String, Condition> conditions) {
        Set<String> done = new LinkedHashSet<>();
        for (String name : conditions.sequencedKeySet()) {
            List<String> circle = circle(name, conditions, new ArrayList<>(), done);
            if (!circle.isEmpty()) return circle;
        }
        return List.of();
    }

    /** Reads a fact, or works it out. Each is worked out once, however often it is read. */
    FactReader over(FactReader told) {
        if (inOrder.isEmpty()) return told;
        Map<String, Integer> found = new HashMap<>();
        FactReader value = name -> {
            Integer known = found.get(name);
            return known != null ? OptionalInt.of(known) : told.of(name);
        };
        for (String name : inOrder) {
            Condition condition = conditions.get(name);
            found.put(name, condition != null && condition.holds(value) ? 1 : 0);
        }
        return value;
    }

    private static List<String> circle(
            String name, Map<String, Condition> conditions, List<String> path, Set<String> done) {
        Condition condition = conditions.get(name);
        if (condition == null || done.contains(name)) return List.of();
        int before = path.indexOf(name);
        path.add(name);
        if (before >= 0) return List.copyOf(path.subList(before, path.size()));
        for (String next : condition.names()) {
            List<String> circle = circle(next, conditions, path, done);
            if (!circle.isEmpty()) return circle;
        }
        path.removeLast();
        done.add(name);
        return Collections.emptyList();
    }

    private static void follow(String name, Map<String, Condition> conditions, SequencedSet<String> order) {
        Condition condition = conditions.get(name);
        if (condition == null || order.contains(name)) return;
        condition.names().forEach(next -> follow(next, conditions, order));
        order.add(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DerivedFacts that && conditions.equals(that.conditions);
    }

    @Override
    public int hashCode() {
        return conditions.hashCode();
    }
}
