package app.unknot.screening.rules;

import app.unknot.anatomy.KeepOffArea;
import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.screening.Level;
import app.unknot.screening.rulebook.RuleTerms;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a draft as an admin writes it; nothing of it is checked yet.
 *
 * @param ask the question as the client reads it at intake, or empty
 * @param when the condition as it is written
 * @param ceiling highest applied pressure allowed, 0-10, or null when it sets none
 * @param avoid parts of the body to keep off, in words
 * @param areas the same on the body map
 * @param position how to lay the client, or empty
 * @param notPositions how the client must not lie
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
        Set<KeepOffArea> areas,
        String position,
        Set<Position> notPositions,
        RuleTerms terms,
        String source,
        String visitQuestion,
        List<String> visitFacts) {
    public WrittenRule {
        banned = Set.copyOf(banned);
        avoid = List.copyOf(avoid);
        areas = Set.copyOf(areas);
        notPositions = Set.copyOf(notPositions);
        visitFacts = List.copyOf(visitFacts);
    }

    /** Whether nobody has written what it is called, when it holds, or what to do then. */
    public boolean saysNothing() {
        return (code + title + ask + when + action + position + visitQuestion).isBlank()
                && avoid.isEmpty()
                && visitFacts.isEmpty();
    }

    /** Whether one of these words stands in it, in small or capital letters. */
    public boolean mentions(String words) {
        String all = String.join(
                "\n", code, title, ask, when, action, position, source, visitQuestion, String.join("\n", avoid));
        return all.toLowerCase(java.util.Locale.ROOT).contains(words.strip().toLowerCase(java.util.Locale.ROOT));
    }
}
