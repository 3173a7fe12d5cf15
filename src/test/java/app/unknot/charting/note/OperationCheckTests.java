package app.unknot.charting.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteWriting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationCheckTests {
    @Test
    void everything_that_a_routine_note_holds_is_accepted() {
        assertThat(NoteWriting.routine(6, 3, 5).operations())
                .allSatisfy(operation ->
                        assertThat(OperationCheck.complaint(operation)).isEmpty());
    }

    @Test
    void what_the_full_note_holds_is_accepted() {
        NoteWriting full = NoteWriting.empty();
        for (String technique : List.of("SWEDISH", "DEEP_TISSUE", "TRIGGER_POINT", "SHIATSU", "HOT_STONE", "SPORTS"))
            full.set("region.LUMBAR_R.technique", technique);
        for (String stroke : List.of("EFFLEURAGE", "PETRISSAGE", "FRICTION", "COMPRESSION", "ASSISTED_STRETCH"))
            full.on("region.LUMBAR_R.stroke." + stroke);
        for (String finding : List.of("KNOT", "ADHESION", "TRIGGER_POINT")) full.finding(finding, "LUMBAR_R");
        for (String severity : List.of("MILD", "MODERATE", "SERIOUS")) full.reaction(severity);
        full.set("region.LUMBAR_R.pressure", 8)
                .set("region.LUMBAR_R.held", 60)
                .set("region.LUMBAR_R.points", "Along the spine")
                .set("relaxed.before", 2)
                .set("relaxed.after", 8)
                .set("s.sleep", 6)
                .set("s.stress", 7)
                .set("s.medicinedays", 3)
                .set("o.posture", "Leans to the left")
                .on("product.OIL")
                .set("product.name", "Jojoba, no scent")
                .set("stone.temperature", 50)
                .set("minutes.reason", "She asked for it")
                .movement("FLEXION", "before", 40)
                .movement("FLEXION", "after", 55);
        assertThat(full.operations())
                .allSatisfy(operation ->
                        assertThat(OperationCheck.complaint(operation)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, 99})
    void pain_outside_0_to_10_is_refused(int pain) {
        assertThat(OperationCheck.complaint(NoteWriting.empty()
                        .set("pain.before", pain)
                        .operations()
                        .getFirst()))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signed",
                "authorId",
                "region.HEAD.pressure",
                "region.SPINE_L1_5.worked",
                "homecare.MAGIC",
                "s.text.x"
            })
    void fields_that_no_workspace_knows_are_refused(String field) {
        assertThat(OperationCheck.complaint(
                        NoteWriting.empty().on(field).operations().getFirst()))
                .isPresent();
    }

    @Test
    void a_text_longer_than_allowed_is_refused() {
        assertThat(OperationCheck.complaint(NoteWriting.empty()
                        .set("s.text", "x".repeat(20_001))
                        .operations()
                        .getFirst()))
                .isPresent();
    }
}
