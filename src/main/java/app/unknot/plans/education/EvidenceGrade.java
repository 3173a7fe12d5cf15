package app.unknot.plans.education;

import app.unknot.plans.words.PlansWords;
import app.unknot.shared.text.Also;
import app.unknot.shared.text.Text;

/** How well studies support what a topic says, in words for clients. */
@Also("meaning")
public enum EvidenceGrade implements Text {
    A,
    B,
    C,
    D,
    PRACTICAL;

    /** At most three words, such as {@code Some evidence}. */
    public String title() {
        return text();
    }

    /** One line that says what the grade means. */
    public String forTheClient() {
        return also("meaning");
    }

    /** As a line of print names it: {@code Some evidence (grade C)}. */
    public String words() {
        return this == PRACTICAL ? title() : PlansWords.GRADE.text(title(), name());
    }
}
