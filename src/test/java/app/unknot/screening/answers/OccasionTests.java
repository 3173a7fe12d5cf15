package app.unknot.screening.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A paper counts for the occasion it was given for, and a fact for as long as it says, counted from its event. */
class OccasionTests {
    private static final RuleSet RULES = RuleSets.shipped();
    private static final ClientFacts ADULT = new ClientFacts(40, false);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_paper_does_not_release_what_is_told_after_it() {
        for (String fact : Set.of("calf_swelling_one_leg", "numb_tingle_progressive", "surgery_recent_12w")) {
            ScreeningContent first = visit(content(Facts.NONE), DAY, news(fact));
            Papers paper = papers(first, DAY.plusDays(2));
            assertThat(clearance(first, paper, DAY, DAY.plusDays(2)).allowsStart())
                    .as("%s, cleared on day 2", fact)
                    .isTrue();
            ScreeningContent carried = first.carried(RULES, DAY, DAY.plusDays(60), ADULT);
            assertThat(carried.standing(RULES, paper, DAY.plusDays(60)).level().allowsStart())
                    .isTrue();

            ScreeningContent again = visit(carried, DAY.plusDays(60), news(fact));

            assertThat(again.approvedBy(paper, RULES, DAY.plusDays(60))
                            .evaluate(RULES)
                            .allowsStart())
                    .as("%s, told anew on day 60", fact)
                    .isFalse();
        }
    }

    @Test
    void every_rule_that_a_paper_releases_speaks_again_when_its_fact_is_told_anew() {
        for (Rule rule : RULES.rules()) {
            if (rule.level() != Level.CLEARANCE && rule.level() != Level.URGENT_REFER) continue;
            Facts facts = Facts.of(rule.when().names().toArray(String[]::new))
                    .with("age", 71)
                    .with("onset_days", 40)
                    .with("bp_systolic", 190);
            if (!rule.when().holds(RULES.reading(facts))) facts = facts.with("age", 12);
            if (!rule.when().holds(RULES.reading(facts))) continue;
            Papers paper = new Papers(Map.of(rule.code(), DAY));
            ScreeningContent told = content(facts);
            assertThat(paper.release(RULES, told, DAY)).as(rule.code()).contains(rule.code());
            assertThat(paper.release(RULES, told, DAY.plusDays(1)))
                    .as("%s told the day after", rule.code())
                    .doesNotContain(rule.code());
        }
    }

    @Test
    void a_paper_from_after_the_operation_counts_although_the_client_tells_it_later() {
        AnythingNew surgery = new AnythingNew(
                "", Set.of("surgery_recent_12w"), Map.of("surgery_recent_12w", DAY.minusDays(30)), Map.of());
        ScreeningContent told = visit(content(Facts.NONE), DAY, surgery);
        assertThat(new Papers(Map.of("C02", DAY.minusDays(3))).release(RULES, told, DAY))
                .contains("C02");
        assertThat(new Papers(Map.of("C02", DAY.minusDays(31))).release(RULES, told, DAY))
                .as("written before the operation")
                .isEmpty();
    }

    @Test
    void twelve_weeks_count_from_the_operation_and_not_from_the_telling() {
        AnythingNew surgery = new AnythingNew(
                "", Set.of("surgery_recent_12w"), Map.of("surgery_recent_12w", DAY.minusDays(80)), Map.of());
        ScreeningContent told = visit(content(Facts.NONE), DAY, surgery);
        assertThat(told.carried(RULES, DAY, DAY.plusDays(4), ADULT).facts().isTrue("surgery_recent_12w"))
                .isTrue();
        assertThat(told.carried(RULES, DAY, DAY.plusDays(5), ADULT).facts().isTrue("surgery_recent_12w"))
                .isFalse();
    }

    @Test
    void an_assessment_of_eleven_months_ago_calms_for_one_month_more() {
        ScreeningContent told = new ScreeningContent(
                Facts.of("cancer_history", "assessed_12m"),
                Map.of(),
                "",
                new LinkedHashMap<>(),
                Set.of(),
                Set.of(),
                Map.of(),
                Map.of("assessed_12m", DAY.minusDays(335)));
        assertThat(told.carried(RULES, DAY, DAY.plusDays(30), ADULT)
                        .evaluate(RULES)
                        .level())
                .isEqualTo(Level.CLEAR);
        assertThat(told.carried(RULES, DAY, DAY.plusDays(31), ADULT)
                        .evaluate(RULES)
                        .level())
                .isEqualTo(Level.REFER_ADVISE);
    }

