package app.unknot.screening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Everything that an evaluation read, so that it can be replayed.
 *
 * @param answers the answers as given, by question code; a question without an answer is absent
 * @param anythingNew the client's own words, or empty
 * @param keepOff regions of the body map that must not be touched, with the reason
 */
record ScreeningContent(
        Facts facts,
        Map<String, Boolean> answers,
        String anythingNew,
        SequencedMap<String, String> keepOff,
        Set<String> approved,
        Set<String> unanswered) {
    static final ScreeningContent NONE =
            new ScreeningContent(Facts.NONE, Map.of(), "", new LinkedHashMap<>(), Set.of(), Set.of());

    Clearance evaluate(RuleSet rules) {
        return Screening.evaluate(rules, facts, approved, unanswered).keepingOff(keepOff);
    }

    ScreeningContent with(Facts changed) {
        return new ScreeningContent(changed, answers, anythingNew, keepOff, approved, unanswered);
    }

    /** The same answers under the documents that are on file now. */
    ScreeningContent approvedBy(Set<String> documents) {
        return new ScreeningContent(facts, answers, anythingNew, keepOff, documents, unanswered);
    }
}
