package app.unknot.screening.evaluation;

import app.unknot.anatomy.Technique;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.screening.questions.Site;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.words.ScreeningWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what may be done, from facts and rules alone. */
public final class Screening {
    private Screening() {}

    /** Nothing was approved and nothing waits for an answer. */
    public static ScreeningResult evaluate(RuleSet rules, Facts facts) {
        return evaluate(rules, facts, Set.of(), Set.of(), Map.of());
    }

    /** Nobody was asked where anything is. */
    public static ScreeningResult evaluate(RuleSet rules, Facts facts, Set<String> approved, Set<String> unanswered) {
        return evaluate(rules, facts, approved, unanswered, Map.of());
    }

    /**
     * @param approved codes of rules for which a verified document is on file and not expired. The rule stops blocking, its
     *     modifications stay. No document approves an emergency.
     * @param unanswered codes of questions that have no answer yet; while there is one, no session starts
     * @param sites where on the body facts are, as codes of the body map; a fact that is absent was not asked for its place
     */
    public static ScreeningResult evaluate(
            RuleSet rules, Facts facts, Set<String> approved, Set<String> unanswered, Map<String, Set<String>> sites) {
        var values = rules.reading(facts);
        var hits =
                rules.rules().stream().filter(rule -> rule.when().holds(values)).toList();
        var because = new ArrayList<Finding>();
        for (var rule : hits)
            because.add(Finding.of(rule, isApproved(rule, approved), sites(rules, rule, facts, sites)));
        var level = because.stream()
                .map(Finding::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.CLEAR);
        // A stable sort: reasons of one level stay in the order of the rules.
        because.sort(Comparator.comparing(Finding::level).reversed());
        questions(rules)
                .filter(question -> unanswered.contains(question.code()))
                .forEach(question -> because.add(Finding.unanswered(question)));

        var banned = EnumSet.noneOf(Technique.class);
        hits.forEach(rule -> banned.addAll(rule.banned()));
        return new ScreeningResult(
                level,
                hits.stream()
                        .map(Rule::ceiling)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                banned,
                hits.stream()
                        .flatMap(rule -> rule.avoid().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                keepOff(because),
                hits.stream()
                        .map(Rule::position)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                because,
                rules.version());
    }

    private static List<Site> sites(RuleSet rules, Rule rule, Facts facts, Map<String, Set<String>> sites) {
        return rules.sited(rule).stream()
                .filter(facts::isTrue)
                .sorted()
                .map(fact -> new Site(fact, sites.get(fact)))
                .toList();
    }

    /** Regions that must not be touched, each with the gravest reason. */
    private static SequencedMap<String, String> keepOff(List<Finding> because) {
        var regions = new LinkedHashMap<String, String>();
        for (var finding : because)
            finding.keepOff().stream().sorted().forEach(region -> regions.putIfAbsent(region, finding.title()));
        return regions;
    }

    /** All questions of a visit, the open one first. */
    public static Stream<Question> questions(RuleSet rules) {
        var open = new Question(
                Question.ANYTHING_NEW,
                ScreeningWords.ANYTHING_NEW_ILLNESS_MEDICINE.text(),
                ScreeningWords.ANYTHING_NEW_SINCE_YOUR_LAST.text(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Stream.concat(Stream.of(open), rules.everyVisit().stream());
    }

    private static boolean isApproved(Rule rule, Set<String> approved) {
        boolean approvable = rule.level() == Level.CLEARANCE || rule.level() == Level.URGENT_REFER;
        return approvable && approved.contains(rule.code());
    }
}
