package app.unknot.charting;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.Technique;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SigningGapsTests {
    private static final SessionLimits NO_LIMITS = new SessionLimits(null, Map.of(), Set.of());

    @Test
    void a_complete_routine_note_has_no_gap() {
        assertThat(gaps(NoteWriting.routine(6, 3, 5), NO_LIMITS)).isEmpty();
    }

    @Test
    void an_empty_note_names_its_gaps_in_the_order_of_a_visit() {
        assertThat(gaps(NoteWriting.empty(), NO_LIMITS))
                .extracting(Gap::section)
                .isSorted()
                .containsOnly(Gap.Section.values());
    }

    @Test
    void pressure_above_the_ceiling_is_a_gap_that_says_both_numbers() {
        assertThat(gaps(NoteWriting.routine(6, 3, 7), new SessionLimits(6, Map.of(), Set.of())))
                .extracting(Gap::message)
                .containsExactly("7 on right lumbar is above the ceiling of 6");
    }

    @Test
    void a_banned_technique_cannot_be_signed() {
        assertThat(gaps(
                        NoteWriting.routine(6, 3, 5),
                        new SessionLimits(null, Map.of(Technique.SWEDISH, "reason"), Set.of())))
                .extracting(Gap::code)
                .containsExactly("BANNED");
    }

    @Test
    void a_region_that_must_not_be_treated_cannot_be_signed() {
        assertThat(gaps(NoteWriting.routine(6, 3, 5), new SessionLimits(null, Map.of(), Set.of("LUMBAR_R"))))
                .extracting(Gap::code)
                .containsExactly("AVOID");
    }

    @Test
    void pain_after_is_asked_before_signing() {
        assertThat(gaps(NoteWriting.routine(6, 3, 5).without("pain.after"), NO_LIMITS))
                .extracting(Gap::field)
                .containsExactly("pain.after");
    }

    private static List<Gap> gaps(NoteWriting note, SessionLimits limits) {
        return SigningGaps.of(NoteState.of(note.operations()), limits);
    }
}
