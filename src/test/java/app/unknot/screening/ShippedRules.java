package app.unknot.screening;

import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;

/** The rules that the product comes with, for tests beside screening. */
public final class ShippedRules {
    public static final RuleSet RULES = RuleSets.shipped();

    private ShippedRules() {}
}
