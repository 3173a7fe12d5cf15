package app.unknot.charting.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class NoteStateTests {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final UUID TABLET = new UUID(0, 1);
    private static final Path CASES = Path.of("frontend", "session-workspace", "model", "merge-cases.json");

    @Test
    void the_later_operation_replaces_the_one_it_saw() {
        Operation four = operation("pain.before", 4, Set.of());
        Operation five = operation("pain.before", 5, Set.of(four.opId()));
        assertThat(NoteState.of(List.of(five, four)).number("pain.before")).contains(5);
    }

    @Test
    void two_tablets_that_did_not_see_each_other_leave_both_values_to_choose_from() {
        Operation four = operation("pain.before", 4, Set.of());
        Operation six = operation("pain.before", 6, Set.of());
        NoteState state = NoteState.of(List.of(four, six));
        assertThat(state.conflicts()).containsExactly("pain.before");
        assertThat(state.number("pain.before")).isEmpty();
        Operation chosen = operation("pain.before", 6, Set.of(four.opId(), six.opId()));
        assertThat(NoteState.of(List.of(four, six, chosen)).number("pain.before"))
                .contains(6);
    }

    @Test
    void two_tablets_that_say_the_same_do_not_disagree() {
        NoteState state =
                NoteState.of(List.of(operation("pain.before", 4, Set.of()), operation("pain.before", 4, Set.of())));
        assertThat(state.conflicts()).isEmpty();
        assertThat(state.number("pain.before")).contains(4);
    }

    /** Against the rows that lie beside the tablet's module, which is held against them too. */
    @Test
    void the_server_merges_as_the_tablet_does() throws IOException {
        for (JsonNode row : JsonMapper.shared().readTree(Files.readString(CASES))) {
            String name = row.path("name").asString();
            List<Operation> operations = new ArrayList<>();
            for (JsonNode one : row.path("operations"))
                operations.add(new Operation(
                        id(one.path("id")),
                        one.path("field").asString(),
                        one.path("value"),
                        Set.copyOf(ids(one.path("sees"))),
                        Instant.EPOCH,
                        TABLET));
            NoteState state = NoteState.of(operations);
            assertThat(state.fingerprint()).as(name).isEqualTo(String.join(",", texts(ids(row.path("live")))));
            assertThat(state.conflicts()).as(name).isEqualTo(texts(row.path("conflicts")));
            row.path("values")
                    .properties()
                    .forEach(value -> assertThat(state.value(value.getKey()).orElse(JSON.nullNode()))
                            .as(name)
                            .isEqualTo(value.getValue()));
        }
    }

    private static UUID id(JsonNode number) {
        return UUID.fromString("00000000-0000-7000-8000-00000000000" + number.asInt());
    }

    private static List<UUID> ids(JsonNode numbers) {
        List<UUID> ids = new ArrayList<>();
        numbers.forEach(number -> ids.add(id(number)));
        return ids;
    }

    private static List<String> texts(Iterable<?> all) {
        List<String> texts = new ArrayList<>();
        all.forEach(one -> texts.add(one instanceof JsonNode text ? text.asString() : String.valueOf(one)));
        return texts;
    }

    @Test
    void an_emptied_field_has_no_value() {
        Operation four = operation("pain.before", 4, Set.of());
        Operation none = new Operation(
                UUID.randomUUID(), "pain.before", JSON.nullNode(), Set.of(four.opId()), Instant.EPOCH, TABLET);
        assertThat(NoteState.of(List.of(four, none)).value("pain.before")).isEmpty();
    }

    @Test
    void any_order_any_duplication_and_any_split_give_the_same_note() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<Operation> written = write(random);
            String expected = NoteState.of(written).fingerprint();
            List<Operation> delivered = new ArrayList<>(written);
            for (int i = 0; i < written.size(); i++)
                if (random.nextInt(3) == 0) delivered.add(written.get(random.nextInt(written.size())));
            Collections.shuffle(delivered, random);
            assertThat(NoteState.of(delivered).fingerprint())
                    .as("seed %d", seed)
                    .isEqualTo(expected);

            // Delivered in batches: what the server keeps is the set of all it ever saw.
            Set<Operation> kept = new HashSet<>();
            int from = 0;
            while (from < delivered.size()) {
                int to = Math.min(delivered.size(), from + 1 + random.nextInt(5));
                kept.addAll(delivered.subList(from, to));
                NoteState.of(kept);
                from = to;
            }
            assertThat(NoteState.of(kept).fingerprint()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    /** What two tablets write that see each other now and then. */
    private static List<Operation> write(Random random) {
        List<Operation> all = new ArrayList<>();
        List<Operation> seenByFirst = new ArrayList<>();
        List<Operation> seenBySecond = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            List<Operation> seen = random.nextBoolean() ? seenByFirst : seenBySecond;
            String field = "field" + random.nextInt(4);
            Set<UUID> replaced = new HashSet<>();
            NoteState.of(seen).liveOperations().stream()
                    .filter(operation -> operation.field().equals(field))
                    .forEach(operation -> replaced.add(operation.opId()));
            Operation operation = operation(field, random.nextInt(5), replaced);
            all.add(operation);
            seen.add(operation);
            if (random.nextInt(6) == 0) {
                seenByFirst.clear();
                seenByFirst.addAll(all);
                seenBySecond.clear();
                seenBySecond.addAll(all);
            }
        }
        return all;
    }

    private static Operation operation(String field, int value, Set<UUID> supersedes) {
        return new Operation(UUID.randomUUID(), field, JSON.numberNode(value), supersedes, Instant.EPOCH, TABLET);
    }
}
