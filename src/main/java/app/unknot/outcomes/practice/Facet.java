package app.unknot.outcomes.practice;

import app.unknot.shared.text.Also;
import app.unknot.shared.text.Text;

/** By what episodes can be told apart. An episode has one value of each, or none where it is not known. */
@Also("every")
public enum Facet implements Text {
    /** Where the first session was: the id of the location. */
    PLACE,
    /** {@link app.unknot.outcomes.RegionClass}. */
    REGION,
    /** Of the plan in force at the beginning: ACUTE, SUBACUTE, CHRONIC. */
    ACUITY,
    CAUSE,
    TECHNIQUE,
    TEMPLATE,
    /** Who paid first for the first session: the id of the payer, or {@link #NO_INSURANCE}. */
    PAYER;

    /** A value of {@link #PAYER}. */
    public static final String NO_INSURANCE = "none";

    /** A filter that is not set. */
    public String every() {
        return also("every");
    }
}
