package app.unknot.plans.form;

import app.unknot.shared.text.Also;
import app.unknot.shared.text.Text;

/** What the work is meant to do. None of it is promised: each says how good the evidence is, in the words a client reads. */
@Also({"for-the-client", "evidence"})
public enum IntendedEffect implements Text {
    CIRCULATION,
    RELEASE_TENSION,
    PAIN_RELIEF,
    STRESS,
    SLEEP;

    public String title() {
        return text();
    }

    /** One sentence for the client, without a promise. */
    public String forTheClient() {
        return also("for-the-client");
    }

    /** How good the evidence is, such as {@code weak evidence}. */
    public String evidence() {
        return also("evidence");
    }
}
