package app.unknot.plans.form;

/** What the work is meant to do. None of it is promised: each says how good the evidence is, in the words a client reads. */
public enum IntendedEffect {
    CIRCULATION("Circulation", "It may bring more blood to tired muscles.", "weak evidence"),
    RELEASE_TENSION("Release tension", "It may help tight muscles relax.", "some evidence"),
    PAIN_RELIEF("Pain relief", "It may ease pain for a while.", "some evidence, mostly short-term"),
    STRESS("Less stress", "It may help you calm down.", "weak evidence"),
    SLEEP("Sleep", "It may help you sleep.", "weak evidence");

    private final String title;
    private final String forTheClient;
    private final String evidence;

    IntendedEffect(String title, String forTheClient, String evidence) {
        this.title = title;
        this.forTheClient = forTheClient;
        this.evidence = evidence;
    }

    public String title() {
        return title;
    }

    /** One sentence for the client, without a promise. */
    public String forTheClient() {
        return forTheClient;
    }

    /** How good the evidence is, such as {@code weak evidence}. */
    public String evidence() {
        return evidence;
    }
}
