package app.unknot.charting.note;

import app.unknot.screening.Finding;
import app.unknot.screening.ScreeningResult;
import java.util.List;

/**
 * A finding that no limit keeps by itself: the therapist says how the session was adapted to it.
 *
 * @param rule code of the rule, which names the note's field
 * @param title what was found
 * @param choices short words to choose from; other words are always allowed
 */
public record Adaptation(String rule, String title, List<String> choices) {
    public Adaptation {
        choices = List.copyOf(choices);
    }

    public static List<Adaptation> of(ScreeningResult screened) {
        return screened.findings().stream()
                .filter(Finding::asksAdaptation)
                .map(finding -> new Adaptation(
                        finding.rule(), finding.title(), finding.terms().adaptations()))
                .toList();
    }

    public String field() {
        return NoteField.ADAPTED.of(rule);
    }
}
