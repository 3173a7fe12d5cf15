package app.unknot.screening.rulebook;

import app.unknot.screening.conditions.FactReader;
import app.unknot.screening.conditions.Quantity;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.IntakeGroup;
import app.unknot.screening.questions.Question;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of the screening rules. A stored evaluation names its version, so that it can be replayed.
 *
 * @param assumed values of facts that are not known, such as an age
 * @param lastsDays after how many days a fact no longer counts unless it is told again; the others last
 * @param dates of the facts that are counted from an event, the question for its day
 * @param everyVisit the emergency questions, asked at each visit, in the order they are read aloud
 * @param anythingNew what may be ticked when something is new
 * @param intake what a client ticks at intake, in groups, beside the questions of every visit
 * @param derived facts that follow from other facts
 */
public record RuleSet(
        String version,
        List<Rule> rules,
        Map<String, Integer> assumed,
        Map<String, Integer> lastsDays,
        Map<String, String> dates,
        List<Question> everyVisit,
        List<Question.NewFact> anythingNew,
        List<IntakeGroup> intake,
        DerivedFacts derived) {
    public RuleSet {
        rules = List.copyOf(rules);
        assumed = Map.copyOf(assumed);
        lastsDays = Map.copyOf(lastsDays);
        dates = Map.copyOf(dates);
        everyVisit = List.copyOf(everyVisit);
        anythingNew = List.copyOf(anythingNew);
        intake = List.copyOf(intake);
    }

    public Optional<Rule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** Every fact that a rule reads, by itself or through derived ones. */
    public Set<String> facts() {
        return derived.readBy(
                rules.stream().flatMap(rule -> rule.when().names().stream()).collect(Collectors.toSet()));
    }

    /** The facts of which the place on the body is asked, because a rule keeps hands off there, each as a person tells it. */
    public SequencedMap<String, String> sited() {
        Set<String> read = new HashSet<>();
        for (Rule rule : rules) read.addAll(sited(rule));
        SequencedMap<String, String> sited = new LinkedHashMap<>();
        tellable().forEach((fact, one) -> {
            if (read.contains(fact)) sited.put(fact, one.text());
        });
        return sited;
    }

    /** The same of one rule, which may ask for none. */
    public Set<String> sited(Rule rule) {
        if (!rule.asksSite()) return Set.of();
        Set<String> read =
                derived.readBy(rule.when().names()).stream().map(Quantity::fact).collect(Collectors.toSet());
        read.retainAll(tellable().keySet());
        return read;
    }

    /** What a person tells at intake or at a visit, in the order in which it is asked. */
    public SequencedMap<String, Question.NewFact> tellable() {
        SequencedMap<String, Question.NewFact> tellable = new LinkedHashMap<>();
        anythingNew.forEach(one -> tellable.putIfAbsent(one.fact(), one));
        intake.forEach(group -> group.facts().forEach(one -> tellable.putIfAbsent(one.fact(), one)));
        return tellable;
    }

    /** How rules read these facts: as told, as derived, or as assumed; what is none of it is unknown. */
    public FactReader reading(Facts facts) {
        return derived.over(name -> {
            Integer told = facts.values().get(name);
            Integer value = told == null ? assumed.get(name) : told;
            return value == null ? OptionalInt.empty() : OptionalInt.of(value);
        });
    }

    /** The same facts some days later: days since onset go on counting. */
    public Facts counted(Facts facts, int days) {
        var onset = facts.values().get("onset_days");
        return onset == null ? facts : facts.with("onset_days", onset + days);
    }
}
