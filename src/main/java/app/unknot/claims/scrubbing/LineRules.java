package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What must be right about services, units and charges. All services here are timed. */
final class LineRules {
    private static final int MOST_POINTERS = 4;
    private static final int MOST_UNITS = 999;

    private LineRules() {}

    static Optional<ScrubFinding> pointers(ClaimSnapshot claim, LocalDate today) {
        int most = claim.diagnoses().size();
        return lines(
                claim,
                line -> line.pointers().isEmpty()
                        || line.pointers().size() > MOST_POINTERS
                        || line.pointers().stream().anyMatch(to -> to < 1 || to > most),
                (codes) -> error("CL-030", "A service has no diagnosis", codes));
    }

    static Optional<ScrubFinding> total(ClaimSnapshot claim, LocalDate today) {
        Money sum = claim.lines().stream().map(Line::charge).reduce(Money.ZERO, Money::plus);
        boolean wrong = !sum.equals(claim.total())
                || claim.lines().isEmpty()
                || claim.lines().stream().anyMatch(line -> line.charge().cents() <= 0);
        return when(
                wrong,
                error(
                        "CL-032",
                        "The total does not add up",
                        "The services add up to " + sum.display() + ", the claim says "
                                + claim.total().display() + "."));
    }

    static Optional<ScrubFinding> units(ClaimSnapshot claim, LocalDate today) {
        return lines(
                claim,
                line -> line.units() < 1 || line.units() > MOST_UNITS,
                codes -> error("CL-033", "Units must be between 1 and 999", codes));
    }

    static Optional<ScrubFinding> notMoreThanTheMinutes(ClaimSnapshot claim, LocalDate today) {
        Map<String, Integer> allowed = allowed(claim);
        return lines(
                claim,
                line -> line.units() > allowed.getOrDefault(line.procedure(), 0),
                codes -> error("CL-034", "The minutes support fewer units", compared(claim, allowed)));
    }

    static Optional<ScrubFinding> notLessThanTheMinutes(ClaimSnapshot claim, LocalDate today) {
        Map<String, Integer> allowed = allowed(claim);
        return lines(
                claim,
                line -> line.units() < allowed.getOrDefault(line.procedure(), 0),
                codes -> warning("CL-035", "The minutes support more units", compared(claim, allowed)));
    }

    static Optional<ScrubFinding> minutesDocumented(ClaimSnapshot claim, LocalDate today) {
        return lines(
                claim, line -> line.minutes() < 1, codes -> error("CL-036", "A timed service has no minutes", codes));
    }

    static Optional<ScrubFinding> oneLinePerCode(ClaimSnapshot claim, LocalDate today) {
        long different = claim.lines().stream().map(Line::procedure).distinct().count();
        return when(
                different < claim.lines().size(),
                error("CL-037", "The same service is on two lines", "Put one day's minutes for a code on one line."));
    }

    static Optional<ScrubFinding> therapyModifier(ClaimSnapshot claim, LocalDate today) {
        if (!claim.payer().wantsTherapyModifier()) return Optional.empty();
        return lines(
                claim,
                line -> !line.modifiers().contains("GP"),
                codes -> error("CL-043", claim.payer().name() + " wants modifier GP", codes));
    }

    private static Map<String, Integer> allowed(ClaimSnapshot claim) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        claim.lines().forEach(line -> minutes.merge(line.procedure(), line.minutes(), Integer::sum));
        return BillingUnits.count(claim.payer().counting(), minutes);
    }

    private static String compared(ClaimSnapshot claim, Map<String, Integer> allowed) {
        return claim.lines().stream()
                .map(line -> line.procedure() + ": " + line.minutes() + " minutes are "
                        + allowed.getOrDefault(line.procedure(), 0) + " by this payer's count, the claim has "
                        + line.units() + ".")
                .collect(Collectors.joining(" "));
    }

    private static Optional<ScrubFinding> lines(
            ClaimSnapshot claim, Predicate<Line> wrong, java.util.function.Function<String, ScrubFinding> finding) {
        String codes = claim.lines().stream().filter(wrong).map(Line::procedure).collect(Collectors.joining(", "));
        return codes.isEmpty() ? Optional.empty() : Optional.of(finding.apply(codes));
    }
}
