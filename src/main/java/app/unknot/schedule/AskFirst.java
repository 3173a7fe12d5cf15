package app.unknot.schedule;

/** A booking that is possible but unusual. The message says what is unusual; asked again knowingly, it goes through. */
public final class AskFirst extends RuntimeException {
    private final boolean wantsReason;

    /**
     * @param wantsReason whether the person has to say why, which is kept with the visit
     */
    public AskFirst(String message, boolean wantsReason) {
        super(message);
        this.wantsReason = wantsReason;
    }

    public boolean wantsReason() {
        return wantsReason;
    }
}
