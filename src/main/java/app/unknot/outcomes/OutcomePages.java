package app.unknot.outcomes;

/** Addresses of what became of clients. */
public final class OutcomePages {
    public static final String OUTCOMES = "outcomes";
    public static final String BY_THERAPIST = "outcomes/therapists";
    public static final String TIME_TO_RESPONSE = "outcomes/time";
    public static final String BY_MONTH = "outcomes/months";
    /** The episodes behind a figure. */
    public static final String EPISODES = "outcomes/episodes";

    private OutcomePages() {}
}
