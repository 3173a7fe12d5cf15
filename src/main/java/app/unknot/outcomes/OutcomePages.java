package app.unknot.outcomes;

import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.shared.Addresses;

/** Addresses of what became of clients. */
public final class OutcomePages {
    public static final String OUTCOMES = "outcomes";
    public static final String BY_THERAPIST = "outcomes/therapists";
    public static final String TIME_TO_RESPONSE = "outcomes/time";
    public static final String BY_MONTH = "outcomes/months";
    /** The episodes behind a figure. */
    public static final String EPISODES = "outcomes/episodes";
    /** The visits behind a figure. */
    public static final String VISITS = "outcomes/visits";

    /** Questions for the client who holds the tablet. */
    public static final String ASK = ClientPages.OUTCOMES + "/questions";

    /** A progress report to print. */
    public static final String REPORT = ClientPages.OUTCOMES + "/report";

    /** Which instruments the practice uses. */
    public static final String INSTRUMENTS = "practice/instruments";

    /** What a client opens without a sign-in. */
    public static final String CHECK_IN = "check-in/{secret}";

    private OutcomePages() {}

    public static String ask(ClientId client) {
        return Addresses.of(ASK, client);
    }

    public static String report(ClientId client) {
        return Addresses.of(REPORT, client);
    }

    public static String checkIn(String secret) {
        return CHECK_IN.replace("{secret}", secret);
    }
}
