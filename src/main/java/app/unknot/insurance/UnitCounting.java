package app.unknot.insurance;

/** How a payer counts 15-minute units. */
public enum UnitCounting {
    /** The day's minutes are pooled; units left over go to the codes with the largest remainders. */
    CMS_8_MIN,
    /** Each code stands alone and rounds at eight minutes. */
    AMA_MIDPOINT
}
