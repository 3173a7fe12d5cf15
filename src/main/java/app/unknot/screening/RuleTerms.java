package app.unknot.screening;

import app.unknot.shared.HomeCareItem;
import java.util.Set;

/**
 * What a rule binds beside the work itself.
 *
 * @param withholds home care that is not for this client while the rule speaks
 * @param validity how long a provider's answer to the rule counts when the paper does not say
 * @param alert how the rule stands in the alert strip beside what its limits say there
 */
public record RuleTerms(Set<HomeCareItem> withholds, Validity validity, RuleAlert alert) {
    public static final RuleTerms NONE = new RuleTerms(Set.of(), Validity.USUAL, RuleAlert.NONE);

    public RuleTerms {
        withholds = Set.copyOf(withholds);
    }

    /** No more than home care that is withheld. */
    static RuleTerms withholding(HomeCareItem... items) {
        return new RuleTerms(Set.of(items), Validity.USUAL, RuleAlert.NONE);
    }
}
