package app.unknot.clients;

import app.unknot.shared.Addresses;

/** Addresses of pages about one client, wherever they are shown, and of those from which one is chosen. */
public final class ClientPages {
    /** The day's clients. */
    public static final String TODAY = "today";

    public static final String ALL = "clients";
    public static final String RECORD = ALL + "/:client";
    public static final String CONTACT = RECORD + "/contact";
    public static final String MERGE = RECORD + "/merge";
    public static final String HISTORY = RECORD + "/history";
    /** Who pays for the client's visits. */
    public static final String INSURANCE = RECORD + "/insurance";

    public static final String OUTCOMES = RECORD + "/outcomes";
    public static final String WHO_LOOKED = RECORD + "/who-looked";
    public static final String WORDS = RECORD + "/words";
    public static final String INTAKE = RECORD + "/intake";
    public static final String SCREENING = RECORD + "/screening";
    public static final String SESSION = RECORD + "/session";
    public static final String NO_SESSION = RECORD + "/:kind(not-treated|no-show|late-cancel)";
    public static final String CLEARANCES = RECORD + "/clearances";
    public static final String LETTERS = RECORD + "/letters";
    public static final String DOCUMENTS = RECORD + "/documents";
    public static final String CONSENTS = RECORD + "/consents";
    public static final String PLAN = RECORD + "/plan";
    public static final String PLAN_TO_PRINT = PLAN + "/print";
    public static final String HOME_SHEET = PLAN + "/at-home";

    public static final String EMERGENCY = "emergency";
    public static final String EMERGENCY_RECORD = EMERGENCY + "/:emergency";
    public static final String EMERGENCY_REVIEW = "emergency-review";

    /** The wording of the consents. */
    public static final String CONSENT_FORMS = "practice/consents";

    /** In the address of a record: the dates of the plan are what is wanted. */
    public static final String BOOK_PARAMETER = "book";

    /** In the address of the consents: the note of the session to go back to. */
    public static final String BACK_TO_PARAMETER = "session";

    /** In the address of a visit that became no session: which visit. */
    public static final String VISIT_PARAMETER = "appointment";

    /** Who is to be asked by a link how they are. */
    public static final String CHECK_INS = "check-ins";

    private ClientPages() {}

    public static String record(ClientId client) {
        return Addresses.of(RECORD, client);
    }

    public static String bookPlan(ClientId client) {
        return record(client) + "?" + BOOK_PARAMETER;
    }

    public static String contact(ClientId client) {
        return Addresses.of(CONTACT, client);
    }

    public static String merge(ClientId client) {
        return Addresses.of(MERGE, client);
    }

    public static String history(ClientId client) {
        return Addresses.of(HISTORY, client);
    }

    public static String insurance(ClientId client) {
        return Addresses.of(INSURANCE, client);
    }

    public static String outcomes(ClientId client) {
        return Addresses.of(OUTCOMES, client);
    }

    public static String whoLooked(ClientId client) {
        return Addresses.of(WHO_LOOKED, client);
    }

    public static String words(ClientId client) {
        return Addresses.of(WORDS, client);
    }

    public static String intake(ClientId client) {
        return Addresses.of(INTAKE, client);
    }

    public static String screening(ClientId client) {
        return Addresses.of(SCREENING, client);
    }

    public static String session(ClientId client) {
        return Addresses.of(SESSION, client);
    }

    public static String notTreated(ClientId client) {
        return noSession(client, "not-treated");
    }

    /**
     * @param kind one of those in {@link #NO_SESSION}
     */
    public static String noSession(ClientId client, String kind) {
        return Addresses.of(NO_SESSION, client, kind);
    }

    public static String clearances(ClientId client) {
        return Addresses.of(CLEARANCES, client);
    }

    public static String letters(ClientId client) {
        return Addresses.of(LETTERS, client);
    }

    public static String documents(ClientId client) {
        return Addresses.of(DOCUMENTS, client);
    }

    public static String consents(ClientId client) {
        return Addresses.of(CONSENTS, client);
    }

    public static String plan(ClientId client) {
        return Addresses.of(PLAN, client);
    }

    public static String planToPrint(ClientId client) {
        return Addresses.of(PLAN_TO_PRINT, client);
    }

    public static String homeSheet(ClientId client) {
        return Addresses.of(HOME_SHEET, client);
    }

    public static String emergencyRecord(ClientId client) {
        return Addresses.of(EMERGENCY_RECORD, client);
    }
}
