package app.unknot.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ShippedRules;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The emergency card says what was found, by a Yes or without one. */
class EmergencyReasonsTests {
    @Test
    void a_yes_is_said_in_the_words_of_its_question() {
        Question fever = question("E05");
        assertThat(reasons(List.of(fever), Facts.of("fever"))).containsExactly(fever.text());
    }

    @Test
    void a_measured_fever_or_a_ticked_emergency_is_said_by_its_title() {
        assertThat(reasons(List.of(), Facts.NONE.with("temperature", 1012))).containsExactly("Fever.");
        assertThat(reasons(List.of(), Facts.of("anticoagulant", "head_injury_7d")))
                .containsExactly("A blow to the head, and bleeds easily.");
        assertThat(reasons(
                        List.of(question("E08")),
                        Facts.of("chest_pain_or_breathless", "bp_symptom").with("bp_systolic", 190)))
                .containsExactly(question("E08").text(), "Very high blood pressure with symptoms.");
    }

    @Test
    void a_hold_of_before_and_what_is_no_emergency_are_not_among_the_reasons() {
        ScreeningResult pregnant = Screening.evaluate(ShippedRules.RULES, Facts.of("pregnant"));
        List<Finding> because = new ArrayList<>(pregnant.because());
        because.add(new Finding(Finding.HOLD, Level.EMERGENCY, "On hold", "Wait.", null, Set.of(), List.of(), false));
        ScreeningResult held = new ScreeningResult(
                Level.EMERGENCY,
                pregnant.ceiling(),
                pregnant.banned(),
                pregnant.avoidInWords(),
                pregnant.keepOff(),
                pregnant.position(),
                because,
                pregnant.ruleSet());
        assertThat(EmergencyStop.reasons(List.of(), held)).isEmpty();
    }

    private static List<String> reasons(List<Question> yes, Facts facts) {
        return EmergencyStop.reasons(yes, Screening.evaluate(ShippedRules.RULES, facts));
    }

    private static Question question(String code) {
        return ShippedRules.RULES.everyVisit().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
