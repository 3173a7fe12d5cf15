package app.unknot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.history.HistoryTopic;
import app.unknot.screening.ShippedRules;
import app.unknot.screening.rulebook.RuleSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeCheckTests {
    private static final RuleSet RULES = ShippedRules.RULES;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_whole_history_that_fits_together_is_not_asked_about() {
        assertThat(asks(Told.nothingWrong(RULES))).isEmpty();
    }

    @Test
    void what_is_needed_is_asked_for_by_its_name_and_place() {
        assertThat(asks(Told.nothingWrong(RULES).without("pain.now")))
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.needed()).isTrue();
                    assertThat(ask.topic()).isEqualTo(HistoryTopic.PAIN);
                    assertThat(ask.sentence()).contains("right now");
                });
    }

    @Test
    void silence_is_not_a_no() {
        assertThat(asks(Told.nothingWrong(RULES).without("safety.E05").without("safety.group.SKIN")))
                .extracting(OpenQuestion::sentence)
                .containsExactly("2 safety questions are unanswered. Silence is not a no.");
    }

    @Test
    void an_accident_that_no_doctor_has_seen_and_one_has_is_asked_back_and_counts_as_unseen_until_then() {
        Told both = Told.nothingWrong(RULES).yes("E06", true).ticks("NOW", "trauma_cleared");
        assertThat(asks(both)).singleElement().satisfies(ask -> {
            assertThat(ask.needed()).isTrue();
            assertThat(ask.sentence()).contains("that no doctor has seen", "A doctor has seen that injury");
        });
        assertThat(IntakeFacts.of(both.history(), RULES, "U", TODAY).isTrue("trauma_cleared"))
                .isFalse();
    }

    @Test
    void a_minor_needs_a_guardian() {
        Told minor = Told.nothingWrong(RULES);
        assertThat(IntakeCheck.of(minor.history(), RULES, 17, "U", TODAY))
                .singleElement()
                .satisfies(ask -> assertThat(ask.needed()).isTrue());
        assertThat(IntakeCheck.of(minor.text("guardian.name", "Ana Reyes").history(), RULES, 17, "U", TODAY))
                .isEmpty();
    }

    @Test
    void a_pain_that_begins_in_the_future_is_asked_again() {
        assertThat(asks(Told.nothingWrong(RULES).text("onset.day", "2026-03-03")))
                .extracting(OpenQuestion::needed)
                .containsExactly(true);
    }

    @Test
    void answers_that_do_not_go_together_are_asked_back_and_may_stay() {
        List<OpenQuestion> asks = asks(Told.nothingWrong(RULES)
                .ticks("NOW", "acute_injury_72h")
                .ticks("PAIN", "numb_tingle_progressive")
                .medicine("Eliquis 5 mg"));
        assertThat(asks).hasSize(3).noneMatch(OpenQuestion::needed);
    }

    @Test
    void pain_now_is_no_stronger_than_the_worst_of_the_day() {
        assertThat(asks(Told.nothingWrong(RULES).number("pain.worst", 4)))
                .extracting(OpenQuestion::sentence)
                .containsExactly("The pain right now is higher than the worst in the last 24 hours.");
    }

    private static List<OpenQuestion> asks(Told told) {
        return IntakeCheck.of(told.history(), RULES, 46, "M", TODAY);
    }
}
