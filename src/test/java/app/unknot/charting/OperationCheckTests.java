package app.unknot.charting;

import static org.assertj.core.api.Assertions.assertThat;

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
