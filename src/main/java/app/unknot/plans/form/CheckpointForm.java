package app.unknot.plans.form;

import app.unknot.plans.Checkpoint;
import app.unknot.plans.Checkpoint.Decision;
import app.unknot.plans.SessionSeen;
import app.unknot.plans.words.PlansWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What therapist and client say at a checkpoint.
 *
 * @param pain 0-10 on average in the last week, or null while it is not answered
 * @param ability by goal, how well it can be done now, 0-10
 * @param reactions what followed the sessions; may be empty
 * @param homeCare what was done at home since the last checkpoint
 */
public record CheckpointForm(
        Checkpoint.@Nullable Decision decision,
        String reason,
        @Nullable Integer pain,
        Map<String, Integer> ability,
        String reactions,
        SessionSeen.Adherence homeCare) {
    public CheckpointForm {
        ability = Map.copyOf(ability);
    }

    /** As it is kept: its texts without what nobody sees. */
    public CheckpointForm kept() {
        return new CheckpointForm(
                decision, PlanForm.WORDS.kept(reason), pain, ability, PlanForm.WORDS.kept(reactions), homeCare);
    }

    /** What is missing, in sentences. Every goal that was rated at the start is rated again. */
    public List<String> gaps(PlanForm agreed) {
        var gaps = new ArrayList<String>();
        if (pain == null || pain < 0 || pain > 10) gaps.add(PlansWords.ENTER_THE_PAIN_IN_THE_LAST.text());
        agreed.goals().stream()
                .filter(agreed.details().ability()::containsKey)
                .filter(goal -> !ability.containsKey(goal))
                .forEach(goal -> gaps.add(PlansWords.ENTER_HOW_WELL_IT_GOES.text(goal)));
        if (!ability.values().stream().allMatch(now -> now >= 0 && now <= 10))
            gaps.add(PlansWords.ABILITY_FOR_A_GOAL_GOES.text());
        if (decision == null) gaps.add(PlansWords.CHOOSE_A_DECISION.text());
        if (reason.isBlank()) gaps.add(PlansWords.ENTER_THE_REASON_FOR_THE_DECISION.text());
        return gaps;
    }

    /** Whether sessions go on after this decision. */
    public boolean goesOn() {
        return decision == Decision.CONTINUE || decision == Decision.CHANGE || decision == Decision.TAPER;
    }

    public Checkpoint.Review review(PlanCourse course) {
        return new Checkpoint.Review(
                pain == null ? 0 : pain, ability, reactions.strip(), homeCare, course.hasMeaningfulChange());
    }
}
