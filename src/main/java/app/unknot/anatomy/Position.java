package app.unknot.anatomy;

/** How a client lies or sits, in the codes of a note. */
public enum Position {
    PRONE("Prone"),
    SUPINE("Supine"),
    SIDE_LYING("Side-lying"),
    SEMI_RECLINED("Semi-reclined"),
    SEATED("Seated");

    private final String title;

    Position(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
