package app.unknot.anatomy;

/** The catalogue of six, in its order; ties in the chooser go by it. */
public enum Technique {
    SWEDISH("Swedish"),
    DEEP_TISSUE("Deep tissue"),
    TRIGGER_POINT("Trigger point"),
    SHIATSU("Shiatsu"),
    HOT_STONE("Hot stone"),
    SPORTS("Sports");

    private final String title;

    Technique(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