    @Test
    void what_is_over_is_over_since_that_day_and_its_limits_go() {
        ScreeningContent pregnant = content(Facts.of("pregnant")).carried(RULES, DAY, DAY.plusDays(90), ADULT);
        AnythingNew birth = new AnythingNew("", Set.of(), Map.of(), Map.of("pregnant", DAY.plusDays(80)));
        ScreeningContent since = visit(pregnant, DAY.plusDays(90), birth);
        assertThat(since.facts().isTrue("pregnant")).isFalse();
        assertThat(since.happenedOn()).containsEntry("pregnant", DAY.plusDays(80));
        assertThat(since.evaluate(RULES).findings()).isEmpty();
    }

    @Test
    void only_what_was_told_can_be_over_and_no_day_lies_ahead() {
        ScreeningContent nothing = content(Facts.NONE);
        assertThatThrownBy(() -> visit(nothing, DAY, new AnythingNew("", Set.of(), Map.of(), Map.of("pregnant", DAY))))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> visit(
                        nothing,
                        DAY,
                        new AnythingNew("", Set.of("pregnant"), Map.of("pregnant", DAY.plusDays(1)), Map.of())))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("future");
    }

    @Test
    void a_second_visit_on_the_same_day_keeps_the_day_of_the_event() {
        AnythingNew surgery = new AnythingNew(
                "", Set.of("surgery_recent_12w"), Map.of("surgery_recent_12w", DAY.minusDays(80)), Map.of());
        ScreeningContent first = visit(content(Facts.NONE), DAY, surgery);
        ScreeningContent second = visit(first.carried(RULES, DAY, DAY, ADULT), DAY, AnythingNew.NOTHING);
        assertThat(second.happenedOn()).containsEntry("surgery_recent_12w", DAY.minusDays(80));
    }

    @Test
    void a_rule_can_count_the_days_since_an_event_and_a_paper_still_counts_for_it() {
        RuleSet rules = RuleSets.read(RuleSets.shippedText()
                .replace(
                        "\"when\": \"surgery_recent_12w or spinal_surgery_12m\"",
                        "\"when\": \"days_since(surgery_recent_12w) < 10\""));
        assertThat(rules.rule("C02").orElseThrow().when().names()).contains("days_since:surgery_recent_12w");
        AnythingNew surgery = new AnythingNew(
                "", Set.of("surgery_recent_12w"), Map.of("surgery_recent_12w", DAY.minusDays(8)), Map.of());
        Map<String, Boolean> answers = new HashMap<>();
        Screening.questions(rules).forEach(question -> answers.put(question.code(), false));
        answers.put(Question.ANYTHING_NEW, true);
        ScreeningContent told =
                new VisitAnswers(answers, surgery, Observed.NOTHING).on(content(Facts.NONE), rules, DAY, "Maya");
        assertThat(told.evaluate(rules).findings()).extracting(Finding::rule).contains("C02");
        assertThat(told.carried(rules, DAY, DAY.plusDays(1), ADULT)
                        .evaluate(rules)
                        .findings())
                .extracting(Finding::rule)
                .contains("C02");
        assertThat(told.carried(rules, DAY, DAY.plusDays(2), ADULT)
                        .evaluate(rules)
                        .findings())
                .extracting(Finding::rule)
                .doesNotContain("C02");
        assertThat(new Papers(Map.of("C02", DAY.minusDays(3))).release(rules, told, DAY))
                .contains("C02");
        assertThat(new Papers(Map.of("C02", DAY.minusDays(9))).release(rules, told, DAY))
                .isEmpty();
    }

    private static ScreeningContent content(Facts facts) {
        return ScreeningContent.NONE.with(facts);
    }

    private static AnythingNew news(String fact) {
        return new AnythingNew("", Set.of(fact));
    }

    private static ScreeningContent visit(ScreeningContent before, LocalDate day, AnythingNew news) {
        Map<String, Boolean> answers = new HashMap<>();
        Screening.questions(RULES).forEach(question -> answers.put(question.code(), false));
        answers.put(Question.ANYTHING_NEW, !news.equals(AnythingNew.NOTHING));
        return new VisitAnswers(answers, news, Observed.NOTHING).on(before, RULES, day, "Maya");
    }

    /** A paper of that day for every rule that blocks. */
    private static Papers papers(ScreeningContent told, LocalDate issued) {
        Map<String, LocalDate> papers = new HashMap<>();
        told.evaluate(RULES).findings().forEach(finding -> papers.put(finding.rule(), issued));
        return new Papers(papers);
    }

    private static ScreeningResult clearance(ScreeningContent told, Papers papers, LocalDate asked, LocalDate today) {
        return told.carried(RULES, asked, today, ADULT).standing(RULES, papers, today);
    }
}
