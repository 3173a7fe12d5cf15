package app.unknot.screening;

import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.screening.answers.TypedText;
import app.unknot.screening.questions.Site;
import app.unknot.screening.words.ScreeningWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What screening allows, and why. The highest level wins, the lowest ceiling wins, bans and areas to avoid add up.
 *
 * @param ceiling highest applied pressure allowed, 0-10, or null when nothing limits it
 * @param avoidInWords parts of the body to keep off, in the order of the rules
 * @param keepOff regions of the body map that must not be touched, with the reason
 * @param position how to lay the client, in the order of the rules
 * @param because every reason, the gravest first
 * @param ruleSet version of the rule set that decided
 */
public record ScreeningResult(
        Level level,
        @Nullable Integer ceiling,
        Set<Technique> banned,
        SequencedSet<String> avoidInWords,
        SequencedMap<String, String> keepOff,
        SequencedSet<String> position,
        List<Finding> because,
        String ruleSet) {
    public ScreeningResult {
        banned = Set.copyOf(banned);
        avoidInWords = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(avoidInWords));
        keepOff = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(keepOff));
        position = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(position));
        because = List.copyOf(because);
    }

    /** Whether hands-on work may begin: the level allows it and no question waits for its answer. */
    public boolean allowsStart() {
        return level.allowsStart() && because.stream().noneMatch(Finding::unanswered);
    }

    public boolean allowsSigning() {
        return level.allowsSigning() && because.stream().noneMatch(Finding::unanswered);
    }

    public Optional<LetterNeed> letter() {
        return level.letter();
    }

    /** The reasons that are findings, without questions that wait and words that nobody has sorted. */
    public List<Finding> findings() {
        return because.stream()
                .filter(finding -> !finding.unanswered() && !finding.rule().equals(Finding.WORDS))
                .toList();
    }

    /** The client's own words that nobody has sorted yet. No rule reads them. */
    public List<String> unsorted() {
        return because.stream()
                .filter(finding -> finding.rule().equals(Finding.WORDS))
                .map(Finding::title)
                .toList();
    }

    /** The facts of which nobody has said yet where on the body they are. */
    public SequencedSet<String> withoutSite() {
        return because.stream()
                .flatMap(finding -> finding.sites().stream())
                .filter(site -> !site.isAsked())
                .map(Site::fact)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same by their reason. */
    public SequencedMap<String, List<String>> keepOffByReason() {
        SequencedMap<String, List<String>> byReason = new LinkedHashMap<>();
        keepOff.forEach((region, why) ->
                byReason.computeIfAbsent(why, none -> new ArrayList<>()).add(region));
        return byReason;
    }

    /** How the client must not lie, each with what forbids it. */
    public SequencedMap<Position, String> notPositions() {
        SequencedMap<Position, String> reasons = new LinkedHashMap<>();
        for (var finding : because)
            finding.notPositions().stream()
                    .sorted()
                    .forEach(position -> reasons.merge(position, finding.title(), (a, b) -> a + ", " + b));
        return reasons;
    }

    public boolean bans(Technique technique) {
        return banned.contains(technique);
    }

    /** Codes of the body map's regions that must not be touched. */
    public SequencedSet<String> avoid() {
        return keepOff.sequencedKeySet();
    }

    /** The banned techniques, each with what bans it. */
    public Map<Technique, String> banReasons() {
        var reasons = new EnumMap<Technique, String>(Technique.class);
        for (var finding : because) {
            for (var technique : finding.banned()) reasons.merge(technique, finding.title(), (a, b) -> a + ", " + b);
        }
        return reasons;
    }

    /** What set the ceiling, in the words of the alert strip; empty when there is none. */
    public Optional<String> ceilingReason() {
        return because.stream()
                .filter(finding -> ceiling != null && ceiling.equals(finding.ceiling()))
                .map(Finding::title)
                .findFirst();
    }

    /**
     * How long hands are on at most, and what sets it: the lowest of all findings, the gravest first. Empty when nothing limits it.
     *
     * @param afterReaction whether a recent session was followed by a reaction, for which some rules allow less
     */
    public Optional<HandsOnLimit> handsOn(boolean afterReaction) {
        Finding shortest = null;
        int least = Integer.MAX_VALUE;
        for (Finding finding : because) {
            Integer minutes = finding.terms().minutes(afterReaction);
            if (minutes == null || minutes >= least) continue;
            least = minutes;
            shortest = finding;
        }
        if (shortest == null) return Optional.empty();
        Integer otherwise = shortest.terms().minutes();
        boolean less = otherwise == null || otherwise > least;
        return Optional.of(
                new HandsOnLimit(least, shortest.title() + (less ? ScreeningWords.REACTION_LAST_TIME.text() : "")));
    }

    /** Longest hands-on time in minutes, or null when nothing limits it. */
    public @Nullable Integer minutes() {
        return handsOn(false).map(HandsOnLimit::minutes).orElse(null);
    }

    /** What limits the minutes; empty when nothing does. */
    public Optional<String> minutesReason() {
        return handsOn(false).map(HandsOnLimit::reason);
    }

    public ScreeningResult heldBy(Level hold) {
        var reasons = new ArrayList<>(because);
        reasons.addFirst(Finding.hold(hold));
        return new ScreeningResult(
                hold.outranks(level) ? hold : level,
                ceiling,
                banned,
                avoidInWords,
                keepOff,
                position,
                reasons,
                ruleSet);
    }

    /** The same under what providers ask for: lower ceilings, more bans, more areas; never less. */
    ScreeningResult limitedBy(List<Finding> conditions) {
        if (conditions.isEmpty()) return this;
        var reasons = new ArrayList<>(because);
        var bans = EnumSet.noneOf(Technique.class);
        bans.addAll(banned);
        var areas = new LinkedHashSet<>(avoidInWords);
        var regions = new LinkedHashMap<>(keepOff);
        var lowest = ceiling;
        for (var condition : conditions) {
            condition.keepOff().stream().sorted().forEach(region -> regions.putIfAbsent(region, condition.title()));
            reasons.add(condition);
            bans.addAll(condition.banned());
            areas.addAll(condition.avoid());
            var limit = condition.ceiling();
            if (limit != null && (lowest == null || limit < lowest)) lowest = limit;
        }
        reasons.sort(Comparator.comparing(Finding::level).reversed());
        var caution = Level.CAUTION.outranks(level) ? Level.CAUTION : level;
        return new ScreeningResult(caution, lowest, bans, areas, regions, position, reasons, ruleSet);
    }

    public ScreeningResult unsorted(List<TypedText> texts) {
        if (texts.isEmpty()) return this;
        var reasons = new ArrayList<>(because);
        texts.forEach(text -> reasons.add(Finding.unsorted(text)));
        return new ScreeningResult(level, ceiling, banned, avoidInWords, keepOff, position, reasons, ruleSet);
    }

    /** Keeps off these regions too; what keeps off one already goes on doing so. */
    public ScreeningResult keepingOff(SequencedMap<String, String> wished) {
        var regions = new LinkedHashMap<>(wished);
        keepOff.forEach(regions::putIfAbsent);
        return new ScreeningResult(level, ceiling, banned, avoidInWords, regions, position, because, ruleSet);
    }
}
