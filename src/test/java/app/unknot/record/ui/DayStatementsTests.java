package app.unknot.record.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.unknot.accounts.Subject;
import app.unknot.audit.AuditLog;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.worklist.Worklist;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.plans.PlanService;
import app.unknot.practice.Locations;
import app.unknot.schedule.Schedule;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.questions.Question;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Tag;
import app.unknot.testing.Answers;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.CountedStatements;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A day with more clients asks no more of the database than a day with few. */
@PortalTest
class DayStatementsTests {
    @Autowired
    private SessionCards cards;

    @Autowired
    private DueToday due;

    @Autowired
    private Locations locations;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Worklist worklist;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private ScreeningResults results;

    @Autowired
    private PlanService plans;

    @Autowired
    private AuditLog audit;

    @Autowired
    private LogEntries written;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Subject maya;
    private SessionBuilder sessions;

    @BeforeEach
    void hire() {
        maya = people.maya();
        sessions = beans.createBean(SessionBuilder.class);
    }

    @Test
    void the_words_about_a_day_cost_the_same_for_two_clients_and_for_twelve() {
        List<ClientId> day = new ArrayList<>();
        for (int i = 0; i < 12; i++) day.add(sessions.inPlan(maya, "Dagny"));
        int two = statements(day.subList(0, 2));
        assertThat(two).isPositive();
        assertThat(statements(day)).isEqualTo(two);
    }

    @Test
    void the_screen_of_a_day_costs_the_same_with_more_clients() {
        // A day of their own, so that nobody's other appointment is on the screen.
        Instant morning =
                LocalDate.of(2031, 3, 3).atTime(6, 0).atZone(clock.getZone()).toInstant();
        PracticeClock.at(morning, () -> {
            for (int i = 0; i < 2; i++) book(morning, i);
            today();
            int two = today();
            for (int i = 2; i < 9; i++) book(morning, i);
            assertThat(today()).isEqualTo(two);
        });
    }

    @Test
    void together_they_are_told_the_same_as_one_by_one() {
        ClientId calm = sessions.inPlan(maya, "Carlo");
        ClientId stopped = sessions.inPlan(maya, "Stina");
        ClientId unplanned = clients.inCareOf(maya, "Ulla");
        ClientId strange = clients.inCareOf(people.selma(), "Xaver");
        List<ClientId> own = List.of(calm, stopped, unplanned);
        List<ClientId> all = List.of(calm, stopped, unplanned, strange);
        People.as(maya, () -> {
            screening.recordRescreen(calm, Answers.visit(screening));
            screening.recordRescreen(
                    stopped,
                    new VisitAnswers(
                            Answers.to(screening, allQuestions()),
                            new AnythingNew("All of it", Set.of()),
                            Observed.NOTHING));
            Map<ClientId, ScreeningResult> together = results.standingOfEach(all);
            assertThat(together).containsOnlyKeys(own);
            own.forEach(one -> assertThat(together.get(one)).isEqualTo(results.standing(one)));
            assertThat(results.standing(stopped).level().allowsStart()).isFalse();
            assertThat(plans.currentOfEach(all)).containsOnlyKeys(calm, stopped);
            assertThat(plans.currentOfEach(all).get(calm))
                    .isEqualTo(plans.current(calm).orElseThrow());
            assertThat(directory.openEach(all)).containsOnlyKeys(own);
            assertThat(directory.openEach(all).get(calm)).isEqualTo(directory.open(calm));
            DayCards day = cards.of(all);
            assertThat(day.tags(stopped)).extracting(DayStatementsTests::words).contains(title(stopped));
            assertThat(day.tags(calm)).isEmpty();
            assertThat(day.tags(strange)).isEmpty();
            assertThat(day.line(strange)).startsWith("Not in your care.");
            assertThat(day.briefLine(strange)).isEmpty();
            assertThat(day.line(unplanned)).isEqualTo("No treatment plan yet");
        });
    }

    @Test
    void each_record_of_a_day_leaves_its_trace_and_the_chain_holds() {
        ClientId one = clients.inCareOf(maya, "Olof");
        ClientId other = clients.inCareOf(maya, "Orla");
        ClientId strange = clients.inCareOf(people.selma(), "Sven");
        People.as(maya, () -> cards.of(List.of(one, other, strange)));
        People.as(people.tomas(), () -> {
            assertThat(written.newest(2))
                    .extracting(AuditEntry::action, AuditEntry::object)
                    .containsExactlyInAnyOrder(
                            tuple("CLIENT_OPEN", "client " + one), tuple("CLIENT_OPEN", "client " + other));
            assertThat(audit.firstBrokenEntry()).isEmpty();
        });
    }

    private void book(Instant morning, int place) {
        ClientId client = sessions.inPlan(maya, "Dorte");
        Instant start = morning.plus(Duration.ofHours(2L + place));
        People.as(maya, () -> schedule.book(client, maya.id(), null, start, Duration.ofMinutes(30)));
    }

    private static String words(Tag tag) {
        return tag.getElement().getTextRecursively();
    }

    private String title(ClientId client) {
        return results.standing(client).level().title();
    }

    private String[] allQuestions() {
        return screening.questionsForVisit().stream().map(Question::code).toArray(String[]::new);
    }

    private int statements(List<ClientId> day) {
        return People.get(maya, () -> CountedStatements.during(() -> cards.of(day)));
    }

    private int today() {
        return People.get(
                maya,
                () -> CountedStatements.during(
                        () -> new TodayView(schedule, worklist, directory, locations, clock, cards, due)
                                .show(Places.EVERYWHERE)));
    }
}
