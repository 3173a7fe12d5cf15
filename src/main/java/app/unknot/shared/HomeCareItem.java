package app.unknot.shared;

import java.util.Set;

/** What a client may do between sessions. A plan needs one that is an activity: massage is offered only along with exercise (NICE NG59). */
public enum HomeCareItem {
    HYDRATE("Drink water before and after", false),
    HEAT("Heat pad, 15 minutes", false),
    STRETCH("Gentle stretches, daily", true),
    WALKING("Walk, 20 minutes a day", true),
    GENTLE_YOGA("Gentle yoga", true),
    TENNIS_BALL("Tennis ball against the wall", false),
    FOAM_ROLLER("Foam roller, slowly", false),
    MASSAGE_TOOL("Massage tool on stubborn spots", false),
    BREATHING("Calm breathing, five minutes", false),
    LIFESTYLE("Desk, lifting and sleep", false);

    private final String title;
    private final boolean activity;

    HomeCareItem(String title, boolean activity) {
        this.title = title;
        this.activity = activity;
    }

    /** What a new plan begins with: water, which suits everybody whom nothing speaks against. */
    public static Set<HomeCareItem> usual(Set<HomeCareItem> withheld) {
        return withheld.contains(HYDRATE) ? Set.of() : Set.of(HYDRATE);
    }

    public String title() {
        return title;
    }

    public boolean isActivity() {
        return activity;
    }
}
