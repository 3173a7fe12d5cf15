package app.unknot.screening.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.history.HealthHistory;
import app.unknot.intake.SafetyAnswers;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.IntakeGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A finding with a place on the body keeps hands off that place, on that side, for as long as it counts. */
class SitesTests {
    private static final RuleSet RULES = RuleSets.shipped();
    private static final ClientFacts ADULT = new ClientFacts(40, false);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String RASH = "skin_local_lesion";

    @Test
    void what_is_marked_keeps_hands_off_there_with_its_reason() {
        ScreeningResult today = told(RASH, Set.of("LUMBAR_R")).evaluate(RULES);

        assertThat(today.keepOff()).containsOnlyKeys("LUMBAR_R");
        assertThat(today.keepOff().get("LUMBAR_R"))
                .isEqualTo(RULES.rule("L05").orElseThrow().title());
        assertThat(today.withoutSite()).isEmpty();
    }

    @Test
    void every_fact_with_a_place_is_asked_for_it_until_somebody_answers() {
        assertThat(RULES.sited().keySet())
                .contains(
                        RASH,
                        "varicose_veins",
                        "implanted_device",
                        "medicine_patch",
                        "arthritis_flare",
                        "fracture_recent_12w",
                        "surgery_recent_12w",
                        "spinal_surgery_12m",
                        "cancer_active")
                .doesNotContain("declined_areas", "anticoagulant", "fever");
        List<String> silent = new ArrayList<>();
        for (String fact : RULES.sited().keySet()) {
            ScreeningContent nobodyAsked =
                    ScreeningContent.NONE.with(Facts.of(fact)).dated(RULES, DAY);
            if (!nobodyAsked.evaluate(RULES).withoutSite().contains(fact)) silent.add(fact + " is not asked");
            if (!told(fact, Set.of("CALF_L")).evaluate(RULES).avoid().contains("CALF_L"))
                silent.add(fact + " keeps nothing off");
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void a_place_that_the_map_does_not_show_is_an_answer_and_keeps_its_words() {
        ScreeningResult today = told(RASH, Set.of()).evaluate(RULES);

        assertThat(today.withoutSite()).isEmpty();
        assertThat(today.keepOff()).isEmpty();
        assertThat(today.avoidInWords()).isNotEmpty();
    }

    @Test
    void a_place_stays_from_visit_to_visit_and_goes_with_its_fact() {
        ScreeningContent later =
                told("implanted_device", Set.of("FRONT_CHEST_L")).carried(RULES, DAY, DAY.plusDays(400), ADULT);
        assertThat(later.evaluate(RULES).avoid()).containsExactly("FRONT_CHEST_L");

        ScreeningContent healed = visit(
                told(RASH, Set.of("LUMBAR_R")), new AnythingNew("", Set.of(), Map.of(), Map.of(RASH, DAY)), Map.of());
        assertThat(healed.sites()).isEmpty();
        assertThat(healed.evaluate(RULES).keepOff()).isEmpty();
    }

    @Test
    void what_is_told_anew_is_somewhere_else_until_it_is_marked_anew() {
        ScreeningContent before = told(RASH, Set.of("LUMBAR_R"));
        AnythingNew anotherRash = new AnythingNew("", Set.of(RASH));

        ScreeningResult unmarked = visit(before, anotherRash, Map.of()).evaluate(RULES);
        assertThat(unmarked.withoutSite()).containsExactly(RASH);
        assertThat(unmarked.keepOff()).isEmpty();

        ScreeningResult marked =
                visit(before, anotherRash, Map.of(RASH, Set.of("CALF_L"))).evaluate(RULES);
        assertThat(marked.avoid()).containsExactly("CALF_L");
    }

    @Test
    void a_visit_marks_what_an_earlier_one_left_open() {
        ScreeningContent open = ScreeningContent.NONE.with(Facts.of("varicose_veins"));

        ScreeningResult today = visit(open, AnythingNew.NOTHING, Map.of("varicose_veins", Set.of("CALF_R")))
                .evaluate(RULES);

        assertThat(today.avoid()).containsExactly("CALF_R");
    }

    @Test
    void a_place_of_what_was_not_told_is_left_out_and_one_that_cannot_be_is_refused() {
        assertThat(visit(ScreeningContent.NONE, AnythingNew.NOTHING, Map.of(RASH, Set.of("CALF_R")))
                        .sites())
                .isEmpty();
        assertThatThrownBy(() -> visit(ScreeningContent.NONE, AnythingNew.NOTHING, Map.of(RASH, Set.of("<b>back</b>"))))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Nothing was saved");
    }

    @Test
    void words_that_are_sorted_later_ask_for_their_place_at_the_next_visit() {
        ScreeningContent words =
                visit(told(RASH, Set.of("LUMBAR_R")), new AnythingNew("Rash again", Set.of()), Map.of());
        ScreeningContent sorted = words.sorted(
                new SortedWords("Rash again", DAY, Set.of(RASH), Set.of(), Map.of()), null, RULES, DAY, "Maya");

        assertThat(sorted.evaluate(RULES).withoutSite()).containsExactly(RASH);
    }

    @Test
    void a_hold_and_a_paper_leave_the_places_where_they_are() {
        ScreeningContent broken = told("fracture_recent_12w", Set.of("SIDE_RIBS_R"));

        ScreeningResult approved = broken.standing(RULES, new Papers(Map.of("C03", DAY)), DAY);

        assertThat(approved.allowsStart()).isTrue();
        assertThat(approved.heldBy(Level.EMERGENCY).avoid()).containsExactly("SIDE_RIBS_R");
    }

    @Test
    void the_intake_tells_places_of_what_is_ticked() {
        IntakeGroup group = RULES.intake().stream()
                .filter(one -> one.facts().stream().anyMatch(fact -> fact.fact().equals(RASH)))
                .findFirst()
                .orElseThrow();
        JsonNodeFactory json = JsonNodeFactory.instance;
        SequencedMap<String, JsonNode> answers = new LinkedHashMap<>();
        answers.put(SafetyAnswers.code(group), json.arrayNode().add(RASH));
        answers.put(SafetyAnswers.siteCode(RASH), json.arrayNode().add("FOOT_L"));
        answers.put(SafetyAnswers.siteCode("varicose_veins"), json.arrayNode().add("CALF_L"));

        assertThat(new SafetyAnswers(new HealthHistory(answers)).sites(RULES))
                .containsOnly(Map.entry(RASH, Set.of("FOOT_L")));
    }

    private static ScreeningContent told(String fact, Set<String> regions) {
        return ScreeningContent.NONE
                .with(Facts.of(fact))
                .placed(Map.of(fact, regions))
                .dated(RULES, DAY);
    }

    private static ScreeningContent visit(ScreeningContent before, AnythingNew news, Map<String, Set<String>> sites) {
        Map<String, Boolean> answers =
                new HashMap<>(Screening.questions(RULES).collect(Collectors.toMap(Question::code, question -> false)));
        answers.put(Question.ANYTHING_NEW, !news.equals(AnythingNew.NOTHING));
        return new VisitAnswers(answers, news, Observed.NOTHING, sites, AnsweredBy.THERAPIST)
                .on(before, RULES, DAY, "Maya");
    }
}
