package app.unknot.charting.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class RedFlagsTests {
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
