package app.unknot.screening.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.Level;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.answers.ScreeningContent;
import app.unknot.screening.answers.Telling;
import app.unknot.screening.answers.TypedText;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreeningReportTests {
    private static final RuleSet RULES = RuleSets.shipped();

    @Test
    void it_repeats_what_was_asked_and_ticked_and_nothing_that_matters_to_no_rule() {
        var report = report(Facts.of("bladder_change", "pregnant").with("age", 44), "");

        assertThat(report.told())
                .containsExactlyInAnyOrder(
                        "Answered yes to: \"New or worse in the last 2 weeks: trouble starting, holding or feeling your bladder or bowels, or feeling urine pass?\"",
                        "Checked: \"" + ticked("pregnant") + "\"");
        assertThat(report.needsApproval()).containsExactly("Pregnancy");
    }

    @Test
    void the_clients_own_words_come_first() {
        assertThat(report(Facts.of("fever"), "Since Sunday").told().getFirst()).isEqualTo("Said: \"Since Sunday\"");
    }

    @Test
    void it_says_who_answered() {
        assertThat(told(AnsweredBy.CLIENT))
                .last()
                .isEqualTo("The questions were answered by the client on the tablet.");
        assertThat(told(AnsweredBy.THERAPIST)).last().isEqualTo("The questions were read aloud by the therapist.");
    }

    @Test
    void words_of_an_earlier_visit_that_nobody_sorted_are_told_too() {
        var content = new ScreeningContent(Facts.of("fever"), Map.of(), "", new LinkedHashMap<>(), Set.of(), Set.of())
                .told(Telling.NONE.with(TypedText.unsorted("Since the vaccine", LocalDate.of(2026, 3, 2))));
        assertThat(ScreeningReport.of(RULES, content, Instant.EPOCH).told()).contains("Said: \"Since the vaccine\"");
    }

    private static List<String> told(AnsweredBy by) {
        var content = new ScreeningContent(Facts.of("fever"), Map.of(), "", new LinkedHashMap<>(), Set.of(), Set.of())
                .told(new Telling(by, Set.of(), List.of()));
        return ScreeningReport.of(RULES, content, Instant.EPOCH).told();
    }

    @Test
    void medicines_that_a_rule_counts_are_told_with_their_number() {
        assertThat(report(Facts.NONE.with("medicines:antiplatelet", 2).with("medicines:opioid", 1), "")
                        .told())
                .containsExactly(
                        "On the list of medicines: 2 of this kind, a medicine that prevents clots, such as daily aspirin");
    }

    @Test
    void no_answer_is_told_as_nothing() {
        assertThat(report(Facts.NONE, "").told()).isEmpty();
    }

    /** Whatever stops a session can be told to a doctor in the words in which it was asked. */
    @Test
    void every_question_and_tick_of_a_rule_that_stops_has_words() {
        for (var rule : RULES.rules()) {
            if (!rule.level().holds() && rule.level() != Level.CLEARANCE) continue;
            var facts = Facts.NONE.with("age", 80);
            for (var fact : rule.when().names())
                if (!fact.equals("age") && !fact.startsWith("bp_") && !fact.equals("trauma_cleared"))
                    facts = facts.with(fact, true);
            if (!rule.when().holds(RULES.reading(facts))) continue;
            assertThat(report(facts, "").told()).as(rule.code()).isNotEmpty();
        }
    }

    private static String ticked(String fact) {
        return java.util.stream.Stream.concat(
                        RULES.intake().stream().flatMap(group -> group.facts().stream()), RULES.anythingNew().stream())
                .filter(known -> known.fact().equals(fact))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static ScreeningReport report(Facts facts, String words) {
        var content = new ScreeningContent(facts, Map.of(), words, new LinkedHashMap<>(), Set.of(), Set.of());
        return ScreeningReport.of(RULES, content, Instant.EPOCH);
    }
}
