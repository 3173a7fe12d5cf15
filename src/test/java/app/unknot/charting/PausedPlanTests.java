package app.unknot.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.plans.Checkpoint.Decision;
import app.unknot.plans.PlanService;
import app.unknot.plans.SessionSeen;
import app.unknot.plans.SessionSeen.Adherence;
import app.unknot.plans.checkpoints.PlanDecisions;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Objection;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Pain 5, then 7 and 7: no further session of the plan until it was looked at again. */
@PortalTest
class PausedPlanTests {
    @Autowired
    private PlanService plans;

    @Autowired
    private PlanDecisions decisions;

    @Autowired
    private Bookings bookings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private SessionBuilder sessions;
    private Subject maya;
    private ClientId client;

    @BeforeEach
    void somebody_gets_worse() {
        people.staff();
        maya = people.maya();
        sessions = beans.createBean(SessionBuilder.class);
        client = sessions.inPlan(maya, "Ines");
        for (int pain : new int[] {5, 7, 7})
            transaction.executeWithoutResult(status -> People.as(
                    maya,
                    () -> plans.recordSession(client, Ids.next(), new SessionSeen(pain, 50, Adherence.DONE, false))));
    }

    @Test
    void no_session_begins_before_the_checkpoint_is_recorded() {
        assertThatThrownBy(() -> sessions.begun(maya, client))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("record its checkpoint");

        People.as(
                maya,
                () -> decisions.record(
                        client,
                        new CheckpointForm(Decision.CHANGE, "Lighter, and less", 7, Map.of(), "", Adherence.DONE)));

        assertThat(sessions.begun(maya, client)).isNotNull();
    }

    @Test
    void a_booking_asks_first() {
        LocalDate monday = clock.today().plusWeeks(60);
        var at = monday.atTime(11, 0).atZone(clock.getZone()).toInstant();

        Objection objection = People.get(
                        maya,
                        () -> bookings.objection(
                                new Booking(client, maya.id(), LocationId.FIRST, null, null, at, 60, false)))
                .orElseThrow();

        assertThat(objection.isFinal()).isFalse();
        assertThat(objection.sentence()).contains("plan is paused");
    }
}
