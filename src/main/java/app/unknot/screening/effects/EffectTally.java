package app.unknot.screening.effects;

import app.unknot.anatomy.Technique;
import app.unknot.screening.Finding;
import app.unknot.screening.HandsOnLimit;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.effects.RuleEffect.ByRule;
import app.unknot.screening.effects.RuleEffect.Move;
import app.unknot.shared.HomeCareItem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts, client by client, what changes from one clearance to another. */
final class EffectTally {
    private int screened;
    private int changed;
    private int stopped;
    private int freed;
    private int ceilings;
    private int bans;
    private int homeCares;
    private int lengths;
    private final Map<Levels, Integer> moves = new HashMap<>();
    private final Map<String, Integer> byRule = new TreeMap<>();

    void count(ScreeningResult now, ScreeningResult then) {
        screened++;
        boolean ceiling = !Objects.equals(now.ceiling(), then.ceiling());
        boolean ban = !now.banned().equals(then.banned());
        boolean area = !now.avoidInWords().equals(then.avoidInWords());
        boolean homeCare = !withheld(now).equals(withheld(then));
        boolean length = !Objects.equals(now.minutes(), then.minutes())
                || !Objects.equals(minutesAfterReaction(now), minutesAfterReaction(then));
        if (now.level() == then.level() && !ceiling && !ban && !area && !homeCare && !length) return;
        changed++;
        if (now.allowsStart() && !then.allowsStart()) stopped++;
        if (!now.allowsStart() && then.allowsStart()) freed++;
        if (ceiling) ceilings++;
        if (ban) bans++;
        if (homeCare) homeCares++;
        if (length) lengths++;
        if (now.level() != then.level()) moves.merge(new Levels(now.level(), then.level()), 1, Integer::sum);
        differing(now, then).forEach(code -> byRule.merge(code, 1, Integer::sum));
    }

    RuleEffect rough() {
        return new RuleEffect(
                RoughCount.of(screened),
                RoughCount.of(changed),
                RoughCount.of(stopped),
                RoughCount.of(freed),
                RoughCount.of(ceilings),
                RoughCount.of(bans),
                RoughCount.of(homeCares),
                RoughCount.of(lengths),
                moves.entrySet().stream()
                        .map(move -> new Move(move.getKey().from, move.getKey().to, RoughCount.of(move.getValue())))
                        .filter(move -> !move.clients().isFew())
                        .sorted(Comparator.comparing(Move::clients)
                                .reversed()
                                .thenComparing(Move::to, Comparator.reverseOrder())
                                .thenComparing(Move::from))
                        .toList(),
                byRule.entrySet().stream()
                        .map(rule -> new ByRule(rule.getKey(), RoughCount.of(rule.getValue())))
                        .filter(rule -> !rule.clients().isFew())
                        .toList());
    }

    private static Set<HomeCareItem> withheld(ScreeningResult result) {
        return result.findings().stream()
                .flatMap(finding -> finding.terms().withholds().stream())
                .collect(Collectors.toSet());
    }

    private static @Nullable Integer minutesAfterReaction(ScreeningResult result) {
        return result.handsOn(true).map(HandsOnLimit::minutes).orElse(null);
    }

    private static Set<String> differing(ScreeningResult now, ScreeningResult then) {
        Map<String, Said> before = said(now);
        Map<String, Said> after = said(then);
        Set<String> codes = new HashSet<>(before.keySet());
        codes.addAll(after.keySet());
        codes.removeIf(code -> Objects.equals(before.get(code), after.get(code)));
        return codes;
    }

    private static Map<String, Said> said(ScreeningResult result) {
        Map<String, Said> said = new HashMap<>();
        for (Finding finding : result.findings())
            said.put(
                    finding.rule(),
                    new Said(
                            finding.level(),
                            finding.ceiling(),
                            finding.banned(),
                            finding.avoid(),
                            finding.terms().withholds(),
                            finding.terms().minutes(),
                            finding.terms().minutesAfterReaction()));
        return said;
    }

    private record Levels(Level from, Level to) {}

    private record Said(
            Level level,
            @Nullable Integer ceiling,
            Set<Technique> banned,
            List<String> avoid,
            Set<HomeCareItem> withheld,
            @Nullable Integer minutes,
            @Nullable Integer minutesAfterReaction) {}
}
