package app.unknot.clients.consent;

import app.unknot.shared.text.Also;
import app.unknot.shared.text.Text;

/** What is agreed to, each on its own paper. */
@Also("object")
public enum ConsentKind implements Text {
    TREATMENT,
    MINOR,
    GLUTEAL,
    ELECTRONIC_RECORDS,
    SHARING;

    public String title() {
        return text();
    }

    /** As in "consent to ...", in the middle of a sentence. */
    String object() {
        return also("object");
    }

    /** Whether the therapist signs too, because both are bound by what it says of the work. */
    public boolean bindsTherapist() {
        return this == TREATMENT || this == MINOR || this == GLUTEAL;
    }

    /** Whether a guardian alone signs; on the others of a minor, the guardian signs beside the client. */
    public boolean isGuardians() {
        return this == MINOR;
    }
}
