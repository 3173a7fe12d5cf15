package app.unknot.screening.answers;

import app.unknot.shared.text.Text;

/** How the answers of a visit came about. */
public enum AnsweredBy implements Text {
    THERAPIST,
    CLIENT,
    BOTH,
    INTAKE;

    public String words() {
        return text();
    }
}
