package app.unknot.plans.education;

import app.unknot.shared.text.Text;

/** How well studies support what a topic says, in words for clients. */
public enum EvidenceGrade implements Text {
    A("Many good studies say the same."),
    B("Several studies or a careful guideline support it, with some doubt left."),
    C("Few or mixed studies. The effect may be small or short-lived."),
    D("Hardly studied, or studies found no effect."),
    PRACTICAL("How we work, or a rule for your safety. This is not proof that a treatment works.");

    private final String forTheClient;

    EvidenceGrade(String forTheClient) {
        this.forTheClient = forTheClient;
    }

    /** At most three words, such as {@code Some evidence}. */
    public String title() {
        return text();
    }

    /** One line that says what the grade means. */
    public String forTheClient() {
        return forTheClient;
    }

    /** As a line of print names it: {@code Some evidence (grade C)}. */
    public String words() {
        return this == PRACTICAL ? title() : title() + " (grade " + name() + ")";
    }
}
