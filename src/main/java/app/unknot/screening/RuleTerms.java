package app.unknot.screening;

import app.unknot.shared.HomeCareItem;
import java.util.List;
import java.util.Set;

/**
 * What a rule binds beside the work itself.
 *
 * @param withholds home care that is not for this client while the rule speaks
 * @param validity how long a provider's answer to the rule counts when the paper does not say
 * @param alert how the rule stands in the alert strip beside what its limits say there
 * @param adaptations what a therapist chooses from to say how the session was adapted, in short words
 */
public record RuleTerms(Set<HomeCareItem> withholds, Validity validity, RuleAlert alert, List<String> adaptations) {
    public static final RuleTerms NONE = new RuleTerms(Set.of(), Validity.USUAL, RuleAlert.NONE, List.of());

    public RuleTerms {
        withholds = Set.copyOf(withholds);
        adaptations = List.copyOf(adaptations);
    }

    /** No more than home care that is withheld. */
    static RuleTerms withholding(HomeCareItem... items) {
        return new RuleTerms(Set.of(items), Validity.USUAL, RuleAlert.NONE, List.of());
    }
}
