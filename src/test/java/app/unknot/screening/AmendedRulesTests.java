package app.unknot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.anatomy.KeepOffArea;
import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.screening.answers.ClientFacts;
import app.unknot.screening.answers.ScreeningContent;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.shared.HomeCareItem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Of each rule that the clinical review changed or added: what has to set it off, the near case that must not, and its limits. */
class AmendedRulesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RuleSet RULES = RuleSets.shipped();

    @ParameterizedTest(name = "{0} at {1}, not at {2}")
    @CsvFileSource(resources = "/screening/amended-rules.csv", delimiter = '|')
    void a_rule_applies_to_what_it_is_for_and_not_to_what_is_near(String rule, String fires, String mustNot) {
        assertThat(hits(fires)).contains(rule);
        assertThat(hits(mustNot)).doesNotContain(rule);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvFileSource(resources = "/screening/amended-limits.csv", delimiter = '|')
    void a_rule_that_applies_limits_what_the_review_says(
            String rule,
            String told,
            @Nullable Integer ceiling,
            @Nullable String banned,
            @Nullable String areas,
            @Nullable String notLying,
            @Nullable String withheld) {
        Finding finding = evaluated(told).because().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        assertThat(finding.ceiling()).isEqualTo(ceiling);
        assertThat(finding.banned()).extracting(Technique::name).containsExactlyInAnyOrderElementsOf(words(banned));
        assertThat(finding.keepOff())
                .isEqualTo(words(areas).stream()
                        .flatMap(area -> KeepOffArea.valueOf(area).regions().stream())
                        .collect(Collectors.toSet()));
        assertThat(finding.notPositions())
                .extracting(Position::name)
                .containsExactlyInAnyOrderElementsOf(words(notLying));
        assertThat(finding.terms().withholds())
                .extracting(HomeCareItem::name)
                .containsExactlyInAnyOrderElementsOf(words(withheld));
    }

    /** Days that a fact lasts after the event, or after it is told where nobody knows the day. */
    @ParameterizedTest
    @CsvSource({
        "temperature, 0",
        "bp_symptom, 0",
        "hypo_now, 0",
        "cellulitis_fast, 0",
        "cellulitis_face, 0",
        "pregnancy_or_birth, 0",
        "injection_site, 2",
        "head_injury_7d, 7",
        "head_checked, 7",
        "steroid_injection, 7",
        "depot_injection, 7",
        "rib_injury_14d, 14",
        "stiff_neck, 14",
        "headache_upright, 14",
        "weight_gain_fast, 14",
        "swelling_worse, 14",
        "breathless_lying_flat, 14",
        "rib_fracture_recent_12w, 84",
        "spinal_procedure, 90",
        "birth, 365",
        "edema_assessed, 365"
    })
    void a_fact_lasts_for_its_days_and_no_longer(String fact, int days) {
        assertThat(later(facts(fact), days).isTrue(fact)).isTrue();
        assertThat(later(facts(fact), days + 1).isTrue(fact)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "shingles_active",
        "cellulitis_signs",
        "arm_swelling_one_side",
        "edema_both_legs",
        "pregnancy_high_risk",
        "insulin_pump_or_sensor",
        "diabetes_neuropathy"
    })
    void what_only_a_look_ends_lasts_until_it_is_said_to_be_over(String fact) {
        assertThat(later(facts(fact), 700).isTrue(fact)).isTrue();
    }

    /** Told today, of a needle so many days ago; then read on later days without telling it again. */
    @Test
    void a_needle_near_the_spine_counts_from_its_day_and_not_from_the_telling() {
        ScreeningContent needle = told("spinal_procedure@1");
        assertThat(hits(needle)).containsExactly("D04", "L20");
        assertThat(hits(after(needle, 4))).containsExactly("L20");
        assertThat(hits(after(needle, 12))).containsExactly("L20");
        assertThat(hits(after(needle, 13))).isEmpty();
        assertThat(hits(told("spinal_procedure@20"))).isEmpty();
    }

    @Test
    void a_birth_keeps_the_legs_light_for_six_weeks_and_its_signs_count_for_a_year() {
        ScreeningContent birth = told("birth@30");
        assertThat(hits(birth)).containsExactly("L24");
        assertThat(hits(after(birth, 12))).containsExactly("L24");
        assertThat(hits(after(birth, 13))).isEmpty();
        assertThat(hits(after(birth, 300).with(after(birth, 300).facts().with("pregnancy_warning_sign", true))))
                .containsExactly("E10");
    }

    @Test
    void a_shot_is_kept_off_for_its_days_from_the_shot() {
        ScreeningContent shot = told("depot_injection@3, injection_site");
        assertThat(hits(after(shot, 3))).containsExactly("L14");
        assertThat(hits(after(shot, 4))).isEmpty();
    }

    @Test
    void a_head_that_was_checked_before_the_blow_was_not_checked() {
        ScreeningContent checked = told("anticoagulant, head_injury_7d@4, head_checked@3");
        assertThat(hits(checked)).doesNotContain("E13");
        assertThat(hits(after(checked, 2))).doesNotContain("E13");
        Map<String, LocalDate> days = new HashMap<>(checked.happenedOn());
        days.put("head_injury_7d", DAY);
        assertThat(hits(content(checked.facts(), days))).contains("E13");
    }

    @Test
    void both_kinds_of_rib_trouble_keep_hands_off_the_ribs_on_both_sides() {
        assertThat(KeepOffArea.RIBS.regions())
                .containsExactlyInAnyOrder(
                        "UPPER_BACK_L",
                        "UPPER_BACK_R",
                        "MID_BACK_L",
                        "MID_BACK_R",
                        "FLANK_L",
                        "FLANK_R",
                        "SIDE_RIBS_L",
                        "SIDE_RIBS_R",
                        "FRONT_CHEST_L",
                        "FRONT_CHEST_R");
    }

    @Test
    void what_was_not_measured_is_neither_high_nor_low_nor_warm() {
        assertThat(hits("pregnant, bp_symptom")).doesNotContain("E14", "E16", "U13");
        assertThat(hits("feels_unwell, bleeding_sign")).doesNotContain("U11", "D03", "E05");
    }

    @Test
    void a_needle_that_nobody_had_is_no_days_ago() {
        assertThat(hits("stiff_neck, headache_upright, anticoagulant"))
                .doesNotContain("D04", "L20", "C13", "U12", "L14", "L24");
    }

    @Test
    void no_rule_forbids_heat_at_home_in_words_beside_its_field() {
        assertThat(RULES.rules())
                .allSatisfy(rule -> assertThat(rule.avoid()).as(rule.code()).doesNotContain("heat in home care"));
    }

    @Test
    void two_kinds_of_thinner_hold_as_low_as_the_box_for_them_does() {
        assertThat(evaluated("anticoagulant, antiplatelet").ceiling())
                .isEqualTo(evaluated("anticoagulant, dual_antithrombotic").ceiling())
                .isEqualTo(3);
    }

    @Test
    void no_pain_at_intake_calms_nothing_on_a_later_day() {
        ScreeningContent told =
                told("onset_days=20, persists_no_improvement, pain_now=0, pain_worst=0, pain_average=0");
        assertThat(hits(after(told, 1))).contains("R01");
    }

    @Test
    void a_sign_of_an_infection_of_the_spine_is_watched_for_ninety_days_after_the_needle() {
        Facts needle = facts("spinal_procedure");
        assertThat(hits(content(later(needle, 90).with("feels_unwell", true), Map.of())))
                .contains("U04");
        assertThat(hits(content(later(needle, 91).with("feels_unwell", true), Map.of())))
                .doesNotContain("U04");
    }

    private static Facts later(Facts told, int days) {
        return after(content(told, Map.of()), days).facts();
    }

    private static ScreeningContent after(ScreeningContent told, int days) {
        return told.carried(RULES, DAY, DAY.plusDays(days), new ClientFacts(40, false));
    }

    private static List<String> hits(String told) {
        return hits(told(told));
    }

    private static List<String> hits(ScreeningContent told) {
        return told.evaluate(RULES).because().stream().map(Finding::rule).toList();
    }

    private static ScreeningResult evaluated(String told) {
        return told(told).evaluate(RULES);
    }

    private static ScreeningContent told(String told) {
        Map<String, LocalDate> happened = new HashMap<>();
        for (String one : told.split(", ")) {
            String[] parts = one.split("@");
            if (parts.length > 1) happened.put(parts[0], DAY.minusDays(Integer.parseInt(parts[1])));
        }
        return content(facts(told), happened);
    }

    private static ScreeningContent content(Facts facts, Map<String, LocalDate> happened) {
        return new ScreeningContent(facts, Map.of(), "", new LinkedHashMap<>(), Set.of(), Set.of(), Map.of(), happened)
                .dated(RULES, DAY);
    }

    private static Facts facts(String told) {
        Facts facts = Facts.NONE;
        for (String one : told.split(", ")) {
            String[] parts = one.split("@")[0].split("=");
            facts = parts.length == 1 ? facts.with(parts[0], true) : facts.with(parts[0], Integer.parseInt(parts[1]));
        }
        return facts;
    }

    private static List<String> words(@Nullable String words) {
        return words == null ? List.of() : Arrays.asList(words.split(" "));
    }
}
