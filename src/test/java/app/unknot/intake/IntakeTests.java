package app.unknot.intake;

import static app.unknot.screening.ShippedRules.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.clients.history.HealthHistories;
import app.unknot.clients.history.HealthHistory;
import app.unknot.clients.history.HistoryDraft;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.holds.Holds;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@PortalTest
class IntakeTests {
    @Autowired
    private Intake intake;

    @Autowired
    private HealthHistories histories;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private ScreeningResults results;

    @Autowired
    private Holds holds;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    private Subject maya;
    private ClientId nora;

    @BeforeEach
    void a_new_client_comes() {
        maya = people.maya();
        nora = clients.inCareOf(maya, "Nora");
    }

    @Test
    void what_was_told_is_there_when_the_questions_are_opened_again() {
        tell(new Told().number("pain.now", 6).text("onset.event", "Lifted a crate."));
        HealthHistory again = begin().history();
        assertThat(again.number("pain.now")).contains(6);
        assertThat(again.text("onset.event")).isEqualTo("Lifted a crate.");
        assertThat(People.get(maya, () -> histories.current(nora))).isEmpty();
    }

    @Test
    void two_tablets_do_not_write_over_each_other() {
        HistoryDraft here = begin();
        tell(new Told().number("pain.now", 6));
        assertThatThrownBy(() -> save(here, new Told().number("pain.now", 2)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Its answers are kept");
        assertThat(begin().history().number("pain.now")).contains(6);
    }

    @Test
    void an_answer_that_the_question_does_not_take_is_refused_and_the_others_stay() {
        HistoryDraft draft = tell(new Told().number("pain.now", 6));
        assertThatThrownBy(() -> save(draft, new Told().number("pain.worst", 11)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("The other answers are kept");
        assertThatThrownBy(() -> save(draft, new Told().text("no.such", "x"))).isInstanceOf(RefusedRequest.class);
        assertThat(begin().history().number("pain.now")).contains(6);
    }

    @Test
    void a_complete_history_limits_the_session_and_counts_as_todays_screening() {
        HistoryDraft draft =
                tell(Told.nothingWrong(RULES).ticks("BLOOD", "anticoagulant").places("keepoff", "MID_BACK_L"));
        ScreeningResult screened = People.get(maya, () -> intake.complete(draft));
        assertThat(screened.ceiling()).isEqualTo(4);
        assertThat(screened.avoid()).containsExactly("MID_BACK_L");
        assertThat(People.get(maya, () -> results.today(nora)))
                .hasValueSatisfying(today -> assertThat(today.allowsStart()).isTrue());
    }

    @Test
    void without_every_answer_that_is_needed_it_stays_open() {
        HistoryDraft draft = tell(Told.nothingWrong(RULES).without("safety.E05"));
        assertThatThrownBy(() -> People.get(maya, () -> intake.complete(draft)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Silence is not a no");
        assertThat(People.get(maya, () -> histories.isBegun(nora))).isTrue();
        assertThat(People.get(maya, () -> results.today(nora))).isEmpty();
    }

    @Test
    void who_only_looks_at_the_questions_begins_nothing() {
        begin();
        assertThat(People.get(maya, () -> histories.isBegun(nora))).isFalse();
    }

    @Test
    void a_returning_client_begins_with_what_was_told_and_answers_safety_anew() {
        HistoryDraft first = tell(Told.nothingWrong(RULES).text("sport", "Swims on Fridays"));
        People.get(maya, () -> intake.complete(first));
        HistoryDraft later = begin();
        assertThat(later.before()).isPresent();
        assertThat(later.history().text("sport")).isEqualTo("Swims on Fridays");
        assertThat(new SafetyAnswers(later.history()).missing(RULES))
                .hasSize(RULES.everyVisit().size() + RULES.intake().size());
        save(later, new Told().text("sport", "None"));
        assertThat(People.get(maya, () -> histories.current(nora)).orElseThrow().text("sport"))
                .as("the completed history stays as it was")
                .isEqualTo("Swims on Fridays");
    }

    @Test
    void a_warning_sign_holds_at_once_and_a_mistake_is_taken_back() {
        HistoryDraft draft = tell(new Told().yes("E02", true));
        ScreeningResult screened = People.get(maya, () -> intake.stop(draft));
        assertThat(screened.level()).isEqualTo(Level.EMERGENCY);
        assertThat(People.get(maya, () -> holds.of(nora))).isPresent();
        People.as(maya, () -> screening.withdrawMistake(nora));
        assertThat(People.get(maya, () -> holds.of(nora))).isEmpty();
    }

    @Test
    void an_answer_can_be_taken_back() {
        HistoryDraft draft = tell(new Told().number("pain.now", 6));
        HistoryDraft after =
                People.get(maya, () -> histories.save(draft, Map.of("pain.now", JsonNodeFactory.instance.nullNode())));
        assertThat(after.history().has("pain.now")).isFalse();
    }

    @Test
    void nobody_else_reads_or_tells_it() {
        Subject selma = people.selma();
        assertThatThrownBy(() -> People.get(selma, () -> histories.begin(nora))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.get(selma, () -> histories.current(nora)))
                .isInstanceOf(RecordNotFound.class);
    }

    private HistoryDraft begin() {
        return People.get(maya, () -> histories.begin(nora));
    }

    private HistoryDraft tell(Told told) {
        return save(begin(), told);
    }

    private HistoryDraft save(HistoryDraft draft, Told told) {
        return People.get(maya, () -> histories.save(draft, told.answers()));
    }
}
