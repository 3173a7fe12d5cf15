package app.unknot.intake.ui;

import static app.unknot.intake.ui.Taps.all;
import static app.unknot.intake.ui.Taps.button;
import static app.unknot.intake.ui.Taps.buttons;
import static app.unknot.intake.ui.Taps.click;
import static app.unknot.intake.ui.Taps.primary;
import static app.unknot.intake.ui.Taps.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.conditions.Condition;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.NewsGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.questions.VisitQuestions;
import app.unknot.screening.rulebook.DerivedFacts;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleTerms;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RescreenFormTests {
    private static final Question NEW =
            new Question(Question.ANYTHING_NEW, "Anything new?", List.of(), List.of(), List.of());
    private static final Question FEVER = new Question(
            "E05", "Fever?", "A fever, chills or shivering?", List.of("fever"), List.of(), List.of(), List.of("fever"));
    private static final List<Question.NewFact> NEWS = List.of(
            new Question.NewFact("worsening", "Getting worse", NewsGroup.PAIN, List.of("wors")),
            new Question.NewFact("bend", "Hard to bend", NewsGroup.PAIN, List.of("bend")),
            new Question.NewFact("hypo_risk", "Insulin", NewsGroup.MEDICINES, List.of("insul")));
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
        assertThat(primary(form).isEnabled()).isFalse();
    }

    @Test
    void one_missing_answer_keeps_it_blocked() {
        var form = form();

        tap(form, 0);

        assertThat(primary(form).isEnabled()).isFalse();
        assertThat(text(form)).contains("1 answer missing", "1 of 2 answered");
    }

    @Test
    void when_every_line_has_an_answer_the_session_starts() {
        var form = form();

        tap(form, 0);
        tap(form, 2);
        click(primary(form));

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

        assertThat(primary(form).isEnabled()).isFalse();
    }

    @Test
    void a_closed_heading_says_what_is_ticked_in_it_and_one_line_counts_all() {
        var form = form();
        tap(form, 1);
        click(button(form, "Getting worse"));
        click(button(form, "Hard to bend"));
        click(button(form, "Insulin"));

        assertThat(text(form)).contains("2 checked: Getting worse, Hard to bend", "1 checked: Insulin", "3 checked");
        assertThat(priyas.last.anythingNew().facts()).containsExactlyInAnyOrder("worsening", "bend", "hypo_risk");
        click(button(form, "Getting worse"));
        assertThat(text(form)).contains("1 checked: Hard to bend", "2 checked");
    }

    @Test
    void nothing_new_here_answers_its_heading_alone_and_a_tick_takes_it_back() {
        var form = form();
        tap(form, 1);
        click(button(form, "Getting worse"));
        click(nothingNew(form, NewsGroup.PAIN));
        assertThat(priyas.last.anythingNew().facts()).isEmpty();
        assertThat(priyas.last.anythingNew().nothingNewIn()).containsExactly(NewsGroup.PAIN);
        assertThat(text(form)).contains("nothing new in 1 of 2 groups");

        click(button(form, "Hard to bend"));
        assertThat(priyas.last.anythingNew().nothingNewIn()).isEmpty();
    }

    @Test
    void nothing_new_everywhere_is_no_news_to_a_yes() {
        var form = form();
        tap(form, 1);
        tap(form, 2);
        click(nothingNew(form, NewsGroup.PAIN));
        click(nothingNew(form, NewsGroup.MEDICINES));
        assertThat(primary(form).isEnabled()).isFalse();
    }

    @Test
    void typed_words_suggest_chips_at_once_and_a_tap_sets_the_fact() {
        var form = form();
        tap(form, 1);
        type(form, "It got worse on Sunday");
        assertThat(priyas.last.anythingNew().facts()).isEmpty();

        click(suggested(form, "Getting worse"));
        assertThat(priyas.last.anythingNew().facts()).containsExactly("worsening");
        assertThat(text(form)).contains("1 checked: Getting worse");
        click(suggested(form, "Getting worse"));
        assertThat(priyas.last.anythingNew().facts()).isEmpty();
    }

    @Test
    void none_of_these_apply_is_said_by_a_tap_and_taken_back_by_a_tick() {
        var form = form();
        tap(form, 1);
        type(form, "My cat is worse");
        assertThat(priyas.last.anythingNew().noneApplies()).isFalse();
        click(button(form, "None of these apply"));
        assertThat(priyas.last.anythingNew().noneApplies()).isTrue();
        click(suggested(form, "Getting worse"));
        assertThat(priyas.last.anythingNew().noneApplies()).isFalse();
    }

    @Test
    void typed_words_that_sound_like_a_warning_sign_suggest_its_question_and_a_tap_is_a_yes() {
        var form = form();
        tap(form, 1);
        type(form, "no fever today");
        assertThat(priyas.happened).isEmpty();
        click(suggested(form, "Fever?"));
        assertThat(priyas.happened).containsExactly("stop");
        assertThat(priyas.last.answers()).containsEntry("E05", true);
    }

    @Test
    void the_session_can_start_although_nobody_sorted_the_words() {
        var form = form();
        tap(form, 1);
        tap(form, 2);
        type(form, "Something odd");
        assertThat(primary(form).isEnabled()).isTrue();
    }

    @Test
    void the_full_question_is_one_tap_away_where_it_says_more() {
        var form = form();
        assertThat(all(form).filter(NativeDetails.class::isInstance).map(Taps::text))
                .anyMatch(words -> words.contains("A fever, chills or shivering"));
    }

    @Test
    void what_the_client_answered_is_there_and_a_change_is_the_therapists() {
        var form = form();
        form.begin(new VisitAnswers(
                Map.of(Question.ANYTHING_NEW, true, "E05", false),
                new AnythingNew(
                        "It got worse", Set.of("worsening"), Map.of(), Map.of(), Set.of(NewsGroup.MEDICINES), false),
                Observed.NOTHING,
                AnsweredBy.CLIENT));
        assertThat(primary(form).isEnabled()).isTrue();
        assertThat(priyas.last.by()).isEqualTo(AnsweredBy.CLIENT);
        assertThat(priyas.last.anythingNew().facts()).containsExactly("worsening");
        assertThat(priyas.last.anythingNew().nothingNewIn()).containsExactly(NewsGroup.MEDICINES);

        tap(form, 0);
        assertThat(priyas.last.by()).isEqualTo(AnsweredBy.BOTH);
    }

    @Test
    void a_chip_that_the_therapist_adds_is_a_change_too() {
        var form = form();
        form.begin(new VisitAnswers(
                Map.of(Question.ANYTHING_NEW, true, "E05", false),
                new AnythingNew("Worse", Set.of()),
                Observed.NOTHING,
                AnsweredBy.CLIENT));
        assertThat(priyas.last.by()).isEqualTo(AnsweredBy.CLIENT);
        click(suggested(form, "Getting worse"));
        assertThat(priyas.last.by()).isEqualTo(AnsweredBy.BOTH);
    }

    @Test
    void answers_that_were_read_aloud_are_the_therapists() {
        var form = form();
        tap(form, 0);
        assertThat(priyas.last.by()).isEqualTo(AnsweredBy.THERAPIST);
    }

    private static NativeButton nothingNew(RescreenForm form, NewsGroup group) {
        return buttons(form)
                .filter(button -> ("Nothing new here: " + group.title())
                        .equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private static NativeButton suggested(RescreenForm form, String words) {
        Component row = all(form)
                .filter(one -> "What the words may mean".equals(one.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        return buttons(row)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static void type(RescreenForm form, String words) {
        all(form)
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .findFirst()
                .orElseThrow()
                .setValue(words);
    }

    @Test
    void advice_is_said_before_the_session_starts() {
        priyas.standing = Facts.of("worsening");
        var form = form();

        tap(form, 0);
        tap(form, 2);
        assertThat(primary(form).isEnabled()).isFalse();
        assertThat(text(form)).contains("Confirm that you recommended a doctor");

        click(button(form, "I recommended seeing a doctor"));
        assertThat(primary(form).isEnabled()).isTrue();
    }

    private RescreenForm form() {
        return new RescreenForm(
                "screening.priya",
                "Priya",
                new VisitQuestions(List.of(NEW, FEVER), NEWS, List.of(), Map.of(), new LinkedHashMap<>()),
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

    private static final class Visit extends HeardSteps {
        private Facts standing = Facts.NONE;
        private VisitAnswers last = new VisitAnswers(Map.of(), AnythingNew.NOTHING, Observed.NOTHING);

        @Override
        public ScreeningResult preview(VisitAnswers answers) {
            last = answers;
            var facts = standing.with("fever", answers.answers().getOrDefault("E05", false));
            var unanswered = new HashSet<>(Set.of(Question.ANYTHING_NEW, "E05"));
            unanswered.removeAll(answers.answers().keySet());
            boolean isNew = answers.answers().getOrDefault(Question.ANYTHING_NEW, false);
            boolean said = !answers.anythingNew().words().isBlank()
                    || !answers.anythingNew().facts().isEmpty();
            if (isNew && !said) unanswered.add(Question.ANYTHING_NEW);
            return Screening.evaluate(RULES, facts, Set.of(), unanswered);
        }
    }
}
