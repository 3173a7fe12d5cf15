package app.unknot.screening.answers;

import app.unknot.accounts.RefusedRequest;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.words.ScreeningWords;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a therapist found a client's words to mean, after the visit at which they were told. Nothing at all means that none applies.
 *
 * @param words as they were told
 * @param told the day of that visit
 * @param facts facts of {@link Question.NewFact} that they mean
 * @param questions codes of questions to which they are a Yes
 * @param happened of some of these facts, the day of their event
 */
public record SortedWords(
        String words, LocalDate told, Set<String> facts, Set<String> questions, Map<String, LocalDate> happened) {
    public SortedWords {
        facts = Set.copyOf(facts);
        questions = Set.copyOf(questions);
        happened = Map.copyOf(happened);
    }

    /** None of these apply. */
    public static SortedWords none(String words, LocalDate told) {
        return new SortedWords(words, told, Set.of(), Set.of(), Map.of());
    }

    public boolean isNone() {
        return facts.isEmpty() && questions.isEmpty();
    }

    /**
     * @throws RefusedRequest when nobody waits for it, or it names what there is not
     */
    public void check(List<TypedText> waiting, RuleSet rules, LocalDate today) {
        if (waiting.stream()
                .noneMatch(text -> text.told().equals(told) && text.words().equals(words)))
            throw new RefusedRequest(ScreeningWords.SOMEONE_HAS_ALREADY_SORTED_THESE_WORDS.text());
        List<String> chips =
                rules.anythingNew().stream().map(Question.NewFact::fact).toList();
        List<String> codes = rules.everyVisit().stream().map(Question::code).toList();
        if (!chips.containsAll(facts) || !codes.containsAll(questions))
            throw new RefusedRequest(ScreeningWords.THAT_QUESTION_IS_NO_LONGER.text());
        if (!facts.containsAll(happened.keySet()) || happened.values().stream().anyMatch(day -> day.isAfter(today)))
            throw new RefusedRequest(ScreeningWords.A_DATE_IS_IN_THE_FUTURE_OR_BELONGS.text());
    }

    /** Every fact that this makes true. */
    Set<String> allFacts(RuleSet rules) {
        Set<String> all = new HashSet<>(facts);
        for (Question question : rules.everyVisit()) {
            if (!questions.contains(question.code())) continue;
            all.addAll(question.facts());
            all.addAll(question.implied());
        }
        return all;
    }
}
