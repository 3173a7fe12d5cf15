package app.unknot.screening;

import app.unknot.accounts.RefusedRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is answered, told and observed at one visit. It travels whole, so that what is kept is what was previewed.
 *
 * @param answers by question code; a question without an answer is absent
 * @param anythingNew what came with a Yes to the open question
 * @param observed what the therapist saw and measured
 */
public record VisitAnswers(Map<String, Boolean> answers, AnythingNew anythingNew, Observed observed) {
    private static final int LONGEST_WORDS = 1000;

    /**
     * Lays the answers over what is known from before.
     *
     * @param told the facts that still count
     * @param approved rules with a document on file
     * @throws RefusedRequest when a question or fact is unknown, the words are too long, or the blood pressure cannot be one
     */
    ScreeningContent on(ScreeningContent told, Set<String> approved, RuleSet rules) {
        Set<String> unanswered =
                Screening.questions(rules).map(Question::code).collect(Collectors.toCollection(HashSet::new));
        check(unanswered);
        unanswered.removeAll(answers.keySet());
        Facts facts = observed.addTo(told.facts());
        Map<String, Integer> before = new HashMap<>(told.toldDaysBefore());
        for (Question question : rules.everyVisit()) {
            Boolean answer = answers.get(question.code());
            if (answer == null) continue;
            facts = question.answered(answer, facts);
            question.facts().forEach(before::remove);
            if (answer) question.implied().forEach(before::remove);
        }
        if (answers.getOrDefault(Question.ANYTHING_NEW, false)) {
            if (!anythingNew.isSaid()) unanswered.add(Question.ANYTHING_NEW);
            for (String fact : anythingNew.facts()) facts = facts.with(known(fact, rules), true);
            anythingNew.facts().forEach(before::remove);
        }
        return new ScreeningContent(
                facts, new TreeMap<>(answers), anythingNew.words(), told.keepOff(), approved, unanswered, before);
    }

    private void check(Collection<String> questions) {
        answers.keySet().stream()
                .filter(code -> !questions.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new RefusedRequest("There is no question " + code + ".");
                });
        if (anythingNew.words().length() > LONGEST_WORDS) throw new RefusedRequest("At most 1000 characters.");
        observed.complaint().ifPresent(complaint -> {
            throw new RefusedRequest(complaint + " Nothing was kept.");
        });
    }

    private static String known(String fact, RuleSet rules) {
        if (rules.anythingNew().stream().noneMatch(known -> known.fact().equals(fact)))
            throw new RefusedRequest("There is no fact " + fact + ".");
        return fact;
    }
}
