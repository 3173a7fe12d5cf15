package app.unknot.screening;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Everything that an evaluation read, so that it can be replayed.
 *
 * @param answers the answers as given, by question code; a question without an answer is absent
 * @param anythingNew the client's own words, or empty
 * @param keepOff regions of the body map that must not be touched, with the reason
 * @param toldDaysBefore of the facts that last for some days only, how many days before this screening each was told; what was told
 *     at it is absent
 */
record ScreeningContent(
        Facts facts,
        Map<String, Boolean> answers,
        String anythingNew,
        SequencedMap<String, String> keepOff,
        Set<String> approved,
        Set<String> unanswered,
        Map<String, Integer> toldDaysBefore) {
    static final ScreeningContent NONE =
            new ScreeningContent(Facts.NONE, Map.of(), "", new LinkedHashMap<>(), Set.of(), Set.of());

    ScreeningContent {
        toldDaysBefore = Map.copyOf(Objects.requireNonNullElse(toldDaysBefore, Map.of()));
    }

    /** Everything was told at this screening. */
    ScreeningContent(
            Facts facts,
            Map<String, Boolean> answers,
            String anythingNew,
            SequencedMap<String, String> keepOff,
            Set<String> approved,
            Set<String> unanswered) {
        this(facts, answers, anythingNew, keepOff, approved, unanswered, Map.of());
    }

    Clearance evaluate(RuleSet rules) {
        return Screening.evaluate(rules, facts, approved, unanswered).keepingOff(keepOff);
    }

    /** What still counts of it some days later. */
    ScreeningContent carried(RuleSet rules, int days, KnownOfClient known) {
        Map<String, Integer> told = new HashMap<>();
        Set<String> gone = new HashSet<>();
        rules.lastsDays().forEach((fact, lasts) -> {
            int ago = toldDaysBefore.getOrDefault(fact, 0) + days;
            if (ago > lasts) gone.add(fact);
            else if (ago > 0 && facts.values().containsKey(fact)) told.put(fact, ago);
        });
        Facts left = known.addTo(rules.carried(facts, days).without(gone));
        return new ScreeningContent(left, answers, anythingNew, keepOff, approved, unanswered, told);
    }

    /** The same with the guardian's consent as it stood at the screening. */
    ScreeningContent carried(RuleSet rules, int days, int age) {
        return carried(rules, days, new KnownOfClient(age, facts.isTrue("guardian_consent")));
    }

    /** What stands between visits: nothing waits for an answer. */
    Clearance standing(RuleSet rules, Set<String> documents) {
        return Screening.evaluate(rules, facts, documents, Set.of()).keepingOff(keepOff);
    }

    /** The same answers under questions that may have become more since: one that was never asked waits for its answer. */
    ScreeningContent askedBy(RuleSet rules) {
        Set<String> open = new HashSet<>(unanswered);
        Screening.questions(rules)
                .map(Question::code)
                .filter(code -> !answers.containsKey(code))
                .forEach(open::add);
        return new ScreeningContent(facts, answers, anythingNew, keepOff, approved, open, toldDaysBefore);
    }

    ScreeningContent with(Facts changed) {
        return new ScreeningContent(changed, answers, anythingNew, keepOff, approved, unanswered, toldDaysBefore);
    }

    /** The same answers under the documents that are on file now. */
    ScreeningContent approvedBy(Set<String> documents) {
        return new ScreeningContent(facts, answers, anythingNew, keepOff, documents, unanswered, toldDaysBefore);
    }
}
