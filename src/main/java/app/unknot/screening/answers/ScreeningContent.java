package app.unknot.screening.answers;

import app.unknot.screening.ScreeningResult;
import app.unknot.screening.conditions.Quantity;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an evaluation read, so that it can be replayed.
 *
 * @param answers the answers as given, by question code; a question without an answer is absent
 * @param anythingNew the client's own words, or empty
 * @param keepOff regions of the body map that must not be touched, with the reason
 * @param toldDaysBefore how many days before this screening each fact was told; what was told at it is absent
 * @param happenedOn the day of the event that a fact speaks of, such as an operation, where it is known; of a fact that is over, the
 *     day since when
 * @param sites where on the body facts are, as codes of the body map; what nobody asked for is absent
 * @param telling who answered, and what became of the client's own words
 */
public record ScreeningContent(
        Facts facts,
        Map<String, Boolean> answers,
        String anythingNew,
        SequencedMap<String, String> keepOff,
        Set<String> approved,
        Set<String> unanswered,
        Map<String, Integer> toldDaysBefore,
        Map<String, LocalDate> happenedOn,
        Map<String, Set<String>> sites,
        Telling telling) {
    public static final ScreeningContent NONE =
            new ScreeningContent(Facts.NONE, Map.of(), "", new LinkedHashMap<>(), Set.of(), Set.of());

    public ScreeningContent {
        toldDaysBefore = Map.copyOf(Objects.requireNonNullElse(toldDaysBefore, Map.of()));
        happenedOn = Map.copyOf(Objects.requireNonNullElse(happenedOn, Map.of()));
        sites = Map.copyOf(Objects.requireNonNullElse(sites, Map.of()));
        telling = Objects.requireNonNullElse(telling, Telling.NONE);
    }

    /** Nothing is known of places and of who answered. */
    public ScreeningContent(
            Facts facts,
            Map<String, Boolean> answers,
            String anythingNew,
            SequencedMap<String, String> keepOff,
            Set<String> approved,
            Set<String> unanswered,
            Map<String, Integer> toldDaysBefore,
            Map<String, LocalDate> happenedOn) {
        this(
                facts,
                answers,
                anythingNew,
                keepOff,
                approved,
                unanswered,
                toldDaysBefore,
                happenedOn,
                Map.of(),
                Telling.NONE);
    }

    /** Everything was told at this screening. */
    public ScreeningContent(
            Facts facts,
            Map<String, Boolean> answers,
            String anythingNew,
            SequencedMap<String, String> keepOff,
            Set<String> approved,
            Set<String> unanswered) {
        this(facts, answers, anythingNew, keepOff, approved, unanswered, Map.of(), Map.of());
    }

    public ScreeningResult evaluate(RuleSet rules) {
        return Screening.evaluate(rules, facts, approved, unanswered, sites)
                .keepingOff(keepOff)
                .unsorted(telling.waiting());
    }

    /**
     * What still counts of it on a later day. How long a fact lasts is counted from its event where that day is known, else from the
     * day it was told.
     *
     * @param askedOn the day of this screening
     */
    public ScreeningContent carried(RuleSet rules, LocalDate askedOn, LocalDate today, ClientFacts known) {
        int days = (int) ChronoUnit.DAYS.between(askedOn, today);
        Map<String, Integer> told = new HashMap<>();
        Set<String> gone = new HashSet<>();
        for (String fact : facts.values().keySet()) {
            Integer lasts = rules.lastsDays().get(fact);
            long since = ChronoUnit.DAYS.between(occasion(fact, askedOn), today);
            if (lasts != null && since > lasts) gone.add(fact);
            else if (days + toldAgo(fact) > 0) told.put(fact, days + toldAgo(fact));
        }
        Facts left = known.addTo(rules.counted(facts, days).without(gone));
        Map<String, LocalDate> happened = new HashMap<>(happenedOn);
        happened.keySet().retainAll(left.values().keySet());
        return new ScreeningContent(
                        left, answers, anythingNew, keepOff, approved, unanswered, told, happened, sites, telling)
                .placed(sites)
                .dated(rules, today);
    }

    /** With the days since the occasion of each fact whose days a rule reads. */
    public ScreeningContent dated(RuleSet rules, LocalDate today) {
        Facts counted = facts.without(facts.values().keySet().stream()
                .filter(name -> name.startsWith(Quantity.DAYS_SINCE))
                .collect(Collectors.toSet()));
        for (String name : rules.facts()) {
            if (!name.startsWith(Quantity.DAYS_SINCE)) continue;
            String fact = name.substring(Quantity.DAYS_SINCE.length());
            if (facts.isTrue(fact))
                counted = counted.with(name, (int) ChronoUnit.DAYS.between(occasion(fact, today), today));
        }
        return with(counted);
    }

    private int toldAgo(String fact) {
        return toldDaysBefore.getOrDefault(fact, 0);
    }

    /** The day that a fact is counted from: of its event where that is known, else the day it was told. */
    LocalDate occasion(String fact, LocalDate askedOn) {
        LocalDate told = askedOn.minusDays(toldAgo(fact));
        LocalDate event = happenedOn.get(fact);
        return event == null ? told : event;
    }

    /** What stands between visits: nothing waits for an answer. */
    public ScreeningResult standing(RuleSet rules, Papers papers, LocalDate today) {
        return Screening.evaluate(rules, facts, papers.release(rules, this, today), Set.of(), sites)
                .keepingOff(keepOff)
                .unsorted(telling.waiting());
    }

    /** The same answers under questions that may have become more since: one that was never asked waits for its answer. */
    public ScreeningContent askedBy(RuleSet rules) {
        Set<String> open = new HashSet<>(unanswered);
        Screening.questions(rules)
                .map(Question::code)
                .filter(code -> !answers.containsKey(code))
                .forEach(open::add);
        return new ScreeningContent(
                facts, answers, anythingNew, keepOff, approved, open, toldDaysBefore, happenedOn, sites, telling);
    }

    public ScreeningContent with(Facts changed) {
        return new ScreeningContent(
                changed,
                answers,
                anythingNew,
                keepOff,
                approved,
                unanswered,
                toldDaysBefore,
                happenedOn,
                sites,
                telling);
    }

    public ScreeningContent told(Telling how) {
        return new ScreeningContent(
                facts, answers, anythingNew, keepOff, approved, unanswered, toldDaysBefore, happenedOn, sites, how);
    }

    /** With these places, as far as the facts that they belong to are true. */
    public ScreeningContent placed(Map<String, Set<String>> places) {
        Map<String, Set<String>> known = new HashMap<>(places);
        known.keySet().removeIf(fact -> !facts.isTrue(fact));
        return new ScreeningContent(
                facts, answers, anythingNew, keepOff, approved, unanswered, toldDaysBefore, happenedOn, known, telling);
    }

    /** The places that are known, without those of facts that are told again: these may be somewhere else now. */
    public Map<String, Set<String>> sitesWithout(Set<String> fresh) {
        Map<String, Set<String>> known = new HashMap<>(sites);
        known.keySet().removeAll(fresh);
        return known;
    }

    /**
     * The same with what words of an earlier visit mean. It is told on this day, as the news of a visit would be.
     *
     * @param visit the answers of a visit of this day, or null when there was none
     */
    public ScreeningContent sorted(
            SortedWords words, @Nullable ScreeningContent visit, RuleSet rules, LocalDate today, String who) {
        Map<String, Boolean> given = new TreeMap<>(visit == null ? answers : visit.answers);
        Facts after = facts;
        for (String fact : words.facts()) after = after.with(fact, true);
        for (Question question : rules.everyVisit()) {
            if (!words.questions().contains(question.code())) continue;
            after = question.answered(true, after);
            if (visit != null) given.put(question.code(), true);
        }
        Set<String> fresh = words.allFacts(rules);
        Map<String, LocalDate> happened = new HashMap<>(happenedOn);
        happened.keySet().removeAll(fresh);
        happened.putAll(words.happened());
        Map<String, Integer> before = new HashMap<>(toldDaysBefore);
        before.keySet().removeAll(fresh);
        Set<String> open = new HashSet<>(visit == null ? unanswered : visit.unanswered);
        open.removeAll(words.questions());
        return new ScreeningContent(
                        after,
                        given,
                        visit == null ? anythingNew : visit.anythingNew,
                        keepOff,
                        Set.of(),
                        open,
                        before,
                        happened,
                        sitesWithout(fresh),
                        telling.with(
                                TypedText.unsorted(words.words(), words.told()).sorted(fresh, who, today)))
                .dated(rules, today);
    }

    /** The same answers under the papers that are on file now. */
    public ScreeningContent approvedBy(Papers papers, RuleSet rules, LocalDate askedOn) {
        return new ScreeningContent(
                facts,
                answers,
                anythingNew,
                keepOff,
                papers.release(rules, this, askedOn),
                unanswered,
                toldDaysBefore,
                happenedOn,
                sites,
                telling);
    }
}
