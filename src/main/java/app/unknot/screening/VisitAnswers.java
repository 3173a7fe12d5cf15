package app.unknot.screening;

import app.unknot.accounts.RefusedRequest;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.answers.ScreeningContent;
import app.unknot.screening.answers.Sites;
import app.unknot.screening.answers.Telling;
import app.unknot.screening.answers.TypedText;
import app.unknot.screening.answers.TypedWords;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is answered, told and observed at one visit. It travels whole, so that what is kept is what was previewed.
 *
 * @param answers by question code; a question without an answer is absent
 * @param anythingNew what came with a Yes to the open question
 * @param observed what the therapist saw and measured
 * @param sites where on the body facts are, as codes of the body map; empty for a place that the map does not show
 * @param by who gave the answers
 */
public record VisitAnswers(
        Map<String, Boolean> answers,
        AnythingNew anythingNew,
        Observed observed,
        Map<String, Set<String>> sites,
        AnsweredBy by) {
    public static final TextRule WORDS = TextRule.block(1_000);

    public VisitAnswers {
        sites = Map.copyOf(sites);
    }

    /** Nobody was asked where anything is. */
    public VisitAnswers(Map<String, Boolean> answers, AnythingNew anythingNew, Observed observed, AnsweredBy by) {
        this(answers, anythingNew, observed, Map.of(), by);
    }

    /** Read aloud. */
    public VisitAnswers(Map<String, Boolean> answers, AnythingNew anythingNew, Observed observed) {
        this(answers, anythingNew, observed, AnsweredBy.THERAPIST);
    }

    /**
     * Lays the answers over what is known from before. What is told here is told again: no paper of an earlier day knew of it.
     *
     * @param told the facts that still count
     * @param today the day of the visit
     * @param who name of who keeps the answers, and so sorts the words
     * @throws RefusedRequest when a question or fact is unknown, a day is in the future, the words are too long, or what was measured cannot be
     */
    public ScreeningContent on(ScreeningContent told, RuleSet rules, LocalDate today, String who) {
        Set<String> unanswered =
                Screening.questions(rules).map(Question::code).collect(Collectors.toCollection(HashSet::new));
        check(unanswered, told.facts(), today);
        unanswered.removeAll(answers.keySet());
        Facts facts = observed.addTo(told.facts());
        Set<String> fresh = new HashSet<>();
        for (Question question : rules.everyVisit()) {
            Boolean answer = answers.get(question.code());
            if (answer == null) continue;
            facts = question.answered(answer, facts);
            fresh.addAll(question.facts());
            if (answer) fresh.addAll(question.implied());
        }
        Map<String, LocalDate> happened = new HashMap<>(told.happenedOn());
        if (answers.getOrDefault(Question.ANYTHING_NEW, false)) {
            if (!anythingNew.isSaid()) unanswered.add(Question.ANYTHING_NEW);
            for (String fact : anythingNew.facts()) facts = facts.with(known(fact, rules), true);
            fresh.addAll(anythingNew.facts());
            for (String fact : anythingNew.over().keySet()) facts = facts.with(fact, false);
            fresh.addAll(anythingNew.over().keySet());
        }
        happened.keySet().removeAll(fresh);
        if (answers.getOrDefault(Question.ANYTHING_NEW, false)) {
            happened.putAll(anythingNew.happened());
            happened.putAll(anythingNew.over());
        }
        Map<String, Integer> before = new HashMap<>(told.toldDaysBefore());
        before.keySet().removeAll(fresh);
        Map<String, Set<String>> places = told.sitesWithout(fresh);
        places.putAll(sites);
        return new ScreeningContent(
                        facts,
                        new TreeMap<>(answers),
                        anythingNew.words(),
                        told.keepOff(),
                        Set.of(),
                        unanswered,
                        before,
                        happened)
                .placed(places)
                .told(telling(told.telling(), rules, today, who))
                .dated(rules, today);
    }

    private Telling telling(Telling before, RuleSet rules, LocalDate today, String who) {
        Telling telling =
                new Telling(by, anythingNew.nothingNewIn(), before.pending().texts());
        if (anythingNew.words().isBlank()) return telling;
        TypedText text = TypedText.unsorted(anythingNew.words().strip(), today);
        Set<String> meant = meant(rules);
        return telling.with(meant.isEmpty() && !anythingNew.noneApplies() ? text : text.sorted(meant, who, today));
    }

    /**
     * The told facts that sort the words: those that the words suggest, or any where they suggest nothing. Somebody who ticks another
     * chip has not looked at what the words may mean.
     */
    private Set<String> meant(RuleSet rules) {
        TypedWords words = TypedWords.of(anythingNew.words());
        List<Question.NewFact> chips = words.chips(rules.anythingNew());
        List<Question> questions = words.questions(rules.everyVisit());
        if (chips.isEmpty() && questions.isEmpty()) return anythingNew.facts();
        Set<String> meant = new HashSet<>();
        for (Question.NewFact chip : chips) if (anythingNew.facts().contains(chip.fact())) meant.add(chip.fact());
        for (Question question : questions)
            if (answers.getOrDefault(question.code(), false)) meant.addAll(question.facts());
        return meant;
    }

    private void check(Collection<String> questions, Facts before, LocalDate today) {
        answers.keySet().stream()
                .filter(code -> !questions.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new RefusedRequest(ScreeningWords.THERE_IS_NO_QUESTION.text(code));
                });
        WORDS.complaint(anythingNew.words()).ifPresent(words -> {
            throw new RefusedRequest(words);
        });
        if (Stream.of(anythingNew.happened(), anythingNew.over())
                .flatMap(days -> days.values().stream())
                .anyMatch(day -> day.isAfter(today)))
            throw new RefusedRequest(ScreeningWords.A_DATE_IS_IN_THE_FUTURE.text());
        if (!anythingNew.facts().containsAll(anythingNew.happened().keySet())
                || !anythingNew.over().keySet().stream().allMatch(before::isTrue))
            throw new RefusedRequest(ScreeningWords.A_DATE_BELONGS_TO_AN_ITEM.text());
        Sites.check(sites);
        observed.complaint().ifPresent(complaint -> {
            throw new RefusedRequest(ScreeningWords.NOTHING_WAS_SAVED.text(complaint));
        });
    }

    private static String known(String fact, RuleSet rules) {
        if (rules.anythingNew().stream().noneMatch(known -> known.fact().equals(fact)))
            throw new RefusedRequest(ScreeningWords.THERE_IS_NO_FACT.text(fact));
        return fact;
    }
}
