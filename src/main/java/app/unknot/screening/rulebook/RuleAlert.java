package app.unknot.screening.rulebook;

/** How a rule's title and message stand in the alert strip by themselves. */
public enum RuleAlert {
    NONE("Not by itself"),
    ALLERGY("As an allergy"),
    CAUTION("As a caution");

    private final String title;

    RuleAlert(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
