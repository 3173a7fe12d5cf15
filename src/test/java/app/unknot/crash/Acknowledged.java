package app.unknot.crash;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What people were told is done: it is in here once the answer has come, and not before. */
final class Acknowledged {
    private final Set<UUID> operations = ConcurrentHashMap.newKeySet();
    private final Map<UUID, String> signatures = new ConcurrentHashMap<>();
    private final Set<UUID> remittances = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();

    /**
     * @param signatures hash of the content by note
     */
    record SoFar(Set<UUID> operations, Map<UUID, String> signatures, Set<UUID> remittances) {
        int all() {
            return operations.size() + signatures.size() + remittances.size();
        }
    }

    void operation(UUID id) {
        operations.add(id);
    }

    void signature(UUID note, String hash) {
        signatures.put(note, hash);
    }

    void remittance(UUID id) {
        remittances.add(id);
    }

    /** Something that nobody should have been told while the storage works. */
    void refused(String what) {
        refusals.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
    }

    Map<String, Integer> refusals() {
        Map<String, Integer> counted = new TreeMap<>();
        refusals.forEach((what, times) -> counted.put(what, times.get()));
        return counted;
    }

    int count() {
        return operations.size() + signatures.size() + remittances.size();
    }

    boolean isOfEachKind() {
        return !operations.isEmpty() && !signatures.isEmpty() && !remittances.isEmpty();
    }

    SoFar soFar() {
        return new SoFar(Set.copyOf(operations), Map.copyOf(signatures), Set.copyOf(remittances));
    }

    /** The same once more, to go on with in a copy of the practice. */
    Acknowledged copy() {
        Acknowledged copy = new Acknowledged();
        copy.operations.addAll(operations);
        copy.signatures.putAll(signatures);
        copy.remittances.addAll(remittances);
        return copy;
    }
}
