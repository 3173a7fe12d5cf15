package app.unknot.screening.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.anatomy.Technique;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.ClientFacts;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.answers.ScreeningContent;
import app.unknot.screening.conditions.InvalidCondition;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScreeningTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final RuleSet RULES = RuleSets.shipped();

    @Test
    void the_lowest_ceiling_wins_and_bans_and_avoid_areas_add_up() {
        var screened = Screening.evaluate(RULES, Facts.of("osteoporosis", "reduced_sensation", "easy_bruising"));

        assertThat(screened.ceiling()).isEqualTo(4);
        assertThat(screened.banned())
                .containsExactlyInAnyOrder(Technique.DEEP_TISSUE, Technique.SPORTS, Technique.HOT_STONE);
        assertThat(screened.avoidInWords())
                .contains("direct pressure on spine and ribs", "strong pressure on the numb area");
        assertThat(screened.banReasons())
                .containsEntry(Technique.HOT_STONE, "Reduced feeling")
                .containsEntry(Technique.SPORTS, "Osteoporosis or long-term steroids");
        assertThat(screened.ceilingReason()).contains("Osteoporosis or long-term steroids");
    }

    @Test
    void the_gravest_reason_is_told_first_also_when_a_document_has_lifted_an_earlier_rule() {
        var clearance =
                Screening.evaluate(RULES, Facts.of("calf_swelling_one_leg", "pregnant"), Set.of("U02"), Set.of());

        assertThat(clearance.because()).extracting(Finding::rule).containsExactly("C01", "U02");
        assertThat(clearance.because()).extracting(Finding::level).containsExactly(Level.CLEARANCE, Level.CAUTION);
    }

    @Test
    void a_question_without_an_answer_is_not_a_no() {
        var screened = Screening.evaluate(RULES, Facts.NONE, Set.of(), Set.of("E02"));

        assertThat(screened.level()).isEqualTo(Level.CLEAR);
        assertThat(screened.allowsStart()).isFalse();
        assertThat(screened.allowsSigning()).isFalse();
        assertThat(screened.because())
                .singleElement()
                .satisfies(f -> assertThat(f.unanswered()).isTrue());
    }

    @Test
    void no_document_approves_an_emergency() {
        var screened = Screening.evaluate(RULES, Facts.of("fever"), Set.of("E05"), Set.of());

        assertThat(screened.level()).isEqualTo(Level.EMERGENCY);
        assertThat(screened.allowsStart()).isFalse();
    }

    @Test
    void a_document_lifts_an_urgent_finding_but_it_stays_in_sight() {
        var screened = Screening.evaluate(RULES, Facts.of("calf_swelling_one_leg"), Set.of("U02"), Set.of());

        assertThat(screened.level()).isEqualTo(Level.CAUTION);
        assertThat(screened.because()).extracting(Finding::rule).containsExactly("U02");
    }

    @Test
    void an_open_hold_outranks_a_day_of_clean_answers() {
        var held = Screening.evaluate(RULES, Facts.NONE).heldBy(Level.EMERGENCY);

        assertThat(held.level()).isEqualTo(Level.EMERGENCY);
        assertThat(held.allowsStart()).isFalse();
        assertThat(held.because().getFirst().rule()).isEqualTo(Finding.HOLD);
    }

    @Test
    void the_gravest_reason_is_told_first() {
        var screened = Screening.evaluate(RULES, Facts.of("bp_treated", "fever", "worsening"));

        assertThat(screened.because()).extracting(Finding::rule).containsExactly("E05", "R02", "L10");
    }

    @Test
    void a_yes_to_every_visit_question_alone_is_an_emergency() {
        for (var question : RULES.everyVisit()) {
            var screened = Screening.evaluate(RULES, question.answered(true, Facts.NONE));
            assertThat(screened.level()).as(question.code()).isEqualTo(Level.EMERGENCY);
            assertThat(screened.because()).extracting(Finding::rule).contains(question.code());
        }
    }

    @Test
    void a_no_to_every_visit_question_leaves_what_stands_alone() {
        var facts = Facts.of("pregnant", "leg_pain");
        for (var question : RULES.everyVisit()) facts = question.answered(false, facts);

        assertThat(Screening.evaluate(RULES, facts).level()).isEqualTo(Level.CLEARANCE);
        assertThat(facts.isTrue("leg_pain")).isTrue();
    }

    /** The rule set's check proves of the others that chips and measurements tell all that they read. */
    @Test
    void every_emergency_rule_is_asked_at_every_visit_by_a_question_or_by_chips_and_measuring() {
        List<String> emergencies = RULES.rules().stream()
                .filter(rule -> rule.level() == Level.EMERGENCY)
                .map(Rule::code)
                .toList();
        List<String> asked = RULES.everyVisit().stream().map(Question::code).toList();
        assertThat(emergencies).containsAll(asked);
        assertThat(emergencies).filteredOn(code -> !asked.contains(code)).containsExactly("E13", "E14", "E15", "E16");
    }

    @Test
    void what_can_be_asked_is_read_by_a_rule() {
        var known = RULES.facts();

        assertThat(known).containsAll(RULES.lastsDays().keySet());
        assertThat(RULES.anythingNew()).extracting(Question.NewFact::fact).allMatch(known::contains);
        assertThat(RULES.everyVisit()).flatExtracting(Question::facts).allMatch(known::contains);
    }

    @Test
    void a_fresh_injury_is_fresh_for_three_days_and_the_onset_goes_on_counting() {
        var told = ScreeningContent.NONE.with(
                Facts.of("acute_injury_72h", "anticoagulant").with("onset_days", 1));
        var known = new ClientFacts(40, false);

        assertThat(told.carried(RULES, DAY, DAY.plusDays(3), known).facts().isTrue("acute_injury_72h"))
                .isTrue();
        var later = told.carried(RULES, DAY, DAY.plusDays(4), known).facts();
        assertThat(later.isTrue("acute_injury_72h")).isFalse();
        assertThat(later.isTrue("anticoagulant")).isTrue();
        assertThat(later.values()).containsEntry("onset_days", 5);
    }

    @Test
    void what_lasts_for_some_days_is_not_made_younger_by_visits_in_between() {
        var known = new ClientFacts(40, false);
        var answers = new VisitAnswers(Map.of("E05", false), AnythingNew.NOTHING, Observed.NOTHING);
        var told = ScreeningContent.NONE.with(Facts.of("acute_injury_72h", "assessed_12m"));

        var third = answers.on(told.carried(RULES, DAY, DAY.plusDays(3), known), RULES, DAY.plusDays(3), "Maya");
        assertThat(third.facts().isTrue("acute_injury_72h")).isTrue();
        assertThat(third.carried(RULES, DAY.plusDays(3), DAY.plusDays(3 + 1), known)
                        .facts()
                        .isTrue("acute_injury_72h"))
                .isFalse();

        var again = new VisitAnswers(
                Map.of(Question.ANYTHING_NEW, true), new AnythingNew("", Set.of("acute_injury_72h")), Observed.NOTHING);
        var hurtAgain = again.on(told.carried(RULES, DAY, DAY.plusDays(3), known), RULES, DAY.plusDays(3), "Maya");
        assertThat(hurtAgain
                        .carried(RULES, DAY.plusDays(3), DAY.plusDays(3 + 1), known)
                        .facts()
                        .isTrue("acute_injury_72h"))
                .isTrue();
        assertThat(hurtAgain
                        .carried(RULES, DAY.plusDays(3), DAY.plusDays(3 + 362), known)
                        .facts()
                        .isTrue("assessed_12m"))
                .isTrue();
        assertThat(hurtAgain
                        .carried(RULES, DAY.plusDays(3), DAY.plusDays(3 + 363), known)
                        .facts()
                        .isTrue("assessed_12m"))
                .isFalse();
    }

    @Test
    void all_ninety_rules_are_shipped() {
        assertThat(RULES.rules()).hasSize(90);
        assertThat(RULES.rules()).allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    @Test
    void a_rule_set_with_a_broken_condition_is_refused() {
        var json = """
                {"version":"x","about":"","assumed":{},"lastsDays":{},"everyVisit":[],"anythingNew":[],"rules":[
                 {"code":"E01","level":"EMERGENCY","title":"t","ask":"a","when":"fever and","do":"d","source":"s"}]}""";

        assertThatThrownBy(() -> RuleSets.read(json))
                .isInstanceOf(InvalidCondition.class)
                .hasMessageContaining("found the end");
    }

    @Test
    void a_stored_evaluation_can_be_replayed() {
        var keepOff = new LinkedHashMap<String, String>();
        keepOff.put("FLANK_R", "healing burn");
        var content = new ScreeningContent(
                Facts.of("pregnant").with("age", 31),
                Map.of("E05", false),
                "new medicine",
                keepOff,
                Set.of("C01"),
                Set.of("E02"));
        var json = JsonMapper.shared();

        var replayed = json.readValue(json.writeValueAsString(content), ScreeningContent.class);

        assertThat(replayed).isEqualTo(content);
        assertThat(replayed.evaluate(RULES).keepOff()).containsEntry("FLANK_R", "healing burn");
        assertThat(replayed.evaluate(RULES).level()).isEqualTo(Level.CAUTION);
    }
}
