package app.unknot.outcomes;

/** Addresses of what became of clients. */
public final class OutcomePages {
    public static final String OUTCOMES = "outcomes";

    private OutcomePages() {}
}
