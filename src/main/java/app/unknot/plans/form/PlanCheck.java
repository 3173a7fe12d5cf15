package app.unknot.plans.form;

import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.plans.PressureCheck;
import app.unknot.plans.dose.Dose;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.words.PlansWords;
import app.unknot.screening.HandsOnLimit;
import app.unknot.shared.HomeCareItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a plan lacks before it can be agreed. */
public final class PlanCheck {
    private PlanCheck() {}

    /**
     * Sentences for the screen; empty means the plan can be agreed.
     *
     * @param keepOff codes of regions that must not be touched, with the reason
     * @param handsOn how long hands may be on, or null when nothing limits it
     */
    public static List<String> gaps(
            PlanForm form,
            Set<Technique> banned,
            Map<String, String> keepOff,
            Map<HomeCareItem, String> withheld,
            @Nullable HandsOnLimit handsOn) {
        var gaps = new ArrayList<String>();
        if (form.goals().stream().allMatch(String::isBlank)) gaps.add(PlansWords.ENTER_A_GOAL_IN_THE_CLIENTS.text());
        if (form.sessions() < 1 || form.sessions() > 60) gaps.add(PlansWords.A_PLAN_HAS_1_TO_60.text());
        if (form.minutes() < 15 || form.minutes() > 120) gaps.add(PlansWords.A_SESSION_TAKES_15_TO_120.text());
        if (handsOn != null && form.minutes() > handsOn.minutes())
            gaps.add(PlansWords.A_SESSION_TAKES_AT_MOST.text(handsOn.minutes(), handsOn.reason()));
        if (form.techniques().isEmpty()) gaps.add(PlansWords.CHOOSE_AT_LEAST_ONE_TECHNIQUE.text());
        form.techniques().stream()
                .filter(banned::contains)
                .forEach(technique -> gaps.add(PlansWords.IS_NOT_ALLOWED_BY_SCREENING.text(technique.title())));
        if (!isPressure(form.pressure())
                || !form.pressureByRegion().values().stream().allMatch(PlanCheck::isPressure)) {
            gaps.add(PlansWords.PRESSURE_GOES_FROM_0_TO_9.text());
        }
        form.pressureByRegion().keySet().stream()
                .sorted()
                .filter(keepOff::containsKey)
                .forEach(region -> gaps.add(PlansWords.NO_PRESSURE_IS_PLANNED_FOR_THE_A_KEEP.text(
                        Regions.name(region), keepOff.get(region))));
        if (form.homeCare().stream().noneMatch(HomeCareItem::isActivity)) {
            gaps.add(PlansWords.HOME_CARE_NEEDS_AN_ACTIVITY.text());
        }
        form.homeCare().stream()
                .sorted()
                .filter(withheld::containsKey)
                .forEach(item -> gaps.add(PlansWords.IS_NOT_FOR_THIS_CLIENT.text(item.title(), withheld.get(item))));
        details(form, gaps);
        return gaps;
    }

    private static void details(PlanForm form, List<String> gaps) {
        PlanDetails details = form.details();
        if (!details.ability().values().stream().allMatch(now -> now >= 0 && now <= 10))
            gaps.add(PlansWords.ABILITY_FOR_A_GOAL_GOES.text());
        Dose dose = details.dose();
        if (dose != null) gaps.addAll(dose.gaps());
        if (dose != null && dose.sessions() != form.sessions()) gaps.add(PlansWords.THE_NUMBER_OF_SESSIONS_DOES.text());
        PlanTemplate suggested = details.suggested();
        if (suggested != null && suggested != form.template() && form.reason().isBlank())
            gaps.add(PlansWords.THE_SUGGESTED_SCHEDULE_WAS_SAY.text(suggested.title()));
        PlanTarget target = details.target();
        if (target != null && !target.makesSense()) gaps.add(PlansWords.THE_TARGET_CANNOT_BE.text());
        if (details.agreedBy().isBlank()) gaps.add(PlansWords.ENTER_THE_NAME_OF_THE_CLIENT.text());
    }

    private static boolean isPressure(int pressure) {
        return pressure >= 0 && pressure <= PressureCheck.HIGHEST_WISH;
    }
}
