package app.unknot.intake.ui;

import static app.unknot.intake.ui.Taps.button;
import static app.unknot.intake.ui.Taps.buttons;
import static app.unknot.intake.ui.Taps.click;
import static app.unknot.intake.ui.Taps.primary;
import static app.unknot.intake.ui.Taps.shown;
import static app.unknot.intake.ui.Taps.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ShippedRules;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.screening.questions.VisitQuestions;
import app.unknot.screening.rulebook.RuleSet;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a finding is, asked before the session can start, with the running rules. */
class SitesInputTests {
    private static final RuleSet RULES = ShippedRules.RULES;
    private static final Question NEW =
            new Question(Question.ANYTHING_NEW, "Anything new?", List.of(), List.of(), List.of());
    private static final String RASH = "skin_local_lesion";
    private static final String VEINS = "varicose_veins";

    private final Visit visit = new Visit();

    @Test
    void a_new_finding_blocks_the_start_until_it_is_marked() {
        RescreenForm form = form();
        answer(form, "Yes");
        assertThat(shownSites(form)).isEmpty();
        click(button(form, words(RASH)));

        assertThat(shownSites(form)).hasSize(1);
        assertThat(text(form)).contains("Mark where it is: " + words(RASH));
        assertThat(primary(form).isEnabled()).isFalse();

        click(button(shownSites(form).getFirst(), "Lower back, right"));

        assertThat(primary(form).isEnabled()).isTrue();
        assertThat(visit.last.sites()).containsOnly(Map.entry(RASH, Set.of("LUMBAR_R")));
    }

    @Test
    void a_place_in_front_is_found_by_turning_the_drawing() {
        RescreenForm form = form();
        answer(form, "Yes");
        click(button(form, words(RASH)));
        Component site = shownSites(form).getFirst();
        assertThat(button(site, "Chest, left").getParent().orElseThrow().isVisible())
                .isFalse();

        click(button(site, "Front"));
        assertThat(button(site, "Chest, left").getParent().orElseThrow().isVisible())
                .isTrue();
        click(button(site, "Chest, left"));
        click(button(site, "Left side"));
        click(button(site, "Side of the hip, left"));

        assertThat(visit.last.sites().get(RASH)).containsExactlyInAnyOrder("FRONT_CHEST_L", "SIDE_HIP_L");
    }

    @Test
    void not_on_this_map_is_an_answer_and_is_taken_back_by_a_mark() {
        RescreenForm form = form();
        answer(form, "Yes");
        click(button(form, words(RASH)));
        Component site = shownSites(form).getFirst();

        click(button(site, "Not on this map"));
        assertThat(primary(form).isEnabled()).isTrue();
        assertThat(visit.last.sites()).containsOnly(Map.entry(RASH, Set.of()));

        click(button(site, "Calf, left"));
        assertThat(visit.last.sites()).containsOnly(Map.entry(RASH, Set.of("CALF_L")));
        click(button(site, "Calf, left"));
        assertThat(primary(form).isEnabled()).as("nothing is marked any more").isFalse();
    }

    @Test
    void what_was_told_earlier_without_a_place_is_asked_for_it_too() {
        visit.standing = Facts.of(VEINS);
        RescreenForm form = form();
        answer(form, "No");

        assertThat(shownSites(form)).hasSize(1);
        assertThat(primary(form).isEnabled()).isFalse();
        click(button(shownSites(form).getFirst(), "Calf, right"));

        assertThat(shownSites(form)).as("it can still be corrected").hasSize(1);
        assertThat(primary(form).isEnabled()).isTrue();
        assertThat(visit.last.sites()).containsOnly(Map.entry(VEINS, Set.of("CALF_R")));
    }

    @Test
    void a_tick_that_is_taken_back_takes_its_place_along() {
        RescreenForm form = form();
        answer(form, "Yes");
        click(button(form, words(RASH)));
        click(button(shownSites(form).getFirst(), "Lower back, right"));
        click(button(form, words(RASH)));

        assertThat(shownSites(form)).isEmpty();
        assertThat(visit.last.sites()).isEmpty();
    }

    @Test
    void what_the_client_marked_is_there_for_the_therapist() {
        RescreenForm form = form().begin(new VisitAnswers(
                Map.of(Question.ANYTHING_NEW, true),
                new AnythingNew("", Set.of(RASH)),
                Observed.NOTHING,
                Map.of(RASH, Set.of("FOOT_R")),
                AnsweredBy.CLIENT));

        assertThat(primary(form).isEnabled()).isTrue();
        assertThat(visit.last.sites()).containsOnly(Map.entry(RASH, Set.of("FOOT_R")));
    }

    private RescreenForm form() {
        return new RescreenForm(
                "screening.priya",
                "Priya",
                new VisitQuestions(
                        List.of(NEW),
                        List.of(RULES.tellable().get(RASH), RULES.tellable().get(VEINS)),
                        List.of(),
                        Map.of(),
                        RULES.sited()),
                LocalDate.of(2026, 3, 2),
                visit);
    }

    private static String words(String fact) {
        return RULES.sited().getOrDefault(fact, fact);
    }

    private static void answer(RescreenForm form, String words) {
        click(buttons(form)
                .filter(button -> button.hasClassName("a") && words.equals(button.getText()))
                .findFirst()
                .orElseThrow());
    }

    private static List<Component> shownSites(RescreenForm form) {
        return shown(form)
                .filter(one -> one.getElement().getClassList().contains("site"))
                .toList();
    }

    private static final class Visit extends HeardSteps {
        private Facts standing = Facts.NONE;
        private VisitAnswers last = new VisitAnswers(Map.of(), AnythingNew.NOTHING, Observed.NOTHING);

        @Override
        public ScreeningResult preview(VisitAnswers answers) {
            last = answers;
            Facts facts = standing;
            for (String fact : answers.anythingNew().facts()) facts = facts.with(fact, true);
            Set<String> unanswered = new HashSet<>(Set.of(Question.ANYTHING_NEW));
            if (answers.answers().containsKey(Question.ANYTHING_NEW)) unanswered.clear();
            return Screening.evaluate(RULES, facts, Set.of(), unanswered, answers.sites());
        }
    }
}
