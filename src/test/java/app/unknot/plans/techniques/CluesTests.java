package app.unknot.plans.techniques;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.anatomy.Technique;
import app.unknot.clients.history.HealthHistory;
import app.unknot.plans.techniques.FocusMuscles.Cause;
import app.unknot.plans.techniques.FocusMuscles.Location;
import app.unknot.plans.techniques.TechniqueChooser.Sign;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CluesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void what_the_history_tells_is_where_a_first_plan_begins() {
        HistoryHints clues = clues("""
                {"onset.day": "2025-11-02", "pain.worst": 7, "pain.where": ["LUMBAR_L", "NECK_SHOULDER_R", "CALF_L"],
                 "causes": ["POSTURE", "OTHER"], "pain.quality": ["NAGGING", "DULL_ACHE"], "stress": 8, "heat": "YES",
                 "techniques": ["SHIATSU", "SWEDISH"], "pressure": 4}
                """);

        assertThat(clues.onsetDays()).isEqualTo(120);
        assertThat(clues.worstPain()).isEqualTo(7);
        assertThat(clues.locations()).containsExactlyInAnyOrder(Location.LOWER, Location.UPPER);
        assertThat(clues.causes()).containsExactly(Cause.POSTURE);
        assertThat(clues.signs()).containsExactlyInAnyOrder(Sign.NAGGING_PAIN, Sign.STRESS, Sign.LIKES_HEAT);
        assertThat(clues.wished()).isEqualTo(Technique.SHIATSU);
        assertThat(clues.pressure()).isEqualTo(4);
    }

    @Test
    void activities_stay_in_their_order_and_only_numbers_up_to_ten_are_scores() {
        HistoryHints clues = clues("""
                {"goals": [{"what": "Lift the child", "able": "3"}, {"what": "Sit through a film", "able": "badly"},
                 {"what": "", "able": "5"}, {"what": "Swim", "able": "11"}]}
                """);

        assertThat(clues.activities()).containsExactly("Lift the child", "Sit through a film", "Swim");
        assertThat(clues.ability()).containsOnlyKeys("Lift the child").containsEntry("Lift the child", 3);
    }

    @Test
    void nothing_is_made_up_where_nothing_was_told() {
        assertThat(clues("{}")).isEqualTo(HistoryHints.NONE);
    }

    @Test
    void a_day_that_lies_ahead_counts_as_today() {
        assertThat(clues("{\"onset.day\": \"2026-03-09\"}").onsetDays()).isZero();
    }

    private static HistoryHints clues(String told) {
        SequencedMap<String, JsonNode> answers = new LinkedHashMap<>();
        JsonMapper.shared().readTree(told).properties().forEach(field -> answers.put(field.getKey(), field.getValue()));
        return HistoryHints.of(new HealthHistory(answers), TODAY);
    }
}
