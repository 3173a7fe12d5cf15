package app.unknot.intake;

import app.unknot.clients.history.HealthHistory;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.IntakeGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The safety part of a history: an answer to each emergency question, and what was ticked in each group. A group with nothing
 * ticked counts only when it says so: an empty list is "none of these", no list is no answer.
 */
public record SafetyAnswers(HealthHistory history) {
    /** Where the answer to an emergency question stands. */
    public static String code(Question question) {
        return HealthHistory.SAFETY + question.code();
    }

    /** Where the ticks of a group stand. */
    public static String code(IntakeGroup group) {
        return HealthHistory.SAFETY + "group." + group.code();
    }

    /** Where the day of the event stands that a fact speaks of. */
    public static String dayCode(String fact) {
        return HealthHistory.SAFETY + "day." + fact;
    }

    /** Where the places on the body stand at which a fact is. */
    public static String siteCode(String fact) {
        return HealthHistory.SAFETY + "site." + fact;
    }

    /** The places that were told of what is ticked; what was not asked is absent. */
    public Map<String, Set<String>> sites(RuleSet rules) {
        Map<String, Set<String>> sites = new LinkedHashMap<>();
        for (IntakeGroup group : rules.intake())
            for (String fact : ticked(group))
                if (history.has(siteCode(fact))) sites.put(fact, history.chosen(siteCode(fact)));
        return sites;
    }

    /** The days that were told of what is ticked. */
    public Map<String, LocalDate> days(RuleSet rules) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (IntakeGroup group : rules.intake())
            for (String fact : ticked(group)) history.day(dayCode(fact)).ifPresent(day -> days.put(fact, day));
        return days;
    }

    /** Yes or no, or empty while nobody answered. */
    public Optional<Boolean> answer(Question question) {
        return history.answer(code(question)).filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    public boolean isAnswered(IntakeGroup group) {
        return history.has(code(group));
    }

    /** The facts that were ticked. */
    public SequencedSet<String> ticked(IntakeGroup group) {
        return history.chosen(code(group));
    }

    /** Titles of what has no answer yet, in the order in which it is asked. */
    public List<String> missing(RuleSet rules) {
        List<String> missing = new ArrayList<>();
        for (Question question : rules.everyVisit()) if (answer(question).isEmpty()) missing.add(question.text());
        for (IntakeGroup group : rules.intake()) if (!isAnswered(group)) missing.add(group.title());
        return missing;
    }

    /** What the answers say, in the names that rules read. */
    Facts facts(RuleSet rules) {
        Facts facts = Facts.NONE;
        for (Question question : rules.everyVisit()) {
            Optional<Boolean> answer = answer(question);
            if (answer.isPresent()) facts = question.answered(answer.get(), facts);
        }
        for (IntakeGroup group : rules.intake())
            for (Question.NewFact one : group.facts())
                if (isAnswered(group))
                    facts = told(facts, one.fact(), ticked(group).contains(one.fact()));
        // A box elsewhere does not take back what a Yes denies: the two are asked back, and until then the graver one
        // counts.
        for (Question question : rules.everyVisit())
            if (answer(question).orElse(false))
                for (String denied : question.denied()) facts = facts.with(denied, false);
        return facts;
    }

    /** Boxes that were ticked although a Yes to this question denies them. */
    List<String> contradicted(Question question, RuleSet rules) {
        if (!answer(question).orElse(false)) return List.of();
        return rules.intake().stream()
                .flatMap(group ->
                        group.facts().stream().filter(one -> ticked(group).contains(one.fact())))
                .filter(one -> question.denied().contains(one.fact()))
                .map(Question.NewFact::text)
                .toList();
    }

    /** What one question has set is not taken back by a box that stayed empty elsewhere. */
    private static Facts told(Facts facts, String fact, boolean ticked) {
        return ticked || !facts.isTrue(fact) ? facts.with(fact, ticked) : facts;
    }
}
