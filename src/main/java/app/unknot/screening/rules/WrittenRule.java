package app.unknot.screening.rules;

import app.unknot.screening.Level;
import app.unknot.screening.RuleTerms;
import app.unknot.shared.Technique;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a draft as an admin writes it; nothing of it is checked yet.
 *
 * @param ask the question as the client reads it at intake, or empty
 * @param when the condition as it is written
 * @param ceiling highest applied pressure allowed, 0-10, or null when it sets none
 * @param terms what it binds beside the work
 * @param visitQuestion the same question as it is read aloud at every visit, or empty when it is not asked there
 * @param visitFacts the facts that a Yes to it sets
 */
public record WrittenRule(
        String code,
        Level level,
        String title,
        String ask,
        String when,
        String action,
        @Nullable Integer ceiling,
        Set<Technique> banned,
        List<String> avoid,
        String position,
        RuleTerms terms,
        String source,
        String visitQuestion,
        List<String> visitFacts) {
    public WrittenRule {
        banned = Set.copyOf(banned);
        avoid = List.copyOf(avoid);
        visitFacts = List.copyOf(visitFacts);
    }

    /** Whether one of these words stands in it, in small or capital letters. */
    public boolean mentions(String words) {
        String all = String.join(
                "\n", code, title, ask, when, action, position, source, visitQuestion, String.join("\n", avoid));
        return all.toLowerCase(java.util.Locale.ROOT).contains(words.strip().toLowerCase(java.util.Locale.ROOT));
    }
}
