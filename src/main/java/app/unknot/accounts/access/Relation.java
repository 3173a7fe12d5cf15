package app.unknot.accounts.access;

/** How a person stands to the record that is asked for. */
public enum Relation {
    /** Nothing links them. */
    NONE,
    /** An active care assignment links the therapist to the client. */
    ASSIGNED,
    /** The person wrote it, or is the treating therapist of the session. */
    OWN,

    /** It is a note whose second signature is the person's, as the supervisor of its author. */
    SUPERVISES,
    /** No care links them, but emergency access that the person has opened and that has not ended. It opens reading only. */
    EMERGENCY
}
