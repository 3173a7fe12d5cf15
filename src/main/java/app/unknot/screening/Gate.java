package app.unknot.screening;

/** What a level does to one step of the work. */
public final class Gate {
    private Gate() {}

    /** New appointments for treatment. */
    public enum Booking {
        ALLOW,
        /** May be made, stands only once the approval is there. */
        TENTATIVE,
        RESCHEDULE,
        /** Refused; future appointments go on hold. */
        BLOCK
    }

    /** Starting today's session. */
    public enum Start {
        ALLOW,
        /** After the therapist has read what was found and said so. */
        ALLOW_WITH_ACK,
        BLOCK
    }

    /** Signing a treatment note. */
    public enum Signing {
        ALLOW,
        NEEDS_MODIFICATION_RECORDED,
        /** Advice given, the client's decision and the therapist's reason. */
        NEEDS_ADVICE_RECORDED,
        BLOCK
    }
}
