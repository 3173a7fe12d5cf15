package app.unknot.screening.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of every visit. Yes and No are equal, neither is preset, and no answer is not a No.
 *
 * @param code the rule that it asks for, such as E02, or {@link #ANYTHING_NEW}
 * @param text as it is read aloud
 * @param full the same in full, as a client reads it
 * @param facts what a Yes sets and a No clears
 * @param implied what a Yes sets besides, and a No leaves alone
 * @param denied what a Yes takes back
 * @param stems how words begin that a client may use for it, in small letters
 */
public record Question(
        String code,
        String text,
        String full,
        List<String> facts,
        List<String> implied,
        List<String> denied,
        List<String> stems) {
    /** The code of the open question, which has words instead of facts. */
    public static final String ANYTHING_NEW = "NEW";

    public Question {
        facts = List.copyOf(facts);
        implied = List.copyOf(implied);
        denied = List.copyOf(denied);
        stems = List.copyOf(stems);
    }

    /** One whose short text says everything. */
    public Question(String code, String text, List<String> facts, List<String> implied, List<String> denied) {
        this(code, text, text, facts, implied, denied, List.of());
    }

    /** Whether the full text says more than the short one. */
    public boolean hasMoreToRead() {
        return !full.equals(text);
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

    /**
     * Something that may be new since the last visit, as a chip to tap.
     *
     * @param group the heading under which it is asked
     * @param stems how words begin that a client may use for it, in small letters; they suggest it and never set it
     */
    public record NewFact(String fact, String text, NewsGroup group, List<String> stems) {
        // A rule set of before there were headings has neither.
        public NewFact(String fact, String text, @Nullable NewsGroup group, @Nullable List<String> stems) {
            this.fact = fact;
            this.text = text;
            this.group = group == null ? NewsGroup.OTHER : group;
            this.stems = stems == null ? List.of() : List.copyOf(stems);
        }
    }
}
