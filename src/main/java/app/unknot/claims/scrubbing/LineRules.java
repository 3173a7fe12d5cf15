package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.words.ClaimsWords;
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
                codes -> error("CL-030", ClaimsWords.A_SERVICE_HAS_NO_DIAGNOSIS.text(), codes));
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
                        ClaimsWords.THE_TOTAL_DOES_NOT_ADD.text(),
                        ClaimsWords.THE_SERVICES_ADD_UP_TO_THE_CLAIM.text(
                                sum.display(), claim.total().display())));
    }

    static Optional<ScrubFinding> units(ClaimSnapshot claim, LocalDate today) {
        return lines(
                claim,
                line -> line.units() < 1 || line.units() > MOST_UNITS,
                codes -> error("CL-033", ClaimsWords.UNITS_MUST_BE_BETWEEN_1.text(), codes));
    }

    static Optional<ScrubFinding> notMoreThanTheMinutes(ClaimSnapshot claim, LocalDate today) {
        Map<String, Integer> allowed = allowed(claim);
        return lines(
                claim,
                line -> line.units() > allowed.getOrDefault(line.procedure(), 0),
                codes -> error("CL-034", ClaimsWords.THE_MINUTES_SUPPORT_FEWER_UNITS.text(), compared(claim, allowed)));
    }

    static Optional<ScrubFinding> notLessThanTheMinutes(ClaimSnapshot claim, LocalDate today) {
        Map<String, Integer> allowed = allowed(claim);
        return lines(
                claim,
                line -> line.units() < allowed.getOrDefault(line.procedure(), 0),
                codes ->
                        warning("CL-035", ClaimsWords.THE_MINUTES_SUPPORT_MORE_UNITS.text(), compared(claim, allowed)));
    }

    static Optional<ScrubFinding> minutesDocumented(ClaimSnapshot claim, LocalDate today) {
        return lines(
                claim,
                line -> line.minutes() < 1,
                codes -> error("CL-036", ClaimsWords.A_TIMED_SERVICE_HAS_NO_MINUTES.text(), codes));
    }

    static Optional<ScrubFinding> oneLinePerCode(ClaimSnapshot claim, LocalDate today) {
        long different = claim.lines().stream().map(Line::procedure).distinct().count();
        return when(
                different < claim.lines().size(),
                error(
                        "CL-037",
                        ClaimsWords.THE_SAME_SERVICE_IS_ON_TWO.text(),
                        ClaimsWords.PUT_ONE_DAYS_MINUTES_FOR_A_CODE.text()));
    }

    static Optional<ScrubFinding> therapyModifier(ClaimSnapshot claim, LocalDate today) {
        if (!claim.payer().wantsTherapyModifier()) return Optional.empty();
        return lines(
                claim,
                line -> !line.modifiers().contains("GP"),
                codes -> error(
                        "CL-043",
                        ClaimsWords.WANTS_MODIFIER_GP.text(claim.payer().name()),
                        codes));
    }

    private static Map<String, Integer> allowed(ClaimSnapshot claim) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        claim.lines().forEach(line -> minutes.merge(line.procedure(), line.minutes(), Integer::sum));
        return BillingUnits.count(claim.payer().counting(), minutes);
    }

    private static String compared(ClaimSnapshot claim, Map<String, Integer> allowed) {
        return claim.lines().stream()
                .map(line -> ClaimsWords.MINUTES_ARE_BY_THIS_PAYERS.text(
                        line.procedure(), line.minutes(), allowed.getOrDefault(line.procedure(), 0), line.units()))
                .collect(Collectors.joining(" "));
    }

    private static Optional<ScrubFinding> lines(
            ClaimSnapshot claim, Predicate<Line> wrong, java.util.function.Function<String, ScrubFinding> finding) {
        String codes = claim.lines().stream().filter(wrong).map(Line::procedure).collect(Collectors.joining(", "));
        return codes.isEmpty() ? Optional.empty() : Optional.of(finding.apply(codes));
    }
}
