package app.unknot.schedule;

/** A booking that is possible but unusual. The message says what is unusual; asked again knowingly, it goes through. */
public final class AskFirst extends RuntimeException {
    public AskFirst(String message) {
        super(message);
    }
}
