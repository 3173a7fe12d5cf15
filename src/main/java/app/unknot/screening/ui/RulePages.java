package app.unknot.screening.ui;

/** Addresses of the rules. */
public final class RulePages {
    public static final String RULES = "rules";

    private RulePages() {}
}
