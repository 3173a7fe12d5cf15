package app.unknot.plans.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanId;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.screening.HandsOnLimit;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlanCheckTests {
    private static PlanForm priyasPlan() {
        return PlanForm.of(
                        PlanTemplate.CHRONIC,
                        List.of("Sit through a film"),
                        List.of(Technique.SWEDISH),
                        5,
                        Set.of(HomeCareItem.WALKING, HomeCareItem.HEAT))
                .agreedBy("The client");
    }

    @Test
    void a_complete_plan_can_be_agreed() {
        assertThat(PlanCheck.gaps(priyasPlan(), Set.of(), Map.of(), Map.of(), null))
                .isEmpty();
    }

    @Test
    void a_plan_without_an_activity_is_refused() {
        var form = PlanForm.of(
                        PlanTemplate.ACUTE,
                        List.of("Work"),
                        List.of(Technique.SWEDISH),
                        3,
                        Set.of(HomeCareItem.HYDRATE))
                .agreedBy("The client");

        assertThat(PlanCheck.gaps(form, Set.of(), Map.of(), Map.of(), null))
                .containsExactly("Home care needs an activity: a walk, stretches or gentle yoga.");
    }

    @Test
    void a_banned_technique_cannot_be_planned() {
        assertThat(PlanCheck.gaps(priyasPlan(), Set.of(Technique.SWEDISH), Map.of(), Map.of(), null))
                .containsExactly("Swedish is not allowed by screening.");
    }

    @Test
    void no_pressure_is_planned_where_hands_keep_off() {
        PlanForm plan = priyasPlan();
        PlanForm onTheScar = new PlanForm(
                plan.goals(),
                plan.template(),
                plan.sessions(),
                plan.minutes(),
                plan.techniques(),
                plan.pressure(),
                Map.of("LUMBAR_R", 3, "LUMBAR_L", 3),
                plan.homeCare(),
                plan.reason(),
                plan.details());

        assertThat(PlanCheck.gaps(onTheScar, Set.of(), Map.of("LUMBAR_R", "Operation"), Map.of(), null))
                .containsExactly("No pressure is planned for the right lumbar, a keep-off area: Operation.");
    }

    @Test
    void sessions_longer_than_allowed_cannot_be_planned() {
        HandsOnLimit limit = new HandsOnLimit(30, "Fibromyalgia");

        assertThat(PlanCheck.gaps(priyasPlan(), Set.of(), Map.of(), Map.of(), limit))
                .containsExactly("A session takes at most 30 minutes for now: Fibromyalgia.");
        assertThat(PlanCheck.gaps(priyasPlan().lasting(30), Set.of(), Map.of(), Map.of(), limit))
                .isEmpty();
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        var form = new PlanForm(
                List.of(" "),
                PlanTemplate.ACUTE,
                0,
                5,
                List.of(),
                10,
                Map.of("LUMBAR_R", 11),
                Set.of(),
                "",
                PlanDetails.NONE);

        assertThat(PlanCheck.gaps(form, Set.of(), Map.of(), Map.of(), null)).hasSize(7);
    }

    @Test
    void a_checkpoint_is_due_when_its_session_was_held() {
        var before = new Plan(
                new PlanId(Ids.next()),
                new ClientId(Ids.next()),
                1,
                LocalDate.of(2026, 3, 2),
                priyasPlan(),
                4,
                5,
                null);
        var at = new Plan(before.id(), before.client(), 1, before.agreedOn(), before.agreed(), 5, 5, null);

        assertThat(before.isCheckpointDue()).isFalse();
        assertThat(at.isCheckpointDue()).isTrue();
        assertThat(at.nextSession()).isEqualTo(6);
        assertThat(at.left()).isEqualTo(9);
    }

    @Test
    void an_agreed_plan_reads_back_as_it_was() {
        var json = JsonMapper.shared();

        assertThat(json.readValue(json.writeValueAsString(priyasPlan()), PlanForm.class))
                .isEqualTo(priyasPlan());
    }
}
