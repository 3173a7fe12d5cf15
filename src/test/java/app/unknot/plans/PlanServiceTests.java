package app.unknot.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.plans.checkpoints.PlanDecisions;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.plans.form.PlanForm;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.Ids;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PlanServiceTests {
    @Autowired
    private PlanService plans;

    @Autowired
    private PlanAgreement agreement;

    @Autowired
    private PlanDecisions decisions;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private TransactionTemplate transaction;

    private ClientId priya;

    @BeforeEach
    void priya_is_in_mayas_care() {
        people.staff();
        priya = clients.inCareOf(people.maya(), "Priya");
    }

    @Test
    void a_change_is_the_next_version_and_sessions_go_on_counting() {
        People.as(people.maya(), () -> {
            agreement.agree(priya, plan(PlanTemplate.ACUTE, Technique.SWEDISH));
            var note = Ids.next();
            transaction.executeWithoutResult(status -> plans.recordSession(priya, note, SessionSeen.NOTHING));
            transaction.executeWithoutResult(status -> plans.recordSession(priya, note, SessionSeen.NOTHING));

            agreement.agree(priya, plan(PlanTemplate.CHRONIC, Technique.SWEDISH));

            assertThat(plans.versions(priya, 0)).extracting(Plan::number).containsExactly(2, 1);
            assertThat(plans.current(priya).orElseThrow().sessionsUsed()).isEqualTo(1);
        });
    }

    @Test
    void a_technique_that_screening_bans_is_refused() {
        People.as(people.maya(), () -> {
            screening.recordIntake(priya, IntakeTold.of(Facts.of("anticoagulant")));

            assertThatThrownBy(() -> agreement.agree(priya, plan(PlanTemplate.CHRONIC, Technique.DEEP_TISSUE)))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("Deep tissue is not allowed");
        });
    }

    @Test
    void no_plan_is_agreed_while_the_client_is_on_hold() {
        People.as(people.maya(), () -> {
            screening.recordIntake(priya, IntakeTold.of(Facts.of("saddle_numbness")));

            assertThatThrownBy(() -> agreement.agree(priya, plan(PlanTemplate.CHRONIC, Technique.SWEDISH)))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("on hold");
            assertThat(plans.current(priya)).isEmpty();
        });
    }

    @Test
    void a_checkpoint_is_due_until_it_is_decided_with_a_reason() {
        People.as(people.maya(), () -> {
            agreement.agree(priya, plan(PlanTemplate.ACUTE, Technique.SWEDISH));
            for (int i = 0; i < 4; i++) {
                transaction.executeWithoutResult(status -> plans.recordSession(priya, Ids.next(), SessionSeen.NOTHING));
            }
            assertThat(plans.current(priya).orElseThrow().isCheckpointDue()).isTrue();
            assertThatThrownBy(() -> decisions.record(priya, taper(" "))).isInstanceOf(RefusedRequest.class);

            decisions.record(priya, taper("Half the pain, held for two visits"));

            assertThat(plans.current(priya).orElseThrow().isCheckpointDue()).isFalse();
            assertThat(plans.checkpoints(priya))
                    .extracting(Checkpoint::afterSession)
                    .containsExactly(4);
        });
    }

    @Test
    void another_therapist_does_not_find_the_plan() {
        assertThatThrownBy(() -> People.as(people.selma(), () -> plans.current(priya)))
                .isInstanceOf(RecordNotFound.class);
    }

    private static CheckpointForm taper(String reason) {
        return new CheckpointForm(Checkpoint.Decision.TAPER, reason, 3, Map.of(), "", SessionSeen.Adherence.DONE);
    }

    private static PlanForm plan(PlanTemplate template, Technique technique) {
        return PlanForm.of(template, List.of("Sit through a film"), List.of(technique), 5, Set.of(HomeCareItem.WALKING))
                .agreedBy("The client");
    }
}
