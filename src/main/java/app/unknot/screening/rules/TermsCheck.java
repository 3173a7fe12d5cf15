package app.unknot.screening.rules;

import app.unknot.screening.RuleAlert;
import app.unknot.screening.Validity;
import app.unknot.screening.rules.Located.Member;
import app.unknot.screening.rules.Located.Text;
import app.unknot.shared.HomeCareItem;
import java.util.SequencedMap;
import java.util.Set;

/** Checks what a rule binds beside the work. */
final class TermsCheck {
    private static final Set<String> HOME_CARE = RuleCheck.names(HomeCareItem.values());
    private static final Set<String> ALERTS = RuleCheck.names(RuleAlert.values());
    private static final Set<String> NAMED_ENDS = Set.of(Validity.Until.TRIMESTER.name(), Validity.Until.NAMED.name());

    private final Problems problems;
    private final String code;

    TermsCheck(Problems problems, String code) {
        this.problems = problems;
        this.code = code;
    }

    void check(SequencedMap<String, Member> rule) {
        RuleSetCheck.value(rule, TermsText.WITHHOLDS)
                .ifPresent(list -> problems.names(code, list, TermsText.WITHHOLDS, HOME_CARE));
        RuleSetCheck.value(rule, TermsText.VALIDITY).ifPresent(this::validity);
        RuleSetCheck.value(rule, TermsText.ALERT)
                .ifPresent(value -> problems.name(code, value, TermsText.ALERT, ALERTS));
    }

    private void validity(Located value) {
        if (value instanceof Text) problems.name(code, value, TermsText.VALIDITY, NAMED_ENDS);
        else problems.whole(code, value, "The days for which an answer counts", 1, Validity.MOST_DAYS);
    }
}
