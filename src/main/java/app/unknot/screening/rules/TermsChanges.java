package app.unknot.screening.rules;

import app.unknot.screening.rulebook.RuleTerms;
import app.unknot.shared.HomeCareItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what changes of what a rule binds beside the work, each as the end of a sentence that begins with the rule. */
final class TermsChanges {
    private TermsChanges() {}

    static List<String> of(RuleTerms old, RuleTerms now) {
        List<String> words = new ArrayList<>();
        if (!old.withholds().equals(now.withholds()))
            words.add("withholds " + items(now.withholds()) + " at home, before " + items(old.withholds()) + ".");
        if (!old.validity().equals(now.validity()))
            words.add("is cleared " + now.validity().words() + " where the document names no date, before "
                    + old.validity().words() + ".");
        if (old.alert() != now.alert())
            words.add("is in the alert strip: " + now.alert().title().toLowerCase(Locale.ROOT) + ", before: "
                    + old.alert().title().toLowerCase(Locale.ROOT) + ".");
        if (!old.adaptations().equals(now.adaptations()))
            words.add("offers the adaptations " + choices(now.adaptations()) + ", before " + choices(old.adaptations())
                    + ".");
        if (!Objects.equals(old.minutes(), now.minutes())) words.add("allows " + minutes(old.minutes(), now.minutes()));
        if (!Objects.equals(old.minutesAfterReaction(), now.minutesAfterReaction()))
            words.add("allows after a reaction " + minutes(old.minutesAfterReaction(), now.minutesAfterReaction()));
        return words;
    }

    private static String minutes(@Nullable Integer old, @Nullable Integer now) {
        return (now == null ? "any length" : "at most " + now + " minutes") + " of hands-on work, before "
                + (old == null ? "any length." : "at most " + old + " minutes.");
    }

    private static String choices(List<String> choices) {
        return choices.isEmpty() ? "none" : String.join("; ", choices);
    }

    private static String items(Set<HomeCareItem> items) {
        if (items.isEmpty()) return "nothing";
        return items.stream().sorted().map(HomeCareItem::title).collect(Collectors.joining("; "));
    }
}
