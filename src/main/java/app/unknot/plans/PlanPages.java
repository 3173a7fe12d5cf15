package app.unknot.plans;

import app.unknot.shared.Addresses;

/** Addresses of what all plans share; the plan of one client is among the pages of the client. */
public final class PlanPages {
    public static final String RHYTHMS = "practice/rhythms";
    public static final String TOPICS = "help/topics";

    /** In the address of the topics: which one is to be open. */
    public static final String TOPIC_PARAMETER = "topic";

    private PlanPages() {}

    public static String topic(String code) {
        return Addresses.asking(TOPICS, TOPIC_PARAMETER, code);
    }
}
