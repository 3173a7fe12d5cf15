package app.unknot.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.plans.Checkpoint.Decision;
import app.unknot.plans.SessionSeen.Adherence;
import app.unknot.plans.checkpoints.FollowUpCalls;
import app.unknot.plans.checkpoints.PlanDecisions;
import app.unknot.plans.checkpoints.PlanReviews;
import app.unknot.plans.dose.Dose;
import app.unknot.plans.dose.Phase;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.plans.form.DischargeForm;
import app.unknot.plans.form.IntendedEffect;
import app.unknot.plans.form.PlanDetails;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.rhythms.DoseTemplates;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.Ids;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PlanCourseServiceTests {
    @Autowired
    private PlanService plans;

    @Autowired
    private PlanPauses pauses;

    @Autowired
    private PlanAgreement agreement;

    @Autowired
    private PlanReviews reviews;

    @Autowired
    private PlanDecisions decisions;

    @Autowired
    private PlanEndings endings;

    @Autowired
    private FollowUpCalls calls;

    @Autowired
    private DoseTemplates doses;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClientId priya;

    @BeforeEach
    void priya_has_a_plan() {
        people.staff();
        priya = clients.inCareOf(people.maya(), "Priya");
        People.as(people.maya(), () -> agreement.agree(priya, plan(PlanTemplate.CHRONIC)));
    }

    @Test
    void a_due_checkpoint_is_not_passed_by_agreeing_on_a_new_version() {
        People.as(people.maya(), () -> {
            hold(7, 6, 6, 5, 5);

            assertThat(plans.isCheckpointDue(priya)).isTrue();
            assertThatThrownBy(() -> agreement.agree(priya, plan(PlanTemplate.CHRONIC)))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("checkpoint is due");
        });
    }

    @Test
    void fewer_sessions_make_the_next_version_with_the_slower_phases() {
        People.as(people.maya(), () -> {
            hold(8, 6, 5, 4, 4);
            assertThat(reviews.advice(priya).proposed()).containsExactly(Decision.TAPER);

            decisions.record(priya, checkpoint(Decision.TAPER, 4));

            var plan = plans.current(priya).orElseThrow();
            assertThat(plan.number()).isEqualTo(2);
            assertThat(plan.sessionsPlanned()).isEqualTo(9);
            assertThat(plan.sessionsUsed()).isEqualTo(5);
            assertThat(plan.isCheckpointDue()).isFalse();
            var review =
                    Objects.requireNonNull(plans.checkpoints(priya).getFirst().review());
            assertThat(review.meaningful()).isTrue();
            assertThat(review.ability()).containsEntry("Sit through a film", 6);
        });
    }

    @Test
    void a_goal_that_was_rated_is_rated_again() {
        People.as(
                people.maya(),
                () -> assertThatThrownBy(() -> decisions.record(
                                priya, new CheckpointForm(Decision.CONTINUE, "Fine", 4, Map.of(), "", Adherence.DONE)))
                        .isInstanceOf(RefusedRequest.class)
                        .hasMessage("Enter how well it goes now: Sit through a film."));
    }

    @Test
    void two_visits_that_are_worse_pause_the_plan_until_the_checkpoint_is_recorded() {
        People.as(people.maya(), () -> {
            hold(5, 7);
            assertThat(pauses.isPaused(priya)).isFalse();
            hold(7);

            assertThat(plans.current(priya).orElseThrow().waitsForReview()).isTrue();
            assertThat(reviews.advice(priya).proposed()).contains(Decision.REFER);
            assertThatThrownBy(() -> agreement.agree(priya, plan(PlanTemplate.CHRONIC)))
                    .hasMessageContaining("checkpoint is due");

            decisions.record(priya, checkpoint(Decision.CONTINUE, 7));
            assertThat(pauses.isPaused(priya)).isFalse();
            assertThat(plans.isCheckpointDue(priya)).isFalse();
        });
    }

    @Test
    void what_was_decided_is_given_two_visits_before_the_plan_pauses_again() {
        People.as(people.maya(), () -> {
            hold(5, 7, 8);
            decisions.record(priya, checkpoint(Decision.CHANGE, 7));

            hold(7);
            assertThat(pauses.isPaused(priya)).isFalse();
            hold(7);
            assertThat(pauses.isPaused(priya)).isTrue();
        });
    }

    @Test
    void a_client_who_was_referred_stays_paused_until_somebody_resumes_the_plan() {
        People.as(people.maya(), () -> {
            hold(4, 6, 6);
            decisions.record(priya, checkpoint(Decision.REFER, 6));

            var plan = plans.current(priya).orElseThrow();
            assertThat(plan.isPaused()).isTrue();
            assertThat(plan.waitsForReview())
                    .as("a session may begin once it is resumed")
                    .isFalse();
        });
    }

    @Test
    void one_worse_visit_or_a_visit_without_an_answer_pauses_nothing() {
        People.as(people.maya(), () -> {
            hold(5, 7, 6, 7);
            assertThat(pauses.isPaused(priya)).isFalse();
        });
    }

    @Test
    void a_paused_plan_says_so_until_it_goes_on() {
        People.as(people.maya(), () -> {
            pauses.pause(priya);
            assertThat(plans.current(priya).orElseThrow().isPaused()).isTrue();
            pauses.resume(priya);
            assertThat(plans.current(priya).orElseThrow().isPaused()).isFalse();
        });
    }

    @Test
    void a_plan_opened_again_after_its_end_is_a_new_one_with_a_course_of_its_own() {
        People.as(people.maya(), () -> {
            hold(7, 3);
            endings.discharge(priya, end());
            assertThat(plans.current(priya)).isEmpty();
            assertThat(endings.lastDischarge(priya).orElseThrow().form().relapsePlan())
                    .isEqualTo("Walk, warmth, call us");

            agreement.agree(priya, plan(PlanTemplate.MAINTENANCE));

            var plan = plans.current(priya).orElseThrow();
            assertThat(plan.number()).isEqualTo(2);
            assertThat(plan.sessionsUsed()).isZero();
            assertThat(reviews.course(priya).sessions()).isEmpty();
        });
    }

    @Test
    void the_end_needs_a_plan_for_relapse_and_what_to_go_on_with() {
        People.as(
                people.maya(),
                () -> assertThatThrownBy(() -> endings.discharge(
                                priya, new DischargeForm(DischargeForm.Reason.GOALS_MET, null, " ", "")))
                        .isInstanceOf(RefusedRequest.class)
                        .hasMessage("Enter what to do if the pain comes back. Enter what the client will continue."));
    }

    @Test
    void follow_ups_come_due_after_three_and_six_months_for_who_ended_the_plan() {
        People.as(people.maya(), () -> {
            endings.discharge(priya, end());
            assertThat(ofPriya()).isEmpty();
        });
        jdbc.sql("update plan_follow_up set due_on = ? where client_id = ?")
                .param(LocalDate.of(2020, 1, 1))
                .param(priya.value())
                .update();

        People.as(people.maya(), () -> {
            assertThat(ofPriya()).hasSize(2);
            var first = ofPriya().getFirst();
            assertThatThrownBy(() -> calls.followedUp(first.id(), " ")).isInstanceOf(RefusedRequest.class);
            calls.followedUp(first.id(), "Still free of pain");
            assertThat(ofPriya()).hasSize(1);
        });
        var left = People.get(people.maya(), () -> ofPriya().getFirst());
        People.as(people.selma(), () -> {
            assertThat(calls.followUpsDue()).extracting(FollowUp::client).doesNotContain(priya);
            assertThatThrownBy(() -> calls.followedUp(left.id(), "Not mine")).isInstanceOf(RecordNotFound.class);
        });
    }

    @Test
    void an_admin_sets_the_rhythm_that_is_suggested_and_agreed_plans_keep_theirs() {
        var slower = new Dose(List.of(new Phase.EveryWeeks(3, 6)), 45, List.of(3), 3);
        var before = People.get(people.tomas(), () -> doses.all().get(PlanTemplate.MAINTENANCE));
        assertThatThrownBy(() -> People.as(people.maya(), () -> doses.change(PlanTemplate.MAINTENANCE, slower)))
                .isInstanceOf(AccessDeniedException.class);

        People.as(people.tomas(), () -> doses.change(PlanTemplate.MAINTENANCE, slower));
        try {
            People.as(people.maya(), () -> {
                assertThat(doses.all()).containsEntry(PlanTemplate.MAINTENANCE, slower);
                assertThat(plans.current(priya).orElseThrow().agreed().dose()).isEqualTo(PlanTemplate.CHRONIC.dose());
            });
        } finally {
            People.as(people.tomas(), () -> doses.change(PlanTemplate.MAINTENANCE, before));
        }
    }

    @Test
    void another_therapist_finds_neither_course_nor_end() {
        People.as(people.selma(), () -> {
            assertThatThrownBy(() -> reviews.course(priya)).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> reviews.advice(priya)).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> endings.lastDischarge(priya)).isInstanceOf(RecordNotFound.class);
        });
    }

    private List<FollowUp> ofPriya() {
        return calls.followUpsDue().stream()
                .filter(followUp -> followUp.client().equals(priya))
                .toList();
    }

    private void hold(int... pains) {
        for (int pain : pains)
            transaction.executeWithoutResult(
                    status -> plans.recordSession(priya, Ids.next(), new SessionSeen(pain, 50, Adherence.DONE, false)));
    }

    private static CheckpointForm checkpoint(Decision decision, int pain) {
        return new CheckpointForm(decision, "As it goes", pain, Map.of("Sit through a film", 6), "", Adherence.DONE);
    }

    private static DischargeForm end() {
        return new DischargeForm(
                DischargeForm.Reason.GOALS_MET, null, "Walk, warmth, call us", "Walking three times a week");
    }

    private static PlanForm plan(PlanTemplate template) {
        return new PlanForm(
                List.of("Sit through a film"),
                template,
                template.sessions(),
                template.minutes(),
                List.of(Technique.SWEDISH),
                5,
                Map.of(),
                Set.of(HomeCareItem.WALKING),
                "",
                new PlanDetails(
                        Map.of("Sit through a film", 3),
                        List.of("Less stiff in the morning"),
                        List.of(),
                        Set.of(IntendedEffect.PAIN_RELIEF),
                        null,
                        List.of(),
                        "",
                        "",
                        List.of(),
                        null,
                        "Priya Raman"));
    }
}
