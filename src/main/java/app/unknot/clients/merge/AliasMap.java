package app.unknot.clients.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which record is an alias of which, at one moment. An alias leads to one record, which may be an alias itself: the client of a record
 * is the one at the end of the chain. Chains end, because a join that would close a circle is refused.
 */
final class AliasMap {
    static final AliasMap NONE = new AliasMap(Map.of());

    private final Map<UUID, Step> next;
    private final Map<UUID, List<UUID>> records;

    /**
     * @param next from each alias to the record that it was merged into
     * @throws IllegalArgumentException when they go round in a circle
     */
    AliasMap(Map<UUID, Step> next) {
        this.next = Map.copyOf(next);
        Map<UUID, List<UUID>> found = new HashMap<>();
        this.next.keySet().stream()
                .sorted()
                .forEach(alias -> found.computeIfAbsent(end(alias), survivor -> new ArrayList<>(List.of(survivor)))
                        .add(alias));
        records = found;
    }

    private UUID end(UUID record) {
        Set<UUID> way = new LinkedHashSet<>();
        UUID at = record;
        for (Step on = next.get(at); on != null; on = next.get(at)) {
            if (!way.add(at)) throw new IllegalArgumentException("Aliases go round in a circle: " + way);
            at = on.to();
        }
        return at;
    }

    /** The record that goes on for this one: itself, unless it is an alias. */
    UUID survivor(UUID record) {
        return next.isEmpty() ? record : end(record);
    }

    /** All records of the client whose record this is, the one that goes on first. */
    List<UUID> recordsOf(UUID record) {
        if (next.isEmpty()) return List.of(record);
        List<UUID> all = records.get(end(record));
        return all == null ? List.of(record) : Collections.unmodifiableList(all);
    }

    boolean isAlias(UUID record) {
        return next.containsKey(record);
    }

    /** Every record that is an alias or has one. */
    Set<UUID> merged() {
        Set<UUID> all = new LinkedHashSet<>(next.keySet());
        all.addAll(records.keySet());
        return all;
    }

    /** When two records of this client were last joined; null for a client with one record. */
    @Nullable
    Instant joinedAt(UUID record) {
        return recordsOf(record).stream()
                .map(next::get)
                .filter(Objects::nonNull)
                .map(Step::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What speaks against joining two records, or null: a record is not joined with itself, and goes on as one other at a time. */
    @Nullable
    Obstacle against(UUID alias, UUID survivor) {
        if (alias.equals(survivor)) return Obstacle.ITSELF;
        if (survivor(alias).equals(survivor(survivor))) return Obstacle.JOINED_ALREADY;
        if (isAlias(alias)) return Obstacle.ALIAS_OF_ANOTHER;
        return null;
    }

    /** Where an alias leads, and since when. */
    record Step(UUID to, Instant at) {}

    /** Why two records are not joined. */
    enum Obstacle {
        ITSELF,
        JOINED_ALREADY,
        ALIAS_OF_ANOTHER
    }
}
