package app.unknot.testing;

import app.unknot.screening.ScreeningService;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.questions.Question;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a client answers to the safety questions of a visit: Yes to some, No to the rest. */
public final class Answers {
    private Answers() {}

    public static Map<String, Boolean> to(Collection<Question> asked, String... yes) {
        Set<String> chosen = Set.of(yes);
        Map<String, Boolean> answers = new HashMap<>();
        asked.forEach(question -> answers.put(question.code(), chosen.contains(question.code())));
        if (!answers.keySet().containsAll(chosen)) throw new IllegalArgumentException("Not asked: " + chosen);
        return answers;
    }

    /** To the questions of the rules in force. */
    public static Map<String, Boolean> to(ScreeningService screening, String... yes) {
        return to(screening.questionsForVisit(), yes);
    }

    /** The same read aloud, where nothing else is told or seen. */
    public static VisitAnswers visit(ScreeningService screening, String... yes) {
        return new VisitAnswers(to(screening, yes), AnythingNew.NOTHING, Observed.NOTHING);
    }
}
