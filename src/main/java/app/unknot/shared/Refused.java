package app.unknot.shared;

/** Something that is not done as it is asked for. The message tells the person why, and what to do; nothing was changed. */
public class Refused extends RuntimeException {
    public Refused(String message) {
        super(message);
    }

    /** What the person is told. */
    public final String words() {
        return String.valueOf(getMessage());
    }
}
