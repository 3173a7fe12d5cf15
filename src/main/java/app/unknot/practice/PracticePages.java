package app.unknot.practice;

/** Addresses of the practice's settings. */
public final class PracticePages {
    public static final String PRACTICE = "practice";
    public static final String LOCATIONS = "practice/locations";

    private PracticePages() {}
}
