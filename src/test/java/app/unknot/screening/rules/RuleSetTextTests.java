package app.unknot.screening.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.anatomy.KeepOffArea;
import app.unknot.anatomy.Position;
import app.unknot.screening.Level;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleAlert;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.screening.rulebook.RuleTerms;
import app.unknot.screening.rulebook.Validity;
import app.unknot.shared.HomeCareItem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleSetTextTests {
    private static final RuleSetText SHIPPED = new RuleSetText(RuleSets.shippedText());
    private static final RuleSetText SMALL = new RuleSetText(SmallRules.TEXT);

    @Test
    void the_shipped_file_is_written_again_letter_by_letter() {
        assertThat(SHIPPED.named(SHIPPED.name()).text()).isEqualTo(SHIPPED.text());
    }

    @Test
    void every_shipped_rule_survives_an_edit_that_changes_nothing() {
        RuleSetText edited = SHIPPED;
        for (int i = 0; i < SHIPPED.rules().size(); i++)
            edited = edited.with(i, edited.rules().get(i));
        assertThat(RuleChanges.between(RuleSets.read(SHIPPED.text()), RuleSets.read(edited.text())))
                .isEmpty();
    }

    @Test
    void an_edit_changes_its_rule_and_nothing_else() {
        WrittenRule worse = SMALL.rules().get(1);
        RuleSetText edited = SMALL.with(1, rule(worse, "R02", Level.CAUTION, ""));

        assertThat(RuleChanges.between(RuleSets.read(SMALL.text()), RuleSets.read(edited.text())))
                .extracting(RuleChange::words)
                .containsExactly("R02 Worse turns from Recommend seeing a doctor to Caution.");
    }

    @Test
    void what_a_rule_binds_beside_the_work_is_written_and_read_again() {
        WrittenRule worse = SMALL.rules().get(1);
        RuleTerms terms = new RuleTerms(
                Set.of(HomeCareItem.HEAT, HomeCareItem.STRETCH),
                Validity.days(30),
                RuleAlert.CAUTION,
                List.of("Kept off", "Shorter"),
                30,
                20);
        RuleSetText edited = SMALL.with(1, rule(worse, terms));

        assertThat(edited.text())
                .contains(
                        "\"withholds\": [\"HEAT\", \"STRETCH\"], \"validity\": 30, \"alert\": \"CAUTION\", \"adaptations\": [\"Kept off\", \"Shorter\"], \"minutes\": 30, \"minutesAfterReaction\": 20");
        assertThat(RuleSetCheck.of(edited.text()).problems()).isEmpty();
        assertThat(edited.rules().get(1).terms()).isEqualTo(terms);
        assertThat(RuleSets.read(edited.text()).rule("R02").orElseThrow().terms())
                .isEqualTo(terms);
        assertThat(edited.with(1, rule(worse, RuleTerms.NONE)).text())
                .isEqualTo(SMALL.with(1, worse).text());
    }

    @Test
    void areas_and_positions_are_edited_and_what_is_taken_out_is_gone() {
        WrittenRule worse = SMALL.rules().get(1);
        RuleSetText edited =
                SMALL.with(1, rule(worse, Set.of(KeepOffArea.LEGS, KeepOffArea.SITE), Set.of(Position.PRONE)));

        assertThat(RuleSetCheck.of(edited.text()).problems()).isEmpty();
        assertThat(edited.rules().get(1).areas()).containsExactlyInAnyOrder(KeepOffArea.LEGS, KeepOffArea.SITE);
        Rule running = RuleSets.read(edited.text()).rule("R02").orElseThrow();
        assertThat(running.asksSite()).isTrue();
        assertThat(running.notPositions()).containsExactly(Position.PRONE);
        assertThat(edited.with(1, worse).text()).isEqualTo(SMALL.with(1, worse).text());
    }

    @Test
    void a_rule_that_becomes_an_emergency_brings_its_question_of_every_visit() {
        WrittenRule worse = SMALL.rules().get(1);
        RuleSetText edited = SMALL.with(1, rule(worse, "R02", Level.EMERGENCY, "Is it getting worse?"));

        assertThat(RuleSetCheck.of(edited.text()).problems()).isEmpty();
        assertThat(edited.rules().get(1).visitQuestion()).isEqualTo("Is it getting worse?");
        assertThat(edited.rules().get(1).visitFacts()).containsExactly("worsening");
    }

    @Test
    void a_rule_is_added_behind_its_level_and_taken_out_with_its_question() {
        WrittenRule fever = SMALL.rules().getFirst();
        RuleSetText more = SMALL.plus(rule(fever, "E06", Level.EMERGENCY, "Chills?"));

        assertThat(more.rules()).extracting(WrittenRule::code).containsExactly("E05", "E06", "R02");
        assertThat(RuleSetCheck.of(more.text()).problems()).isEmpty();
        RuleSetText less = more.without(1);
        assertThat(RuleChanges.between(RuleSets.read(SMALL.text()), RuleSets.read(less.text())))
                .isEmpty();
        assertThat(less.text()).doesNotContain("Chills?");
    }

    private static WrittenRule rule(WrittenRule rule, Set<KeepOffArea> areas, Set<Position> notPositions) {
        return rule(rule, rule.code(), rule.level(), areas, notPositions, rule.terms(), rule.visitQuestion());
    }

    private static WrittenRule rule(WrittenRule rule, RuleTerms terms) {
        return rule(rule, rule.code(), rule.level(), rule.areas(), rule.notPositions(), terms, rule.visitQuestion());
    }

    private static WrittenRule rule(WrittenRule rule, String code, Level level, String visitQuestion) {
        return rule(rule, code, level, rule.areas(), rule.notPositions(), rule.terms(), visitQuestion);
    }

    private static WrittenRule rule(
            WrittenRule rule,
            String code,
            Level level,
            Set<KeepOffArea> areas,
            Set<Position> notPositions,
            RuleTerms terms,
            String visitQuestion) {
        return new WrittenRule(
                code,
                level,
                rule.title(),
                rule.ask(),
                rule.when(),
                rule.action(),
                rule.ceiling(),
                rule.banned(),
                rule.avoid(),
                areas,
                rule.position(),
                notPositions,
                terms,
                rule.source(),
                visitQuestion,
                visitQuestion.isEmpty() ? List.of() : List.of(rule.when()));
    }
}
