package app.unknot.plans.education;

/** How well studies support what a topic says, in words for clients. */
public enum EvidenceGrade {
    A("Strong evidence", "Many good studies say the same."),
    B("Good evidence", "Several studies or a careful guideline support it, with some doubt left."),
    C("Some evidence", "Few or mixed studies. The effect may be small or short-lived."),
    D("Weak evidence", "Hardly studied, or studies found no effect."),
    PRACTICAL("Good to know", "How we work, or a rule for your safety. This is not proof that a treatment works.");

    private final String title;
    private final String forTheClient;

    EvidenceGrade(String title, String forTheClient) {
        this.title = title;
        this.forTheClient = forTheClient;
    }

    /** At most three words, such as {@code Some evidence}. */
    public String title() {
        return title;
    }

    /** One line that says what the grade means. */
    public String forTheClient() {
        return forTheClient;
    }

    /** As a line of print names it: {@code Some evidence (grade C)}. */
    public String words() {
        return this == PRACTICAL ? title : title + " (grade " + name() + ")";
    }
}
