package app.unknot.practice;

/** Addresses of the practice's settings. */
public final class PracticePages {
    public static final String PRACTICE = "practice";
    public static final String LOCATIONS = "practice/locations";
    public static final String CLOSED_DAYS = "practice/closed-days";

    private PracticePages() {}
}
