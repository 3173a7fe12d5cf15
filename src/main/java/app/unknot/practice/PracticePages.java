package app.unknot.practice;

/** Addresses of the practice's settings. */
public final class PracticePages {
    public static final String PRACTICE = "practice";

    private PracticePages() {}
}
