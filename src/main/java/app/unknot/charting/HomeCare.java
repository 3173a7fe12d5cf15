package app.unknot.charting;

/** The catalogue of what a client can do between sessions. */
public enum HomeCare {
    HYDRATE("Drink water before and after"),
    HEAT("Heat pad, 15 minutes"),
    STRETCH("Gentle stretches, daily"),
    WALKING("Walk, 20 minutes a day"),
    TENNIS_BALL("Tennis ball against the wall"),
    FOAM_ROLLER("Foam roller, slowly"),
    BREATHING("Calm breathing, five minutes");

    private final String title;

    HomeCare(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
