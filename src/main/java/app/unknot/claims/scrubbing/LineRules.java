package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.PayerRules.CodeAnswer;
import app.unknot.shared.Money;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What must be right about services, units and charges. All services here are timed. */
final class LineRules {
    private static final int MOST_POINTERS = 4;
    private static final int MOST_UNITS = 999;
    private static final int MOST_LINES = 50;
    private static final int MOST_MODIFIERS = 4;

    private LineRules() {}

    static Optional<ScrubFinding> pointers(ClaimSnapshot claim, Known known) {
        int most = claim.diagnoses().size();
        return lines(
                claim,
                line -> line.pointers().isEmpty()
                        || line.pointers().size() > MOST_POINTERS
                        || line.pointers().stream().anyMatch(to -> to < 1 || to > most),
                codes -> error("CL-030", ClaimsWords.A_SERVICE_HAS_NO_DIAGNOSIS.text(), codes));
    }

    static Optional<ScrubFinding> total(ClaimSnapshot claim, Known known) {
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

    static Optional<ScrubFinding> units(ClaimSnapshot claim, Known known) {
        return lines(
                claim,
                line -> line.units() < 1 || line.units() > MOST_UNITS,
                codes -> error("CL-033", ClaimsWords.UNITS_MUST_BE_BETWEEN_1.text(), codes));
    }

    static Optional<ScrubFinding> notMoreThanTheMinutes(ClaimSnapshot claim, Known known) {
        Map<String, Integer> allowed = allowed(claim);
        return lines(
                claim,
                line -> line.units() > allowed.getOrDefault(service(claim, line), 0),
                codes -> error("CL-034", ClaimsWords.THE_MINUTES_SUPPORT_FEWER_UNITS.text(), compared(claim, allowed)));
    }

    static Optional<ScrubFinding> notLessThanTheMinutes(ClaimSnapshot claim, Known known) {
        Map<String, Integer> allowed = allowed(claim);
        return lines(
                claim,
                line -> line.units() < allowed.getOrDefault(service(claim, line), 0),
                codes ->
                        warning("CL-035", ClaimsWords.THE_MINUTES_SUPPORT_MORE_UNITS.text(), compared(claim, allowed)));
    }

    static Optional<ScrubFinding> minutesDocumented(ClaimSnapshot claim, Known known) {
        return lines(
                claim,
                line -> line.minutes() < 1,
                codes -> error("CL-036", ClaimsWords.A_TIMED_SERVICE_HAS_NO_MINUTES.text(), codes));
    }

    static Optional<ScrubFinding> oneLinePerCode(ClaimSnapshot claim, Known known) {
        long different = claim.lines().stream()
                .map(line -> service(claim, line))
                .distinct()
                .count();
        return when(
                different < claim.lines().size(),
                error(
                        "CL-037",
                        ClaimsWords.THE_SAME_SERVICE_IS_ON_TWO.text(),
                        ClaimsWords.PUT_ONE_DAYS_MINUTES_FOR_A_CODE.text()));
    }

    static Optional<ScrubFinding> therapyModifier(ClaimSnapshot claim, Known known) {
        if (!claim.payer().rules().modifiers().therapy()) return Optional.empty();
        return lines(
                claim,
                line -> !line.modifiers().contains("GP"),
                codes -> error(
                        "CL-043",
                        ClaimsWords.WANTS_MODIFIER_GP.text(claim.payer().name()),
                        codes));
    }

    static Optional<ScrubFinding> notTooMany(ClaimSnapshot claim, Known known) {
        return when(
                claim.lines().size() > MOST_LINES,
                error(
                        "CL-031",
                        ClaimsWords.THE_CLAIM_HAS_TOO_MANY_LINES.text(),
                        ClaimsWords.SPLIT_IT_THERE_ARE.text(claim.lines().size(), MOST_LINES)));
    }

    static Optional<ScrubFinding> mostInADay(ClaimSnapshot claim, Known known) {
        Map<String, Integer> units = new LinkedHashMap<>();
        claim.lines()
                .forEach(line ->
                        units.merge(Known.History.service(line.day(), line.procedure()), line.units(), Integer::sum));
        return lines(
                claim,
                line -> units.getOrDefault(Known.History.service(line.day(), line.procedure()), 0)
                        > CodeEdits.mostInADay(line.procedure()),
                codes -> warning("CL-038", ClaimsWords.MORE_UNITS_THAN_A_DAY_TAKES.text(), codes));
    }

    /** On the code that is bundled into the other: a second region or time block has to be said with a modifier. */
    static Optional<ScrubFinding> bundled(ClaimSnapshot claim, Known known) {
        return lines(
                claim,
                line -> line.modifiers().stream().noneMatch(CodeEdits.SEPARATE::contains)
                        && claim.lines().stream()
                                .anyMatch(other -> other.day().equals(line.day())
                                        && CodeEdits.bundles(other.procedure(), line.procedure())),
                codes -> error(
                        "CL-040",
                        ClaimsWords.A_SERVICE_IS_BUNDLED.text(),
                        ClaimsWords.ADD_FOR_A_SECOND_REGION.text(
                                codes, claim.payer().rules().modifiers().secondRegion())));
    }

    static Optional<ScrubFinding> modifiers(ClaimSnapshot claim, Known known) {
        return lines(
                claim,
                line -> line.modifiers().size() > MOST_MODIFIERS
                        || new HashSet<>(line.modifiers()).size()
                                != line.modifiers().size()
                        || line.modifiers().stream().anyMatch(one -> !one.matches("[A-Z0-9]{2}")),
                codes -> error("CL-044", ClaimsWords.A_MODIFIER_IS_NOT_WRITTEN_RIGHT.text(), codes));
    }

    static Optional<ScrubFinding> accepted(ClaimSnapshot claim, Known known) {
        var answers = claim.payer().rules().codes();
        return lines(
                claim,
                line -> answers.getOrDefault(line.procedure(), CodeAnswer.PAID) != CodeAnswer.PAID,
                codes -> warning("CL-045", ClaimsWords.THE_PAYER_MAY_REFUSE_A_CODE.text(), codes));
    }

    static Optional<ScrubFinding> described(ClaimSnapshot claim, Known known) {
        return lines(
                claim,
                line -> CodeEdits.UNLISTED.contains(line.procedure())
                        && line.description().isBlank(),
                codes -> error("CL-046", ClaimsWords.DESCRIBE_THE_SERVICE.text(), codes));
    }

    /** Units of each service of each day: minutes are pooled within a day of one therapist, never across. */
    private static Map<String, Integer> allowed(ClaimSnapshot claim) {
        Map<String, Integer> allowed = new LinkedHashMap<>();
        claim.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.day(), claim.therapist(line).npi())))
                .values()
                .forEach(pooled -> {
                    Map<String, Integer> minutes = new LinkedHashMap<>();
                    pooled.forEach(line -> minutes.merge(line.procedure(), line.minutes(), Integer::sum));
                    Map<String, Integer> units =
                            BillingUnits.count(claim.payer().counting(), minutes);
                    pooled.forEach(line -> allowed.put(service(claim, line), units.getOrDefault(line.procedure(), 0)));
                });
        return allowed;
    }

    private static String service(ClaimSnapshot claim, Line line) {
        return Known.History.service(line.day(), line.procedure())
                + claim.therapist(line).npi();
    }

    private static String compared(ClaimSnapshot claim, Map<String, Integer> allowed) {
        return claim.lines().stream()
                .map(line -> ClaimsWords.MINUTES_ARE_BY_THIS_PAYERS.text(
                        line.procedure(), line.minutes(), allowed.getOrDefault(service(claim, line), 0), line.units()))
                .collect(Collectors.joining(" "));
    }

    private static Optional<ScrubFinding> lines(
            ClaimSnapshot claim, Predicate<Line> wrong, java.util.function.Function<String, ScrubFinding> finding) {
        String codes = claim.lines().stream().filter(wrong).map(Line::procedure).collect(Collectors.joining(", "));
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(finding.apply(codes).about(EvidenceRules.places(claim, wrong)));
    }
}
