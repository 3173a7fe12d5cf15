package app.unknot.screening.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleChangesTests {
    private static final RuleSet SMALL = RuleSets.read(SmallRules.TEXT);

    @Test
    void the_same_rules_in_another_layout_change_nothing() {
        assertThat(to(new RuleSetText(SmallRules.TEXT).named("t.2").text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "level": "EMERGENCY"      | "level": "CAUTION"       | E05 Fever is no longer an emergency: Caution.
            "when": "fever"           | "when": "fever and hot"  | E05 Fever applies when fever and hot, before when fever.
            "text": "Fever?", "sets": ["fever"] | "text": "Fever?", "sets": ["chills"] | The question E05 of every visit sets other facts.
            "lastsDays": {"fever": 0} | "lastsDays": {"fever": 2} | fever is valid for 2 days, before 0 days.
            """)
    void what_touches_an_emergency_is_named_as_such(String before, String after, String words) {
        assertThat(to(SmallRules.with(before, after)))
                .filteredOn(RuleChange::weakensEmergency)
                .extracting(RuleChange::words)
                .contains(words);
    }

    @Test
    void a_removed_emergency_is_named_with_its_question() {
        assertThat(to(new RuleSetText(SmallRules.TEXT).without(0).text()))
                .filteredOn(RuleChange::weakensEmergency)
                .extracting(RuleChange::words)
                .containsExactly(
                        "E05 Fever is removed, and it is an emergency.", "The question E05 of every visit is removed.");
    }

    @Test
    void a_derived_fact_that_an_emergency_reads_is_part_of_it() {
        String reads = SmallRules.with("\"when\": \"fever\"", "\"when\": \"hot\"");
        String less = reads.replace("fever and age >= 18", "fever and age >= 90");
        assertThat(RuleChanges.between(RuleSets.read(reads), RuleSets.read(less)))
                .containsExactly(new RuleChange("", "hot follows from other facts than before.", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "ceiling": 5              | "ceiling": 3             | R02 Worse has the ceiling 3, before 5.
            "ban": ["SPORTS"]         | "ban": ["SPORTS", "SHIATSU"] | R02 Worse bans Shiatsu, Sports, before Sports.
            "when": "worsening"       | "when": "worsening or hot" | R02 Worse applies when worsening or hot, before when worsening.
            "ceiling": 5              | "ceiling": 5, "withholds": ["HEAT"] | R02 Worse withholds Heat pad, 15 minutes at home, before nothing.
            "ceiling": 5              | "ceiling": 5, "validity": 30 | R02 Worse is cleared for 30 days where the document names no date, before for 90 days.
            "ceiling": 5              | "ceiling": 5, "alert": "ALLERGY" | R02 Worse is in the alert strip: as an allergy, before: not by itself.
            "ceiling": 5              | "ceiling": 5, "areas": ["LEGS", "SPINE"] | R02 Worse keeps hands off spine, legs, before nothing.
            "ceiling": 5              | "ceiling": 5, "notPositions": ["PRONE"] | R02 Worse does not allow the position Prone, before nothing.
            "ceiling": 5              | "ceiling": 5, "minutes": 30 | R02 Worse allows at most 30 minutes of hands-on work, before any length.
            "ceiling": 5              | "ceiling": 5, "minutesAfterReaction": 20 | R02 Worse allows after a reaction at most 20 minutes of hands-on work, before any length.
            "do": "Advise."           | "do": "Advise well."     | R02 Worse has new wording.
            "code": "R02"             | "code": "R03"            | R03 Worse is added: Recommend seeing a doctor.
            "assumed": {"age": 40}    | "assumed": {"age": 50}   | age is assumed to be 50, before 40.
            "text": "Worse"           | "text": "Getting worse"  | The checkbox worsening at intake has new wording.
            """)
    void everything_else_is_told_without_alarm(String before, String after, String words) {
        assertThat(to(SmallRules.with(before, after))).anySatisfy(change -> {
            assertThat(change.words()).isEqualTo(words);
            assertThat(change.weakensEmergency()).isFalse();
        });
    }

    @Test
    void what_two_people_changed_in_different_rules_goes_together() {
        var base = new RuleSetText(SmallRules.TEXT);
        var mine = new RuleSetText(SmallRules.with("\"ceiling\": 5", "\"ceiling\": 3"));
        var theirs = new RuleSetText(SmallRules.with("\"do\": \"Stop.\"", "\"do\": \"Stop now.\""));

        var carried = RuleSetMerge.onto(base, mine, theirs);

        assertThat(carried.clashes()).isEmpty();
        assertThat(RuleChanges.between(
                        RuleSets.read(theirs.text()),
                        RuleSets.read(carried.text().text())))
                .extracting(RuleChange::words)
                .containsExactly("R02 Worse has the ceiling 3, before 5.");
        assertThat(carried.text().text()).contains("Stop now.");
    }

    @Test
    void what_both_changed_differently_clashes() {
        var base = new RuleSetText(SmallRules.TEXT);
        var mine = new RuleSetText(SmallRules.with("\"ceiling\": 5", "\"ceiling\": 3"));
        var theirs = base.without(1);

        assertThat(RuleSetMerge.onto(base, mine, theirs).clashes()).containsExactly("R02");
        assertThat(RuleSetMerge.onto(base, mine, mine).clashes()).isEmpty();
    }

    private static List<RuleChange> to(String text) {
        return RuleChanges.between(SMALL, RuleSets.read(text));
    }
}
