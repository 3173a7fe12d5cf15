package app.unknot.plans;

import app.unknot.shared.HomeCareItem;
import app.unknot.shared.Technique;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what one version of a plan has that the version before had not. */
public final class PlanChanges {
    private PlanChanges() {}

    /** Short sentences, in the order of the plan; empty when nothing that matters is different. */
    public static List<String> between(PlanForm before, PlanForm after) {
        var changes = new ArrayList<String>();
        compare(changes, "Goals", before.goals(), after.goals(), Function.identity());
        compare(
                changes,
                "What should feel different",
                before.details().symptomGoals(),
                after.details().symptomGoals(),
                Function.identity());
        if (before.template() != after.template())
            changes.add("Rhythm: " + before.template().title() + " became "
                    + after.template().title() + ".");
        if (before.sessions() != after.sessions())
            changes.add("Sessions: " + before.sessions() + " became " + after.sessions() + ".");
        else if (!before.dose().phases().equals(after.dose().phases())) changes.add("How often was changed.");
        if (before.minutes() != after.minutes())
            changes.add("Minutes: " + before.minutes() + " became " + after.minutes() + ".");
        compare(changes, "Techniques", before.techniques(), after.techniques(), Technique::title);
        if (before.pressure() != after.pressure())
            changes.add("Pressure: " + before.pressure() + " became " + after.pressure() + ".");
        if (!before.pressureByRegion().equals(after.pressureByRegion())) changes.add("Pressure by region was changed.");
        compare(changes, "Aims", before.details().effects(), after.details().effects(), IntendedEffect::title);
        compare(changes, "Home care", before.homeCare(), after.homeCare(), HomeCareItem::title);
        compare(
                changes,
                "To read at home",
                before.details().topics(),
                after.details().topics(),
                PlanChanges::topic);
        words(
                changes,
                "Stress",
                before.details().stressRelief(),
                after.details().stressRelief());
        words(
                changes,
                "Daily life",
                before.details().lifestyle(),
                after.details().lifestyle());
        compare(
                changes,
                "Other care",
                before.details().otherCare(),
                after.details().otherCare(),
                OtherCare::words);
        return changes;
    }

    /** The words of a topic's code, which outlives its title. */
    private static String topic(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <T> void compare(
            List<String> changes, String what, Collection<T> before, Collection<T> after, Function<T, String> words) {
        String added = only(after, before, words);
        String left = only(before, after, words);
        if (!added.isEmpty()) changes.add(what + ": " + added + " added.");
        if (!left.isEmpty()) changes.add(what + ": " + left + " removed.");
    }

    private static <T> String only(Collection<T> here, Collection<T> there, Function<T, String> words) {
        return here.stream()
                .filter(one -> !there.contains(one))
                .map(words)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static void words(List<String> changes, String what, String before, String after) {
        if (!Objects.equals(before, after)) changes.add(what + ": reworded.");
    }
}
