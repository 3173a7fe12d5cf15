package app.unknot.screening.rules;

import app.unknot.screening.Level;
import app.unknot.screening.rulebook.RuleAlert;
import app.unknot.screening.rulebook.RuleTerms;
import app.unknot.screening.rulebook.Validity;
import app.unknot.screening.rules.LocatedJson.Arr;
import app.unknot.screening.rules.LocatedJson.Member;
import app.unknot.screening.rules.LocatedJson.Text;
import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.HomeCareItem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what a rule binds beside the work. */
final class TermsCheck {
    private static final Set<String> HOME_CARE = RuleCheck.names(HomeCareItem.values());
    private static final Set<String> ALERTS = RuleCheck.names(RuleAlert.values());
    private static final Set<String> ENFORCED =
            Set.of("ceiling", "ban", "areas", "notPositions", TermsText.WITHHOLDS, TermsText.MINUTES);
    private static final int LEAST_CHOICES = 2;
    private static final int MOST_CHOICES = 8;
    private static final int LONGEST_CHOICE = 60;
    private static final Set<String> NAMED_ENDS = Set.of(Validity.Until.TRIMESTER.name(), Validity.Until.NAMED.name());

    private final Problems problems;
    private final String code;

    TermsCheck(Problems problems, String code) {
        this.problems = problems;
        this.code = code;
    }

    /**
     * @param item the whole rule, where what is missing is told
     */
    void check(SequencedMap<String, Member> rule, LocatedJson item, @Nullable Level level) {
        RuleSetCheck.value(rule, TermsText.WITHHOLDS)
                .ifPresent(list -> problems.names(code, list, TermsText.WITHHOLDS, HOME_CARE));
        RuleSetCheck.value(rule, TermsText.VALIDITY).ifPresent(this::validity);
        RuleSetCheck.value(rule, TermsText.ALERT)
                .ifPresent(value -> problems.name(code, value, TermsText.ALERT, ALERTS));
        minutes(rule);
        Optional<LocatedJson> choices = RuleSetCheck.value(rule, TermsText.ADAPTATIONS);
        int offered = choices.map(this::adaptations).orElse(0);
        boolean enforces = ENFORCED.stream().anyMatch(field -> isSaid(rule, field));
        if (level == Level.CAUTION && !enforces && offered < LEAST_CHOICES)
            problems.add(
                    code,
                    choices.map(LocatedJson::at).orElse(item.at()),
                    ScreeningWords.THIS_RULE_LIMITS_NOTHING_IN_A_SESSION.text());
    }

    /** How many there are. */
    private int adaptations(LocatedJson list) {
        Set<String> here = new HashSet<>();
        List<LocatedJson> items = problems.items(code, list, "\"" + TermsText.ADAPTATIONS + "\"");
        if (items.size() > MOST_CHOICES)
            problems.add(code, list.at(), ScreeningWords.A_RULE_HAS_AT_MOST.text(MOST_CHOICES));
        for (LocatedJson item : items)
            problems.text(code, item, ScreeningWords.AN_ADAPTATION.text(), LONGEST_CHOICE)
                    .ifPresent(words -> {
                        if (!here.add(words.value().strip().toLowerCase(Locale.ROOT)))
                            problems.add(
                                    code, words.at(), ScreeningWords.APPEARS_IN_ADAPTATIONS_TWICE.text(words.value()));
                    });
        return here.size();
    }

    private void minutes(SequencedMap<String, Member> rule) {
        OptionalInt most = minutes(rule, TermsText.MINUTES, ScreeningWords.THE_MINUTES_OF_A_SESSION.text());
        OptionalInt after =
                minutes(rule, TermsText.MINUTES_AFTER_REACTION, ScreeningWords.THE_MINUTES_AFTER_A_REACTION.text());
        if (most.isPresent() && after.isPresent() && after.getAsInt() > most.getAsInt())
            RuleSetCheck.value(rule, TermsText.MINUTES_AFTER_REACTION)
                    .ifPresent(value -> problems.add(
                            code, value.at(), ScreeningWords.A_SESSION_CANNOT_BE_LONGER_AFTER.text(most.getAsInt())));
    }

    private OptionalInt minutes(SequencedMap<String, Member> rule, String field, String what) {
        return RuleSetCheck.value(rule, field)
                .map(value -> problems.whole(code, value, what, RuleTerms.LEAST_MINUTES, RuleTerms.MOST_MINUTES))
                .orElse(OptionalInt.empty());
    }

    private static boolean isSaid(SequencedMap<String, Member> rule, String field) {
        return RuleSetCheck.value(rule, field)
                .filter(value -> !(value instanceof Arr list) || !list.items().isEmpty())
                .isPresent();
    }

    private void validity(LocatedJson value) {
        if (value instanceof Text) problems.name(code, value, TermsText.VALIDITY, NAMED_ENDS);
        else problems.whole(code, value, ScreeningWords.THE_DAYS_A_CLEARANCE_IS_VALID.text(), 1, Validity.MOST_DAYS);
    }
}
