package app.unknot.screening.rules;

import app.unknot.screening.rulebook.RuleTerms;
import app.unknot.screening.words.ScreeningWords;
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
            words.add(ScreeningWords.WITHHOLDS_AT_HOME_BEFORE.text(items(now.withholds()), items(old.withholds())));
        if (!old.validity().equals(now.validity()))
            words.add(ScreeningWords.IS_CLEARED_WHERE_THE_DOCUMENT.text(
                    now.validity().words(), old.validity().words()));
        if (old.alert() != now.alert())
            words.add(ScreeningWords.IS_IN_THE_ALERT_STRIP.text(
                    now.alert().title().toLowerCase(Locale.ROOT),
                    old.alert().title().toLowerCase(Locale.ROOT)));
        if (!old.adaptations().equals(now.adaptations()))
            words.add(ScreeningWords.OFFERS_THE_ADAPTATIONS_BEFORE.text(
                    choices(now.adaptations()), choices(old.adaptations())));
        if (!Objects.equals(old.minutes(), now.minutes()))
            words.add(ScreeningWords.ALLOWS_OF_HANDS_ON_WORK.text(most(now.minutes()), most(old.minutes())));
        if (!Objects.equals(old.minutesAfterReaction(), now.minutesAfterReaction()))
            words.add(ScreeningWords.ALLOWS_AFTER_A_REACTION_OF_HANDS.text(
                    most(now.minutesAfterReaction()), most(old.minutesAfterReaction())));
        return words;
    }

    private static String most(@Nullable Integer minutes) {
        return minutes == null ? ScreeningWords.ANY_LENGTH.text() : ScreeningWords.AT_MOST_MINUTES_2.text(minutes);
    }

    private static String choices(List<String> choices) {
        return choices.isEmpty() ? ScreeningWords.NONE_2.text() : String.join("; ", choices);
    }

    private static String items(Set<HomeCareItem> items) {
        if (items.isEmpty()) return ScreeningWords.NOTHING.text();
        return items.stream().sorted().map(HomeCareItem::title).collect(Collectors.joining("; "));
    }
}
