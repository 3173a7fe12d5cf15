package app.unknot.screening.answers;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.questions.Facts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JoinedAnswersTests {
    private static ScreeningContent told(Facts facts) {
        return ScreeningContent.NONE.with(facts);
    }

    private static Facts joined(Facts one, Facts other) {
        return JoinedAnswers.of(told(one), told(other)).facts();
    }

    @Test
    void a_fact_of_either_record_is_true() {
        Facts both = joined(Facts.of("anticoagulant"), Facts.of("oil_or_scent_allergy"));
        assertThat(both.isTrue("anticoagulant")).isTrue();
        assertThat(both.isTrue("oil_or_scent_allergy")).isTrue();
    }

    @Test
    void a_no_of_one_record_does_not_take_back_the_yes_of_the_other() {
        assertThat(joined(Facts.NONE.with("pregnant", false), Facts.of("pregnant"))
                        .isTrue("pregnant"))
                .isTrue();
    }

    @Test
    void the_higher_pressure_and_the_shorter_time_since_an_operation_are_taken() {
        Facts one = Facts.NONE.with("bp_systolic", 130).with("days_since_surgery_recent_12w", 60);
        Facts other = Facts.NONE.with("bp_systolic", 185).with("days_since_surgery_recent_12w", 12);
        assertThat(joined(one, other).values())
                .containsEntry("bp_systolic", 185)
                .containsEntry("days_since_surgery_recent_12w", 12);
    }

    @Test
    void what_allows_more_is_true_when_both_tell_it() {
        Facts cleared = Facts.of("major_trauma_14d", "trauma_cleared");
        assertThat(joined(cleared, Facts.of("major_trauma_14d")).isTrue("trauma_cleared"))
                .isFalse();
        assertThat(joined(cleared, cleared).isTrue("trauma_cleared")).isTrue();
    }

    @Test
    void areas_to_keep_off_add_up_and_the_later_event_is_kept() {
        LinkedHashMap<String, String> left = new LinkedHashMap<>(Map.of("LUMBAR_L", "Burn"));
        LinkedHashMap<String, String> right = new LinkedHashMap<>(Map.of("LUMBAR_R", "Scar"));
        ScreeningContent one = new ScreeningContent(
                Facts.of("surgery_recent_12w"),
                Map.of(),
                "",
                left,
                Set.of(),
                Set.of(),
                Map.of(),
                Map.of("surgery_recent_12w", LocalDate.of(2026, 1, 5)));
        ScreeningContent other = new ScreeningContent(
                Facts.of("surgery_recent_12w"),
                Map.of(),
                "",
                right,
                Set.of(),
                Set.of(),
                Map.of(),
                Map.of("surgery_recent_12w", LocalDate.of(2026, 2, 9)));
        ScreeningContent both = JoinedAnswers.of(one, other);
        assertThat(both.keepOff()).containsOnlyKeys("LUMBAR_L", "LUMBAR_R");
        assertThat(both.happenedOn()).containsEntry("surgery_recent_12w", LocalDate.of(2026, 2, 9));
    }
}
