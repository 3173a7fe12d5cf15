package app.unknot.screening.answers;

/** How the answers of a visit came about. */
public enum AnsweredBy {
    THERAPIST("read aloud by the therapist"),
    CLIENT("answered by the client on the tablet"),
    BOTH("answered by the client on the tablet, then changed by the therapist"),
    INTAKE("taken from the intake of the day");

    private final String words;

    AnsweredBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
