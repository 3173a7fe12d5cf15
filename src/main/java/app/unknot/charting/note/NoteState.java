package app.unknot.charting.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A note as the merge of a set of operations. A field's live operations are those that no other operation supersedes; when they
 * disagree, both values stay until somebody chooses. The result depends on the set alone: any order, any duplication and any
 * split into batches give the same note.
 */
public final class NoteState {
    private final SortedMap<String, List<Operation>> live;

    private NoteState(SortedMap<String, List<Operation>> live) {
        this.live = live;
    }

    public static NoteState of(Collection<Operation> operations) {
        Map<UUID, Operation> distinct = new HashMap<>();
        operations.forEach(operation -> distinct.put(operation.opId(), operation));
        Set<UUID> superseded = new HashSet<>();
        distinct.values().forEach(operation -> superseded.addAll(operation.supersedes()));
        SortedMap<String, List<Operation>> live = new TreeMap<>();
        distinct.values().stream()
                .filter(operation -> !superseded.contains(operation.opId()))
                .sorted(Comparator.comparing(Operation::opId))
                .forEach(operation -> live.computeIfAbsent(operation.field(), field -> new ArrayList<>())
                        .add(operation));
        return new NoteState(live);
    }

    /** All live operations, by field, then by id. */
    public List<Operation> liveOperations() {
        return live.values().stream().flatMap(List::stream).toList();
    }

    /** The ids of the live operations, sorted and joined by commas: two tablets that show the same note show the same. */
    public String fingerprint() {
        return String.join(
                ",",
                liveOperations().stream()
                        .map(op -> op.opId().toString())
                        .sorted()
                        .toList());
    }

    /** The value of a field, unless it is empty or in conflict. */
    public Optional<JsonNode> value(String field) {
        List<JsonNode> values = distinctValues(field);
        return values.size() == 1 && !values.getFirst().isNull() ? Optional.of(values.getFirst()) : Optional.empty();
    }

    public Optional<JsonNode> value(NoteField field) {
        return value(field.key());
    }

    public Optional<Integer> number(NoteField field) {
        return number(field.key());
    }

    public Optional<Integer> number(String field) {
        return value(field).filter(JsonNode::isInt).map(JsonNode::intValue);
    }

    public Optional<String> text(NoteField field) {
        return text(field.key());
    }

    public Optional<String> text(String field) {
        return value(field)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isBlank());
    }

    public boolean isOn(NoteField field) {
        return isOn(field.key());
    }

    public boolean isOn(String field) {
        return value(field).map(JsonNode::asBoolean).orElse(false);
    }

    /** Fields with more than one value left. */
    public List<String> conflicts() {
        return live.keySet().stream()
                .filter(field -> distinctValues(field).size() > 1)
                .toList();
    }

    /** Fields that have a value and start with {@code prefix}, sorted. */
    public List<String> fields(String prefix) {
        return live.keySet().stream()
                .filter(field -> field.startsWith(prefix) && value(field).isPresent())
                .toList();
    }

    /** Codes of the regions worked on, sorted. */
    public List<String> regions() {
        return fields(NoteField.REGION_WORKED.prefix()).stream()
                .filter(field -> NoteField.REGION_WORKED.isNamed(field) && isOn(field))
                .map(field -> NoteField.REGION_WORKED.codes(field).getFirst())
                .toList();
    }

    private List<JsonNode> distinctValues(String field) {
        return live.getOrDefault(field, List.of()).stream()
                .map(Operation::value)
                .distinct()
                .toList();
    }
}
