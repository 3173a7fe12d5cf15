package app.unknot.plans.form;

import app.unknot.shared.text.Text;

/** What the work is meant to do. None of it is promised: each says how good the evidence is, in the words a client reads. */
public enum IntendedEffect implements Text {
    CIRCULATION("It may bring more blood to tired muscles.", "weak evidence"),
    RELEASE_TENSION("It may help tight muscles relax.", "some evidence"),
    PAIN_RELIEF("It may ease pain for a while.", "some evidence, mostly short-term"),
    STRESS("It may help you calm down.", "weak evidence"),
    SLEEP("It may help you sleep.", "weak evidence");

    private final String forTheClient;
    private final String evidence;

    IntendedEffect(String forTheClient, String evidence) {
        this.forTheClient = forTheClient;
        this.evidence = evidence;
    }

    public String title() {
        return text();
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
