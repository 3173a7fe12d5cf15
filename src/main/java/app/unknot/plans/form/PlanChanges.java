package app.unknot.plans.form;

import app.unknot.anatomy.Technique;
import app.unknot.plans.words.PlansWords;
import app.unknot.shared.HomeCareItem;
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
        compare(changes, PlansWords.GOALS.text(), before.goals(), after.goals(), Function.identity());
        compare(
                changes,
                PlansWords.WHAT_SHOULD_FEEL_DIFFERENT.text(),
                before.details().symptomGoals(),
                after.details().symptomGoals(),
                Function.identity());
        words(changes, PlansWords.TARGET.text(), target(before), target(after));
        if (before.template() != after.template())
            changes.add(PlansWords.RHYTHM_BECAME.text(
                    before.template().title(), after.template().title()));
        if (before.sessions() != after.sessions())
            changes.add(PlansWords.SESSIONS_BECAME.text(before.sessions(), after.sessions()));
        else if (!before.dose().phases().equals(after.dose().phases()))
            changes.add(PlansWords.HOW_OFTEN_WAS_CHANGED.text());
        if (before.minutes() != after.minutes())
            changes.add(PlansWords.MINUTES_BECAME.text(before.minutes(), after.minutes()));
        compare(changes, PlansWords.TECHNIQUES.text(), before.techniques(), after.techniques(), Technique::title);
        if (before.pressure() != after.pressure())
            changes.add(PlansWords.PRESSURE_BECAME.text(before.pressure(), after.pressure()));
        if (!before.pressureByRegion().equals(after.pressureByRegion()))
            changes.add(PlansWords.PRESSURE_BY_REGION_WAS_CHANGED.text());
        compare(
                changes,
                PlansWords.AIMS_2.text(),
                before.details().effects(),
                after.details().effects(),
                IntendedEffect::title);
        compare(changes, PlansWords.HOME_CARE.text(), before.homeCare(), after.homeCare(), HomeCareItem::title);
        compare(
                changes,
                PlansWords.TO_READ_AT_HOME.text(),
                before.details().topics(),
                after.details().topics(),
                PlanChanges::topic);
        words(
                changes,
                PlansWords.STRESS.text(),
                before.details().stressRelief(),
                after.details().stressRelief());
        words(
                changes,
                PlansWords.DAILY_LIFE.text(),
                before.details().lifestyle(),
                after.details().lifestyle());
        compare(
                changes,
                PlansWords.OTHER_CARE.text(),
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
        if (!added.isEmpty()) changes.add(PlansWords.ADDED.text(what, added));
        if (!left.isEmpty()) changes.add(PlansWords.REMOVED.text(what, left));
    }

    private static <T> String only(Collection<T> here, Collection<T> there, Function<T, String> words) {
        return here.stream()
                .filter(one -> !there.contains(one))
                .map(words)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static void words(List<String> changes, String what, String before, String after) {
        if (!Objects.equals(before, after)) changes.add(PlansWords.REWORDED.text(what));
    }

    private static String target(PlanForm form) {
        PlanTarget target = form.details().target();
        return target == null ? "" : target.words();
    }
}
