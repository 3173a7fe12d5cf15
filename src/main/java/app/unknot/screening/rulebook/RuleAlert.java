package app.unknot.screening.rulebook;

import app.unknot.shared.text.Text;

/** How a rule's title and message stand in the alert strip by themselves. */
public enum RuleAlert implements Text {
    NONE,
    ALLERGY,
    CAUTION;

    public String title() {
        return text();
    }
}
