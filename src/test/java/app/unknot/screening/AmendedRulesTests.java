package app.unknot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of each rule that the clinical review changed or added: what has to set it off, and the near case that must not. */
class AmendedRulesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RuleSet RULES = RuleSets.shipped();

    @ParameterizedTest(name = "{0} at {1}, not at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            U03 | cancer_active, night_pain_unrelenting               | age=62, night_pain_unrelenting
            U03 | cancer_history, weight_loss_unexplained             | age=62, weight_loss_unexplained
            U03 | age=50, night_pain_unrelenting, weight_loss_unexplained | age=49, night_pain_unrelenting, weight_loss_unexplained
            R09 | cancer_active                                       | cancer_history, assessed_12m
            C05 | anticoagulant, antiplatelet                         | anticoagulant
            C05 | anticoagulant, dual_antithrombotic                  | antiplatelet, dual_antithrombotic
            C05 | anticoagulant, easy_bruising                        | antiplatelet, easy_bruising
            R10 | anticoagulant, nsaid_daily                          | nsaid_daily
            L18 | antiplatelet, medicines:antiplatelet=2              | antiplatelet, medicines:antiplatelet=1
            U10 | anticoagulant, bruise_growing                       | anticoagulant, easy_bruising
            U10 | medicines:antiplatelet=2, bleeding_sign             | medicines:antiplatelet=1, bleeding_sign
            U10 | platelets_low, bleeding_sign                        | bruise_growing, bleeding_sign
            U16 | bleeding_disorder, bleed_suspected                  | bleeding_disorder
            U16 | platelets_low, bleed_suspected                      | bleed_suspected
            U01 | vertebral_fracture_history, minor_trauma_14d        | age=45, minor_trauma_14d
            U01 | osteoporosis, onset_sudden_14d                      | onset_sudden_14d
            U01 | age=70, minor_trauma_14d                            | age=70, minor_trauma_14d, trauma_cleared
            U01 | cancer_active, minor_trauma_14d                     | cancer_history, minor_trauma_14d
            U11 | bp_systolic=84, dizzy_now                           | bp_systolic=84, low_bp_usual
            U11 | bp_systolic=89, bleeding_sign                       | bp_systolic=90, bleeding_sign
            U11 | bp_systolic=89, feels_unwell                        | feels_unwell, dizzy_now
            D03 | bp_systolic=86                                      | bp_systolic=86, low_bp_usual
            D03 | bp_systolic=120, dizzy_now                          | low_bp_usual
            D03 | dizzy_now                                           | dizzy_on_standing
            L19 | dizzy_on_standing                                   | bp_treated
            L19 | low_bp_usual                                        | bp_systolic=86
            L21 | medicine_patch                                      | implanted_device
            U04 | immunosuppressed, night_sweats                      | night_sweats
            U04 | spinal_procedure, feels_unwell                      | spinal_procedure
            U04 | cancer_active, night_pain_unrelenting               | cancer_history, night_pain_unrelenting
            U06 | flank_pain, blood_in_urine                          | flank_pain
            U06 | flank_pain, urine_burning                           | urine_burning
            U06 | flank_pain, urine_change                            | urine_change
            U06 | flank_pain_urinary                                  | blood_in_urine
            R11 | blood_in_urine                                      | urine_burning
            E01 | bladder_full_feeling_lost                           | leg_pain
            E01 | urine_retention                                     | urine_change
            E01 | urine_flow_feeling_lost                             | flank_pain
            E01 | bowel_full_feeling_lost                             | reduced_sensation
            L23 | dvt_history                                         | varicose_veins
            L26 | medicines:insulin=1                                 | reduced_sensation
            L26 | medicines:sulfonylurea=1                            | medicines:diabetes_other=2
            L26 | hypo_risk                                           | medicines:insulin=0
            R01 | onset_days=20, persists_no_improvement, pain_worst=4 | onset_days=20, persists_no_improvement, pain_now=0, pain_worst=0, pain_average=0
            R01 | onset_days=20, persists_no_improvement, pain_now=0, pain_worst=0 | onset_days=20, persists_no_improvement, assessed_12m
            R03 | movement_difficult                                  | movement_difficult, pain_now=0, pain_worst=0, pain_average=0
            """)
    void a_rule_applies_to_what_it_is_for_and_not_to_what_is_near(String rule, String fires, String mustNot) {
        assertThat(hits(fires)).contains(rule);
        assertThat(hits(mustNot)).doesNotContain(rule);
    }

    @Test
    void a_blood_pressure_that_nobody_measured_is_not_a_low_one() {
        assertThat(hits("feels_unwell, bleeding_sign")).doesNotContain("U11", "D03");
    }

    @Test
    void two_kinds_of_thinner_hold_as_low_as_the_box_for_them_does() {
        assertThat(Screening.evaluate(RULES, facts("anticoagulant, antiplatelet"))
                        .ceiling())
                .isEqualTo(Screening.evaluate(RULES, facts("anticoagulant, dual_antithrombotic"))
                        .ceiling())
                .isEqualTo(3);
    }

    @Test
    void no_pain_at_intake_calms_nothing_on_a_later_day() {
        Facts told = facts("onset_days=20, persists_no_improvement, pain_now=0, pain_worst=0, pain_average=0");
        assertThat(hits(later(told, 1))).contains("R01");
    }

    @Test
    void a_sign_of_an_infection_of_the_spine_is_watched_for_ninety_days_after_the_needle() {
        Facts needle = facts("spinal_procedure");
        assertThat(hits(later(needle, 90).with("feels_unwell", true))).contains("U04");
        assertThat(hits(later(needle, 91).with("feels_unwell", true))).doesNotContain("U04");
    }

    private static Facts later(Facts told, int days) {
        return ScreeningContent.NONE
                .with(told)
                .carried(RULES, DAY, DAY.plusDays(days), new KnownOfClient(40, false))
                .facts();
    }

    private static List<String> hits(String told) {
        return hits(facts(told));
    }

    private static List<String> hits(Facts facts) {
        return Screening.evaluate(RULES, facts).because().stream()
                .map(Finding::rule)
                .toList();
    }

    private static Facts facts(String told) {
        Facts facts = Facts.NONE;
        for (String one : told.split(", ")) {
            String[] parts = one.split("=");
            facts = parts.length == 1 ? facts.with(parts[0], true) : facts.with(parts[0], Integer.parseInt(parts[1]));
        }
        return facts;
    }
}
