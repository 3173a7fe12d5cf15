package app.unknot.outcomes.fhir;

import app.unknot.outcomes.words.OutcomesWords;

/** A file is no questionnaire that this product can ask. Its message names the path of the fault. */
public final class QuestionnaireFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String path;

    QuestionnaireFault(String path, OutcomesWords why, Object... values) {
        super(path + ": " + why.text(values));
        this.path = path;
    }

    /** Such as {@code Questionnaire.item[2].answerOption[0].valueCoding}. */
    public String path() {
        return path;
    }
}
