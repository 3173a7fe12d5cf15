package app.unknot.intake.ui;

import static app.unknot.intake.ui.Taps.button;
import static app.unknot.intake.ui.Taps.buttons;
import static app.unknot.intake.ui.Taps.click;
import static app.unknot.intake.ui.Taps.primary;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ShippedRules;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.NewsGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.questions.Question.NewFact;
import app.unknot.screening.questions.VisitQuestions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A blow to the head was told at an earlier visit, and a doctor may have looked at it since. */
class EarlierEmergencyTests {
    private static final Question NEW =
            new Question(Question.ANYTHING_NEW, "Anything new?", List.of(), List.of(), List.of());
    private static final Question FEVER = new Question("E05", "Fever?", List.of("fever"), List.of(), List.of());
    private static final NewFact BLOW = new NewFact("head_injury_7d", "Hit my head", NewsGroup.INJURY, List.of());
    private static final int NEW_NO = 0;
    private static final int NEW_YES = 1;
    private static final int FEVER_NO = 2;
    private static final int FEVER_YES = 3;

    private final Visit visit = new Visit();
    private final RescreenForm form = new RescreenForm(
            "screening.priya",
            "Priya",
            new VisitQuestions(List.of(NEW, FEVER), List.of(), List.of(BLOW), Map.of(), new LinkedHashMap<>()),
            LocalDate.of(2026, 3, 2),
            visit);

    @Test
    void it_can_be_said_to_be_over() {
        answer(NEW_YES);
        click(button(form, "Hit my head"));
        answer(FEVER_NO);

        assertThat(visit.happened).isEmpty();
        assertThat(primary(form).isEnabled()).isTrue();
    }

    @Test
    void it_stops_once_all_is_answered_and_nobody_said_that_it_is_over() {
        answer(NEW_NO);
        assertThat(visit.happened).isEmpty();
        assertThat(primary(form).isEnabled()).isFalse();

        answer(FEVER_NO);
        assertThat(visit.happened).containsExactly("stop");
    }

    @Test
    void a_new_one_beside_it_stops_at_once() {
        answer(FEVER_YES);
        assertThat(visit.happened).containsExactly("stop");
    }

    private void answer(int button) {
        click(buttons(form).filter(one -> one.hasClassName("a")).toList().get(button));
    }

    private static final class Visit extends HeardSteps {

        /** As the screening decides it, from the facts that stood. */
        @Override
        public ScreeningResult preview(VisitAnswers answers) {
            Facts facts = Facts.of("anticoagulant", "head_injury_7d")
                    .with("fever", answers.answers().getOrDefault("E05", false));
            for (String fact : answers.anythingNew().over().keySet()) facts = facts.with(fact, false);
            Set<String> unanswered = new HashSet<>(Set.of(Question.ANYTHING_NEW, "E05"));
            unanswered.removeAll(answers.answers().keySet());
            return Screening.evaluate(ShippedRules.RULES, facts, Set.of(), unanswered);
        }
    }
}
