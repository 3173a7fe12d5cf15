package app.unknot.screening.questions;

import java.util.List;

/**
 * Facts that a client ticks together at intake. A group that nobody ticked anything in is answered only by saying so.
 *
 * @param code stable between versions of the rule set
 * @param title as the client reads it
 */
public record IntakeGroup(String code, String title, List<Question.NewFact> facts) {
    public IntakeGroup {
        facts = List.copyOf(facts);
    }
}
