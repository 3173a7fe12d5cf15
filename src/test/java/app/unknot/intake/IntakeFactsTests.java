package app.unknot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.ShippedRules;
import app.unknot.screening.conditions.Quantity;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.IntakeGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.KnownFacts;
import app.unknot.screening.rulebook.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntakeFactsTests {
    private static final RuleSet RULES = ShippedRules.RULES;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void what_is_ticked_is_a_fact_and_what_is_not_is_known_to_be_none() {
        Facts facts = facts(Told.nothingWrong(RULES).ticks("BLOOD", "anticoagulant"));
        assertThat(facts.isTrue("anticoagulant")).isTrue();
        assertThat(facts.values()).containsEntry("heart_failure", 0);
    }

    @Test
    void a_group_without_an_answer_says_nothing() {
        Told told = Told.nothingWrong(RULES).without("safety.group.BLOOD");
        assertThat(facts(told).values()).doesNotContainKey("anticoagulant");
        assertThat(new SafetyAnswers(told.history()).missing(RULES)).containsExactly("Heart, blood and breath");
    }

    @Test
    void a_yes_to_a_warning_sign_is_not_taken_back_by_a_box_that_stayed_empty() {
        assertThat(facts(Told.nothingWrong(RULES).yes("E11", true)).isTrue("leg_pain"))
                .isTrue();
    }

    @Test
    void days_since_the_pain_began_are_counted() {
        assertThat(facts(Told.nothingWrong(RULES).text("onset.day", "2026-02-20"))
                        .values())
                .containsEntry("onset_days", 10);
    }

    @Test
    void a_place_not_to_be_touched_and_a_measured_blood_pressure_are_facts() {
        Facts facts =
                facts(Told.nothingWrong(RULES).places("keepoff", "MID_BACK_L").number("safety.bp_systolic", 185));
        assertThat(facts.isTrue("declined_areas")).isTrue();
        assertThat(facts.values()).containsEntry("bp_systolic", 185);
    }

    @Test
    void where_the_pain_is_can_be_read_by_a_rule_with_its_side() {
        Facts facts = facts(Told.nothingWrong(RULES).places("pain.where", "LUMBAR_R"));
        assertThat(facts.isTrue("pain_in_lumbar")).isTrue();
        assertThat(facts.isTrue("pain_right")).isTrue();
        assertThat(facts.values()).containsEntry("pain_left", 0).containsEntry("pain_in_calf", 0);
        assertThat(KnownFacts.of(RULES)).containsKeys("pain_in_lumbar", "pain_left", "pain_right");
        assertThat(facts.values().keySet().stream().filter(fact -> fact.startsWith("pain_in_")))
                .isSubsetOf(KnownFacts.elsewhere().keySet());
    }

    @Test
    void pain_scores_and_what_the_record_says_are_facts() {
        Facts facts = facts(Told.nothingWrong(RULES).number("pain.worst", 7));
        assertThat(facts.values())
                .containsEntry("pain_now", 5)
                .containsEntry("pain_worst", 7)
                .doesNotContainKey("pain_average")
                .containsEntry("sex_female", 1)
                .containsEntry("sex_male", 0);
    }

    @Test
    void pain_that_began_suddenly_is_sudden_for_two_weeks() {
        Told sudden = Told.nothingWrong(RULES).text("onset.manner", "SUDDEN");
        assertThat(facts(sudden.text("onset.day", "2026-02-16")).isTrue("onset_sudden_14d"))
                .isTrue();
        assertThat(facts(sudden.text("onset.day", "2026-02-15")).isTrue("onset_sudden_14d"))
                .isFalse();
        assertThat(facts(Told.nothingWrong(RULES)
                                .text("onset.manner", "GRADUAL")
                                .text("onset.day", "2026-03-01"))
                        .isTrue("onset_sudden_14d"))
                .isFalse();
    }

    @Test
    void sudden_pain_knows_its_day() {
        Told told = Told.nothingWrong(RULES).text("onset.day", "2026-02-20");
        assertThat(IntakeFacts.days(told.history(), RULES)).isEmpty();
        assertThat(IntakeFacts.days(told.text("onset.manner", "SUDDEN").history(), RULES))
                .isEqualTo(Map.of("onset_sudden_14d", LocalDate.of(2026, 2, 20)));
    }

    @Test
    void different_medicines_of_each_kind_are_counted() {
        assertThat(facts(Told.nothingWrong(RULES).medicine("aspirin 81, Plavix 75 mg; asprin"))
                        .values())
                .containsEntry("medicines:antiplatelet", 2)
                .containsEntry("medicines:anticoagulant", 0);
    }

    @Test
    void every_fact_that_a_rule_reads_is_asked_measured_or_follows_from_an_answer() {
        List<String> asked = new ArrayList<>(List.of(
                "age",
                "onset_days",
                "declined_areas",
                "guardian_consent",
                "intoxicated",
                "bp_systolic",
                "bp_diastolic",
                "temperature"));
        asked.addAll(List.of("onset_sudden_14d", "pain_now", "pain_worst", "pain_average"));
        asked.addAll(List.of("medicines:antiplatelet", "medicines:insulin", "medicines:sulfonylurea"));
        asked.addAll(RULES.derived().names());
        for (Question question : RULES.everyVisit()) {
            asked.addAll(question.facts());
            asked.addAll(question.implied());
            asked.addAll(question.denied());
        }
        for (IntakeGroup group : RULES.intake()) group.facts().forEach(fact -> asked.add(fact.fact()));
        Set<String> read = RULES.facts();
        assertThat(asked)
                .containsAll(read.stream()
                        .filter(name -> !name.startsWith(Quantity.DAYS_SINCE))
                        .toList());
        assertThat(read).containsAll(asked);
    }

    private static Facts facts(Told told) {
        return IntakeFacts.of(told.history(), RULES, "F", TODAY);
    }
}
