package app.unknot.screening;

/** The rules that the product comes with, for tests beside screening. */
public final class ShippedRules {
    public static final RuleSet RULES = RuleSets.shipped();

    private ShippedRules() {}
}
