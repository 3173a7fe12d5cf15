package app.unknot.screening;

import java.util.List;

/**
 * A question of every visit. Yes and No are equal, neither is preset, and no answer is not a No.
 *
 * @param code the rule that it asks for, such as E02, or {@link #ANYTHING_NEW}
 * @param text as it is read aloud
 * @param facts what a Yes sets and a No clears
 * @param implied what a Yes sets besides, and a No leaves alone
 * @param denied what a Yes takes back
 */
public record Question(String code, String text, List<String> facts, List<String> implied, List<String> denied) {
    /** The code of the open question, which has words instead of facts. */
    public static final String ANYTHING_NEW = "NEW";

    public Question {
        facts = List.copyOf(facts);
        implied = List.copyOf(implied);
        denied = List.copyOf(denied);
    }

    /** What an answer makes of the facts so far. */
    public Facts answered(boolean yes, Facts before) {
        var after = before;
        for (var fact : facts) after = after.with(fact, yes);
        if (!yes) return after;
        for (var fact : implied) after = after.with(fact, true);
        for (var fact : denied) after = after.with(fact, false);
        return after;
    }

    /** Something that may be new since the last visit, as a chip to tap. */
    public record NewFact(String fact, String text) {}
}
