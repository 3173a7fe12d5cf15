package app.unknot.charting.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class RedFlagsTests {
    private static final Path MODEL = Path.of("frontend", "session-workspace", "model");

    private final List<Operation> operations = new ArrayList<>();

    @Test
    void numbness_and_weakness_ask_for_the_safety_questions_again() {
        String numb = found("NUMBNESS", "LUMBAR_L", false);
        String weak = found("WEAKNESS", "GLUTEAL_R", false);
        found("KNOT", "LUMBAR_L", false);
        assertThat(flags()).containsExactlyInAnyOrder(numb, weak);
    }

    @Test
    void heat_asks_only_with_swelling_in_the_same_place() {
        String heat = found("HEAT", "LUMBAR_L", false);
        found("SWELLING", "LUMBAR_R", false);
        assertThat(flags()).isEmpty();
        found("SWELLING", "LUMBAR_L", false);
        assertThat(flags()).containsExactly(heat);
    }

    @Test
    void a_bruise_asks_only_when_it_is_new() {
        found("BRUISE", "FLANK_L", false);
        assertThat(flags()).isEmpty();
        String fresh = found("BRUISE", "FLANK_R", true);
        assertThat(flags()).containsExactly(fresh);
    }

    @Test
    void something_made_worse_asks_for_the_safety_questions_again() {
        reacted("SORENESS");
        assertThat(flags()).isEmpty();
        String worse = reacted("AGGRAVATION");
        String numb = reacted("NUMBNESS");
        assertThat(flags()).containsExactlyInAnyOrder(worse, numb);
    }

    /** Against the rows that lie beside the tablet's module, which is held against them too. */
    @Test
    void the_server_asks_again_for_what_the_tablet_asks_again_for() throws IOException {
        for (JsonNode row : JsonMapper.shared().readTree(Files.readString(MODEL.resolve("red-flag-cases.json")))) {
            operations.clear();
            row.path("note")
                    .properties()
                    .forEach(entry -> operations.add(new Operation(
                            UUID.randomUUID(),
                            entry.getKey(),
                            entry.getValue(),
                            Set.of(),
                            Instant.EPOCH,
                            UUID.randomUUID())));
            List<String> expected = new ArrayList<>();
            row.path("words").forEach(words -> expected.add(words.asString()));
            assertThat(Set.copyOf(RedFlags.in(NoteState.of(operations)).values()))
                    .as(row.path("name").asString())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void the_signs_that_the_modules_are_tested_with_are_those_that_are_handed_over() throws IOException {
        String handed = JsonMapper.shared().writeValueAsString(RedFlags.all()) + "\n";
        Path written = Path.of("target", "red-flag-signs.json");
        Files.createDirectories(Path.of("target"));
        Files.writeString(written, handed);
        assertThat(MODEL.resolve("red-flag-signs.json"))
                .as("copy %s there", written)
                .exists()
                .content()
                .isEqualTo(handed);
    }

    private String reacted(String type) {
        String field = "reaction." + UUID.randomUUID();
        ObjectNode value =
                JsonNodeFactory.instance.objectNode().put("type", type).put("when", "LAST");
        operations.add(new Operation(UUID.randomUUID(), field, value, Set.of(), Instant.EPOCH, UUID.randomUUID()));
        return field;
    }

    private Set<String> flags() {
        return RedFlags.in(NoteState.of(operations)).keySet();
    }

    private String found(String finding, String region, boolean isNew) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.put("finding", finding).put("region", region).put("isNew", isNew);
        String field = "finding." + UUID.randomUUID();
        operations.add(new Operation(UUID.randomUUID(), field, value, Set.of(), Instant.EPOCH, UUID.randomUUID()));
        return field;
    }
}
