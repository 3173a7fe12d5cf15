package app.unknot.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Some places of work, or all of them, those of tomorrow too.
 *
 * @param everywhere whether all are meant; {@code listed} is empty then
 * @param listed the places that are meant when not all are; empty for none
 */
public record Places(boolean everywhere, Set<LocationId> listed) {
    public static final Places EVERYWHERE = new Places(true, Set.of());
    public static final Places NOWHERE = new Places(false, Set.of());
    private static final Set<UUID> NO_ID = Set.of(new UUID(0, 0));

    public Places {
        if (everywhere && !listed.isEmpty()) throw new IllegalArgumentException("Everywhere needs no list");
        listed = Set.copyOf(listed);
    }

    public static Places only(Collection<LocationId> listed) {
        return new Places(false, Set.copyOf(listed));
    }

    public static Places only(LocationId one) {
        return new Places(false, Set.of(one));
    }

    /** The one place, or all when none was chosen: what a filter says. */
    public static Places chosen(@Nullable LocationId one) {
        return one == null ? EVERYWHERE : only(one);
    }

    public boolean nowhere() {
        return !everywhere && listed.isEmpty();
    }

    public boolean has(LocationId location) {
        return everywhere || listed.contains(location);
    }

    /** Whether all of the others are among these. */
    public boolean cover(Places others) {
        return everywhere || !others.everywhere && listed.containsAll(others.listed);
    }

    /** What is in both. */
    public Places and(Places others) {
        if (everywhere) return others;
        if (others.everywhere) return this;
        return only(listed.stream().filter(others.listed::contains).collect(Collectors.toSet()));
    }

    /** What is in either. */
    public Places or(Places others) {
        if (everywhere || others.everywhere) return EVERYWHERE;
        Set<LocationId> both = new HashSet<>(listed);
        both.addAll(others.listed);
        return only(both);
    }

    /** For a query that keeps to these. Never empty, because not every database takes an empty list. */
    public Collection<UUID> ids() {
        return listed.isEmpty() ? NO_ID : listed.stream().map(LocationId::value).toList();
    }

    /** As tables and the log write it: empty for all, otherwise the ids with a plus between. */
    public String written() {
        return new TreeSet<>(listed.stream().map(LocationId::toString).toList())
                .stream().collect(Collectors.joining("+"));
    }

    /** Reads what {@link #written} wrote. */
    public static Places read(String written) {
        if (written.isEmpty()) return EVERYWHERE;
        return only(Arrays.stream(written.split("\\+"))
                .map(id -> new LocationId(UUID.fromString(id)))
                .toList());
    }
}
