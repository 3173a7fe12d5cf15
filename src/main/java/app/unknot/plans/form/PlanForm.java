package app.unknot.plans.form;

import app.unknot.anatomy.Technique;
import app.unknot.plans.dose.Dose;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.typed.TextRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param details the rest; plans agreed before there was more have {@link PlanDetails#NONE}
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
        String reason,
        PlanDetails details) {
    /** Of each of its texts, and of each list of lines as a whole. */
    public static final TextRule WORDS = TextRule.block(1_000);

    public PlanForm {
        goals = List.copyOf(goals);
        techniques = List.copyOf(techniques);
        pressureByRegion = Map.copyOf(pressureByRegion);
        homeCare = Set.copyOf(homeCare);
        details = Objects.requireNonNullElse(details, PlanDetails.NONE);
    }

    /** As it is kept: its texts without what nobody sees. */
    public PlanForm kept() {
        return new PlanForm(
                WORDS.keptLines(goals),
                template,
                sessions,
                minutes,
                techniques,
                pressure,
                pressureByRegion,
                homeCare,
                WORDS.kept(reason),
                details.kept());
    }

    /** The template as it is, to be edited. */
    public static PlanForm of(
            PlanTemplate template,
            List<String> goals,
            List<Technique> techniques,
            int pressure,
            Set<HomeCareItem> homeCare) {
        return new PlanForm(
                goals,
                template,
                template.sessions(),
                template.minutes(),
                techniques,
                pressure,
                Map.of(),
                homeCare,
                "",
                PlanDetails.NONE);
    }

    /** The same, agreed to by this person. */
    public PlanForm agreedBy(String name) {
        return with(sessions, details.agreedBy(name));
    }

    /** The rhythm as agreed, or the template's own. */
    public Dose dose() {
        Dose own = details.dose();
        return own == null ? template.dose() : own;
    }

    /** The same with sessions of so many minutes. */
    public PlanForm lasting(int length) {
        return new PlanForm(
                goals, template, sessions, length, techniques, pressure, pressureByRegion, homeCare, reason, details);
    }

    public PlanForm withDose(Dose dose) {
        return with(dose.sessions(), details.withDose(dose));
    }

    private PlanForm with(int howMany, PlanDetails others) {
        return new PlanForm(
                goals, template, howMany, minutes, techniques, pressure, pressureByRegion, homeCare, reason, others);
    }
}
