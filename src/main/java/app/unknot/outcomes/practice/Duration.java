package app.unknot.outcomes.practice;

import app.unknot.shared.text.Also;
import app.unknot.shared.text.Text;

/** How long the pain had lasted when treatment began. */
@Also("short")
public enum Duration implements Text {
    UP_TO_12_WEEKS,
    LONGER,
    /** No plan says so. */
    UNKNOWN;

    /** In a word or two, for a column. */
    public String brief() {
        return also("short");
    }
}
