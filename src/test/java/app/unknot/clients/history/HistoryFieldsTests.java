package app.unknot.clients.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.history.AnswerKind.AnyOf;
import app.unknot.clients.history.AnswerKind.OneOf;
import app.unknot.clients.history.AnswerKind.Places;
import app.unknot.clients.history.AnswerKind.Rows;
import app.unknot.clients.history.AnswerKind.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryFieldsTests {
    @Test
    void how_the_pain_began_and_what_it_feels_like_is_asked() {
        assertThat(((OneOf) kind("onset.manner")).codes()).containsExactlyInAnyOrder("SUDDEN", "GRADUAL");
        assertThat(((AnyOf) kind("pain.quality")).codes())
                .containsExactlyInAnyOrder(
                        "SPASM", "DULL_ACHE", "SHARP", "BURNING", "TIGHT", "NAGGING", "RADIATING", "NUMB", "TINGLING");
    }

    @Test
    void where_and_how_strong_is_asked() {
        assertThat(kind("pain.where")).isInstanceOf(Places.class);
        assertThat(field("pain.where").needed()).isTrue();
        for (String scale : List.of("pain.now", "pain.worst", "pain.average"))
            assertThat(kind(scale)).isInstanceOf(Scale.class);
        assertThat(List.of(field("pain.aggravating"), field("pain.easing")))
                .extracting(HistoryField::topic)
                .containsOnly(HistoryTopic.PAIN);
    }

    @Test
    void what_it_may_come_from_is_kept_apart_from_what_a_doctor_found() {
        assertThat(((AnyOf) kind("causes")).codes())
                .containsExactlyInAnyOrder(
                        "MUSCLE_STRAIN",
                        "DISC",
                        "ARTHRITIS",
                        "SKELETAL",
                        "POSTURE",
                        "STRESS",
                        "INJURY",
                        "NEUROLOGICAL",
                        "RIB_INJURY",
                        "FIBROMYALGIA",
                        "OTHER");
        assertThat(columns("diagnoses")).containsExactly("what", "by", "when");
    }

    @Test
    void medicines_and_the_days_with_them_are_asked() {
        assertThat(columns("medicines")).containsExactly("what", "dose", "why");
        assertThat(kind("medicine.days")).isEqualTo(new AnswerKind.Number(0, 7, "days"));
    }

    @Test
    void daily_life_is_asked() {
        assertThat(HistoryFields.of(HistoryTopic.DAILY_LIFE))
                .extracting(HistoryField::code)
                .contains("work.kind", "work.sitting", "work.lost", "activities", "sport", "sport.event");
        assertThat(kind("work.lost")).isEqualTo(new AnswerKind.Number(0, 28, "days"));
    }

    @Test
    void sleep_stress_and_energy_go_from_0_to_10() {
        for (String scale : List.of("sleep", "stress", "energy"))
            assertThat(kind(scale)).isInstanceOf(Scale.class);
    }

    @Test
    void trauma_family_and_tests_are_asked() {
        assertThat(columns("injuries")).containsExactly("what", "when");
        assertThat(((AnyOf) kind("family")).codes()).contains("BACK_PAIN", "ARTHRITIS", "OSTEOPOROSIS", "CANCER");
        assertThat(columns("tests")).containsExactly("what", "when", "result", "by");
    }

    @Test
    void other_care_is_asked() {
        assertThat(columns("other.care")).containsExactly("what", "who", "since", "helped");
    }

    @Test
    void the_five_topics_of_a_first_visit_are_these() {
        assertThat(HistoryFields.communication())
                .extracting(HistoryField::title)
                .containsExactly(
                        "Areas of concern",
                        "Comfortable pressure",
                        "Movements that make it worse",
                        "Past injuries",
                        "Goals and problem areas");
    }

    private static List<String> columns(String code) {
        return ((Rows) kind(code))
                .columns().stream().map(AnswerKind.Column::code).toList();
    }

    private static AnswerKind kind(String code) {
        return field(code).kind();
    }

    private static HistoryField field(String code) {
        return HistoryFields.find(code).orElseThrow();
    }
}
