package app.unknot.plans;

import app.unknot.shared.Technique;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What therapist and client agree on.
 *
 * @param goals in the client's own words, at least one
 * @param sessions planned, 1 to 60
 * @param minutes length of a session, 15 to 120
 * @param techniques planned, at least one, none of them banned by screening
 * @param pressure what the client prefers, 0-10; 10 is never applied
 * @param pressureByRegion other preferences by region of the body map, 0-10
 * @param homeCare at least one activity
 * @param reason why it is so, above all why it departs from what was suggested; may be empty
 */
public record PlanForm(
        List<String> goals,
        PlanTemplate template,
        int sessions,
        int minutes,
        List<Technique> techniques,
        int pressure,
        Map<String, Integer> pressureByRegion,
        Set<HomeCareItem> homeCare,
        String reason) {
    public PlanForm {
        goals = List.copyOf(goals);
        techniques = List.copyOf(techniques);
        pressureByRegion = Map.copyOf(pressureByRegion);
        homeCare = Set.copyOf(homeCare);
    }

    /** The template as it is, to be edited. */
    public static PlanForm of(
            PlanTemplate template,
            List<String> goals,
            List<Technique> techniques,
            int pressure,
            Set<HomeCareItem> homeCare) {
        return new PlanForm(
                goals, template, template.sessions(), template.minutes(), techniques, pressure, Map.of(), homeCare, "");
    }
}
