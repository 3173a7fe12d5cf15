package app.unknot.shared;

import app.unknot.shared.text.Text;
import java.util.Set;

/** What a client may do between sessions. A plan needs one that is an activity: massage is offered only along with exercise (NICE NG59). */
public enum HomeCareItem implements Text {
    HYDRATE(false),
    HEAT(false),
    STRETCH(true),
    WALKING(true),
    GENTLE_YOGA(true),
    TENNIS_BALL(false),
    FOAM_ROLLER(false),
    MASSAGE_TOOL(false),
    BREATHING(false),
    LIFESTYLE(false);

    private final boolean activity;

    HomeCareItem(boolean activity) {
        this.activity = activity;
    }

    /** What a new plan begins with: water, which suits everybody whom nothing speaks against. */
    public static Set<HomeCareItem> usual(Set<HomeCareItem> withheld) {
        return withheld.contains(HYDRATE) ? Set.of() : Set.of(HYDRATE);
    }

    public String title() {
        return text();
    }

    public boolean isActivity() {
        return activity;
    }
}
