package app.unknot.plans.form;

import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.plans.PressureCheck;
import app.unknot.plans.dose.Dose;
import app.unknot.plans.dose.PlanTemplate;
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
        if (form.goals().stream().allMatch(String::isBlank)) gaps.add("Enter a goal in the client's words.");
        if (form.sessions() < 1 || form.sessions() > 60) gaps.add("A plan has 1 to 60 sessions.");
        if (form.minutes() < 15 || form.minutes() > 120) gaps.add("A session takes 15 to 120 minutes.");
        if (handsOn != null && form.minutes() > handsOn.minutes())
            gaps.add("A session takes at most " + handsOn.minutes() + " minutes for now: " + handsOn.reason() + ".");
        if (form.techniques().isEmpty()) gaps.add("Choose at least one technique.");
        form.techniques().stream()
                .filter(banned::contains)
                .forEach(technique -> gaps.add(technique.title() + " is not allowed by screening."));
        if (!isPressure(form.pressure())
                || !form.pressureByRegion().values().stream().allMatch(PlanCheck::isPressure)) {
            gaps.add("Pressure goes from 0 to 9; 10 is never applied.");
        }
        form.pressureByRegion().keySet().stream()
                .sorted()
                .filter(keepOff::containsKey)
                .forEach(region -> gaps.add("No pressure is planned for the " + Regions.name(region)
                        + ", a keep-off area: " + keepOff.get(region) + "."));
        if (form.homeCare().stream().noneMatch(HomeCareItem::isActivity)) {
            gaps.add("Home care needs an activity: a walk, stretches or gentle yoga.");
        }
        form.homeCare().stream()
                .sorted()
                .filter(withheld::containsKey)
                .forEach(item -> gaps.add(item.title() + " is not for this client now: " + withheld.get(item) + "."));
        details(form, gaps);
        return gaps;
    }

    private static void details(PlanForm form, List<String> gaps) {
        PlanDetails details = form.details();
        if (!details.ability().values().stream().allMatch(now -> now >= 0 && now <= 10))
            gaps.add("Ability for a goal goes from 0 to 10.");
        Dose dose = details.dose();
        if (dose != null) gaps.addAll(dose.gaps());
        if (dose != null && dose.sessions() != form.sessions())
            gaps.add("The number of sessions does not match the schedule of the plan.");
        PlanTemplate suggested = details.suggested();
        if (suggested != null && suggested != form.template() && form.reason().isBlank())
            gaps.add("The suggested schedule was " + suggested.title() + ". Say why a different one is better.");
        if (details.agreedBy().isBlank()) gaps.add("Enter the name of the client who agreed to the plan.");
    }

    private static boolean isPressure(int pressure) {
        return pressure >= 0 && pressure <= PressureCheck.HIGHEST_WISH;
    }
}
