package app.unknot.letters;

/** How a letter left the practice. */
public enum Passing {
    TO_CLIENT("Handed to the client", true),
    TO_CREW("Handed to the ambulance crew", true),
    FAX("Fax", false),
    POST("Post", false),
    SECURE_MAIL("Secure email", false),
    BY_HAND("Delivered in person", false);

    private final String title;
    private final boolean giving;

    Passing(String title, boolean giving) {
        this.title = title;
        this.giving = giving;
    }

    public String title() {
        return title;
    }

    /** Whether it was given into somebody's hands here; otherwise it was sent. */
    public boolean isGiving() {
        return giving;
    }
}
