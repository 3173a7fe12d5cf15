package app.unknot.screening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.AnythingNew;
import app.unknot.screening.Clearance;
import app.unknot.screening.DerivedFacts;
import app.unknot.screening.Facts;
import app.unknot.screening.Letter;
import app.unknot.screening.Level;
import app.unknot.screening.Question;
import app.unknot.screening.Rule;
import app.unknot.screening.RuleSet;
import app.unknot.screening.RuleTerms;
import app.unknot.screening.Screening;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.VisitQuestions;
import app.unknot.screening.conditions.Condition;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RescreenFormTests {
    private static final Question NEW =
            new Question(Question.ANYTHING_NEW, "Anything new?", List.of(), List.of(), List.of());
    private static final Question FEVER = new Question("E05", "Fever?", List.of("fever"), List.of(), List.of());
    private static final RuleSet RULES = new RuleSet(
            "test",
            List.of(rule("E05", Level.EMERGENCY, "fever"), rule("R02", Level.REFER_ADVISE, "worsening")),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(FEVER),
            List.of(),
            List.of(),
            DerivedFacts.NONE);

    private final Visit priyas = new Visit();

    @Test
    void no_answer_is_preset_and_the_session_cannot_start() {
        var form = form();

        assertThat(answers(form))
                .allSatisfy(button -> assertThat(button.getElement().getAttribute("aria-pressed"))
                        .isEqualTo("false"));
        assertThat(start(form).isEnabled()).isFalse();
    }

    @Test
    void one_missing_answer_keeps_it_blocked() {
        var form = form();

        tap(form, 0);

        assertThat(start(form).isEnabled()).isFalse();
        assertThat(text(form)).contains("1 answer missing", "1 of 2 answered");
    }

    @Test
    void when_every_line_has_an_answer_the_session_starts() {
        var form = form();

        tap(form, 0);
        tap(form, 2);
        click(start(form));

        assertThat(priyas.happened).containsExactly("start");
    }

    @Test
    void a_yes_that_may_be_an_emergency_stops_at_once() {
        var form = form();

        tap(form, 3);

        assertThat(priyas.happened).containsExactly("stop");
    }

    @Test
    void a_yes_to_anything_new_needs_words() {
        var form = form();

        tap(form, 1);
        tap(form, 2);

        assertThat(start(form).isEnabled()).isFalse();
    }

    @Test
    void advice_is_said_before_the_session_starts() {
        priyas.standing = Facts.of("worsening");
        var form = form();

        tap(form, 0);
        tap(form, 2);
        assertThat(start(form).isEnabled()).isFalse();
        assertThat(text(form)).contains("Say that a doctor was advised");

        click(button(form, "I advised a doctor"));
        assertThat(start(form).isEnabled()).isTrue();
    }

    private RescreenForm form() {
        return new RescreenForm(
                "Priya",
                new VisitQuestions(List.of(NEW, FEVER), List.of(), List.of(), Map.of()),
                LocalDate.of(2026, 3, 2),
                priyas);
    }

    /** No and Yes of the open question, then No and Yes of the fever. */
    private static List<NativeButton> answers(RescreenForm form) {
        return buttons(form).filter(button -> button.hasClassName("a")).toList();
    }

    private static void tap(RescreenForm form, int answer) {
        click(answers(form).get(answer));
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static NativeButton start(RescreenForm form) {
        return buttons(form)
                .filter(button -> button.hasClassName("primary"))
                .findFirst()
                .orElseThrow();
    }

    private static NativeButton button(RescreenForm form, String words) {
        return buttons(form)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<NativeButton> buttons(Component component) {
        return all(component).filter(NativeButton.class::isInstance).map(NativeButton.class::cast);
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(RescreenFormTests::all));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static Rule rule(String code, Level level, String fact) {
        return new Rule(
                code,
                level,
                fact,
                fact,
                Condition.parse(fact),
                "Do.",
                null,
                Set.of(),
                List.of(),
                Set.of(),
                "",
                Set.of(),
                RuleTerms.NONE,
                "test");
    }

    private static final class Visit implements RescreenForm.Steps {
        private final List<String> happened = new ArrayList<>();
        private Facts standing = Facts.NONE;

        @Override
        public Clearance preview(VisitAnswers answers) {
            var facts = standing.with("fever", answers.answers().getOrDefault("E05", false));
            var unanswered = new HashSet<>(Set.of(Question.ANYTHING_NEW, "E05"));
            unanswered.removeAll(answers.answers().keySet());
            boolean isNew = answers.answers().getOrDefault(Question.ANYTHING_NEW, false);
            if (isNew && answers.anythingNew().equals(AnythingNew.NOTHING)) unanswered.add(Question.ANYTHING_NEW);
            return Screening.evaluate(RULES, facts, Set.of(), unanswered);
        }

        @Override
        public void start(VisitAnswers answers) {
            happened.add("start");
        }

        @Override
        public void stop(VisitAnswers answers) {
            happened.add("stop");
        }

        @Override
        public void write(VisitAnswers answers, Letter letter) {
            happened.add("write " + letter);
        }

        @Override
        public void notToday(VisitAnswers answers) {
            happened.add("not today");
        }
    }
}
