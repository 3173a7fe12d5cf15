package app.unknot.plans;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.anatomy.Technique;
import app.unknot.plans.Checkpoint.Decision;
import app.unknot.plans.Checkpoint.Review;
import app.unknot.plans.Progress.Flag;
import app.unknot.plans.SessionSeen.Adherence;
import app.unknot.plans.dose.Dose;
import app.unknot.plans.dose.Phase.EveryWeeks;
import app.unknot.plans.dose.Phase.PerWeek;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.CarePart;
import app.unknot.plans.form.PlanChanges;
import app.unknot.plans.form.PlanCheck;
import app.unknot.plans.form.PlanCourse;
import app.unknot.plans.form.PlanCourse.Held;
import app.unknot.plans.form.PlanDetails;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.form.PlanTarget;
import app.unknot.plans.targets.Measure;
import app.unknot.plans.techniques.FocusMuscles;
import app.unknot.plans.techniques.FocusMuscles.Cause;
import app.unknot.plans.techniques.FocusMuscles.Location;
import app.unknot.shared.HomeCareItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlanContentTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static PlanForm plan() {
        return PlanForm.of(
                        PlanTemplate.CHRONIC,
                        List.of("Sit through a film"),
                        List.of(Technique.SWEDISH),
                        5,
                        Set.of(HomeCareItem.WALKING, HomeCareItem.HEAT))
                .agreedBy("Priya Raman");
    }

    @Test
    void a_plan_with_its_own_rhythm_reads_back_as_it_was() {
        var json = JsonMapper.shared();
        var own = plan().withDose(new Dose(List.of(new PerWeek(2, 3), new EveryWeeks(2, 2)), 45, List.of(4), 0));

        assertThat(json.readValue(json.writeValueAsString(own), PlanForm.class)).isEqualTo(own);
    }

    @Test
    void a_plan_agreed_before_there_was_more_to_agree_on_still_reads() {
        var old = """
                {"goals":["Work"],"template":"ACUTE","sessions":7,"minutes":45,"techniques":["SWEDISH"],"pressure":4,
                 "pressureByRegion":{},"homeCare":["WALKING"],"reason":""}""";

        var read = JsonMapper.shared().readValue(old, PlanForm.class);

        assertThat(read.details()).isEqualTo(PlanDetails.NONE);
        assertThat(read.dose()).isEqualTo(PlanTemplate.ACUTE.dose());
    }

    @Test
    void tapering_leaves_out_the_rest_of_the_present_phase() {
        var slower = PlanTemplate.CHRONIC.dose().tapered(5).orElseThrow();

        assertThat(slower.phases()).containsExactly(new EveryWeeks(1, 5), new EveryWeeks(2, 2), new EveryWeeks(4, 2));
        assertThat(slower.sessions()).isEqualTo(9);
        assertThat(SessionDates.remaining(DAY, slower.phases(), 5, slower.sessions()))
                .containsExactly(DAY, DAY.plusWeeks(2), DAY.plusWeeks(6), DAY.plusWeeks(10));
    }

    @Test
    void the_last_phase_cannot_be_tapered() {
        assertThat(PlanTemplate.CHRONIC.dose().tapered(12)).isEmpty();
        assertThat(PlanTemplate.MAINTENANCE.dose().tapered(0)).isEmpty();
    }

    @Test
    void a_rhythm_out_of_bounds_says_what_is_wrong() {
        var wrong = new Dose(List.of(new EveryWeeks(9, 70)), 10, List.of(4, 4), 0);

        assertThat(wrong.gaps())
                .containsExactly(
                        "A plan has 1 to 60 sessions.",
                        "Sessions are at most 8 weeks apart.",
                        "A session takes 15 to 120 minutes.",
                        "Checkpoints are session numbers, each higher than the one before.");
        for (var template : PlanTemplate.values())
            assertThat(template.dose().gaps()).isEmpty();
    }

    @Test
    void another_rhythm_than_the_suggested_one_needs_a_reason() {
        var details = plan().details();
        var other = new PlanForm(
                plan().goals(),
                PlanTemplate.ACUTE,
                7,
                45,
                plan().techniques(),
                5,
                Map.of(),
                plan().homeCare(),
                "",
                new PlanDetails(
                        Map.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        null,
                        List.of(),
                        "",
                        "",
                        List.of(),
                        PlanTemplate.CHRONIC,
                        details.agreedBy()));

        assertThat(PlanCheck.gaps(other, Set.of(), Map.of(), Map.of(), null))
                .containsExactly("The suggested schedule was Chronic. Say why a different one is better.");
    }

    @Test
    void a_target_is_what_the_questionnaire_can_state() {
        Measure peg = new Measure("PEG", "PEG", 10, true, true, null);
        Measure roland = new Measure("RMDQ-24", "Roland-Morris", 24, false, true, null);
        assertThat(peg.tenths("4.6")).hasValue(46);
        assertThat(peg.tenths("4,6")).hasValue(46);
        assertThat(peg.tenths("10.1")).isEmpty();
        assertThat(roland.tenths("9")).hasValue(90);
        assertThat(roland.tenths("9.5")).isEmpty();
        assertThat(roland.tenths("25")).isEmpty();
        assertThat(roland.tenths("-1")).isEmpty();

        PlanTarget target = new PlanTarget("RMDQ-24", "Roland-Morris", 90, true);
        assertThat(target.words()).isEqualTo("Roland-Morris: 9 or less");
        assertThat(roland.takes(target)).isTrue();
        assertThat(peg.takes(target)).isFalse();
        assertThat(roland.takes(new PlanTarget("RMDQ-24", "Roland-Morris", 95, true)))
                .isFalse();
        PlanForm aimed = aiming(target);
        assertThat(PlanCheck.gaps(aimed, Set.of(), Map.of(), Map.of(), null)).isEmpty();
        assertThat(PlanCheck.gaps(
                        aiming(new PlanTarget("RMDQ-24", "Roland-Morris", -1, true)),
                        Set.of(),
                        Map.of(),
                        Map.of(),
                        null))
                .containsExactly("The target is a value that this questionnaire cannot have. Choose another one.");
        assertThat(PlanChanges.between(plan(), aimed)).containsExactly("Target: reworded.");
        assertThat(PlanChanges.between(aimed, aimed)).isEmpty();
    }

    private static PlanForm aiming(PlanTarget target) {
        PlanForm plan = plan();
        return new PlanForm(
                plan.goals(),
                plan.template(),
                plan.sessions(),
                plan.minutes(),
                plan.techniques(),
                plan.pressure(),
                plan.pressureByRegion(),
                plan.homeCare(),
                plan.reason(),
                plan.details().withTarget(target));
    }

    @Test
    void home_care_that_screening_speaks_against_and_a_missing_name_are_told() {
        assertThat(PlanCheck.gaps(
                        plan().agreedBy(" "), Set.of(), Map.of(), Map.of(HomeCareItem.HEAT, "Neuropathy"), null))
                .containsExactly(
                        "Heat pad, 15 minutes is not for this client now: Neuropathy.",
                        "Enter the name of the client who agreed to the plan.");
    }

    @Test
    void the_parts_of_care_are_counted() {
        assertThat(CarePart.of(plan())).containsExactly(CarePart.MASSAGE, CarePart.HEAT);
    }

    @Test
    void a_change_is_told_in_sentences() {
        var after = new PlanForm(
                List.of("Sit through a film", "Garden for an hour"),
                PlanTemplate.CHRONIC,
                10,
                60,
                List.of(Technique.DEEP_TISSUE),
                6,
                Map.of(),
                Set.of(HomeCareItem.WALKING, HomeCareItem.HEAT),
                "",
                plan().details());

        assertThat(PlanChanges.between(plan(), after))
                .containsExactly(
                        "Goals: Garden for an hour added.",
                        "Sessions: 14 became 10.",
                        "Techniques: Deep tissue added.",
                        "Techniques: Swedish removed.",
                        "Pressure: 5 became 6.");
        assertThat(PlanChanges.between(plan(), plan())).isEmpty();
    }

    @Test
    void a_hurt_rib_takes_the_muscles_between_the_ribs_off_the_list() {
        var focus = FocusMuscles.suggest(List.of(Location.MIDDLE), List.of(Cause.RIB_INJURY));

        assertThat(focus.muscles()).doesNotContain("Intercostals").contains("Latissimus dorsi");
        assertThat(focus.cautions()).containsExactly("No work between the ribs until a doctor has cleared it.");
    }

    @Test
    void a_disc_moves_the_buttocks_to_the_front_and_forbids_the_end_of_bending() {
        var focus = FocusMuscles.suggest(List.of(Location.LOWER), List.of(Cause.DISC));

        assertThat(focus.muscles()).startsWith("Gluteals", "Piriformis").doesNotHaveDuplicates();
        assertThat(focus.cautions()).contains("No bending forward to the end of the range.");
    }

    @Test
    void the_course_counts_minutes_home_care_and_reactions() {
        var course = new PlanCourse(List.of(
                held(0, 7, Adherence.NOT_ASKED, false),
                held(7, 5, Adherence.DONE, true),
                held(14, 4, Adherence.PARTLY, false)));

        assertThat(course.minutes()).isEqualTo(150);
        assertThat(course.flags()).isEmpty();
        assertThat(course.hasMeaningfulChange()).isTrue();
        assertThat(course.homeCareSince(0)).isEqualTo("done 1, partly done 1");
        assertThat(course.reactionsSince(2)).isZero();
    }

    @Test
    void two_checkpoints_without_the_change_that_matters_propose_an_end_or_a_doctor() {
        var flags = Set.of(Flag.NO_MCID_AT_4_WEEKS_CHANGE_PLAN);

        assertThat(PlanAdvice.of(flags, List.of()).proposed())
                .containsExactlyInAnyOrder(Decision.CHANGE, Decision.REFER);
        assertThat(PlanAdvice.of(flags, List.of(decided(5, false))).proposed())
                .containsExactlyInAnyOrder(Decision.DISCHARGE, Decision.REFER);
    }

    @Test
    void pain_that_stays_over_three_checkpoints_proposes_an_end() {
        var flat = List.of(decided(4, true), decided(5, true), decided(4, true));

        assertThat(PlanAdvice.of(Set.of(), flat).proposed()).containsExactly(Decision.DISCHARGE);
        assertThat(PlanAdvice.of(Set.of(), List.of(decided(2, true), decided(5, true), decided(4, true)))
                        .proposed())
                .isEmpty();
    }

    @Test
    void pain_that_gets_worse_is_told_first() {
        var advice = PlanAdvice.of(Set.of(Flag.NO_IMPROVEMENT_AFTER_A_WEEK, Flag.WORSENING), List.of());

        assertThat(advice.reasons()).first().asString().contains("two points worse");
        assertThat(advice.proposed()).containsExactly(Decision.REFER);
    }

    private static Held held(int day, int pain, Adherence homeCare, boolean reaction) {
        return new Held(DAY.plusDays(day), new SessionSeen(pain, 50, homeCare, reaction));
    }

    private static Checkpoint decided(int pain, boolean meaningful) {
        return new Checkpoint(
                5, Decision.CONTINUE, "As agreed", DAY, new Review(pain, Map.of(), "", Adherence.DONE, meaningful));
    }
}
