package app.unknot.letters;

/** Where a letter stands. A draft may still change; from the giving on its words stay as they are. */
public enum LetterState {
    DRAFTED("Drafted"),
    GIVEN("Given"),
    SENT("Sent"),
    ANSWERED("Answered"),
    DISCARDED("Discarded");

    private final String title;

    LetterState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    boolean waitsForAnswer() {
        return this == GIVEN || this == SENT;
    }
}
