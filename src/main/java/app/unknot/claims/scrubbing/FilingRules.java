package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.FilingLimit;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.PracticeFormats;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What must be right about dates and the claim's number. */
final class FilingRules {
    private static final int LONGEST_NUMBER = 20;
    private static final double HURRY = 0.75;
    private static final Set<String> TELEHEALTH = Set.of("02", "10");

    private FilingRules() {}

    static Optional<ScrubFinding> covered(ClaimSnapshot claim, Known known) {
        var policy = claim.subscriber();
        LocalDate end = policy.coveredTo();
        String wrong = claim.days().stream()
                .filter(day -> day.isAfter(known.today())
                        || day.isBefore(policy.coveredFrom())
                        || end != null && day.isAfter(end))
                .map(PracticeFormats::day)
                .collect(Collectors.joining(", "));
        return when(
                !wrong.isEmpty(),
                error("CL-050", ClaimsWords.THE_POLICY_DOES_NOT_COVER.text(), ClaimsWords.VISIT_ON.text(wrong)));
    }

    static Optional<ScrubFinding> inTime(ClaimSnapshot claim, Known known) {
        return FilingLimit.of(claim)
                .filter(limit -> age(limit, known) > limit.days())
                .map(limit -> error(
                        "CL-051",
                        ClaimsWords.THE_FILING_LIMIT_HAS_PASSED.text(),
                        ClaimsWords.IT_WAS_DO_NOT_BILL.text(PracticeFormats.day(limit.last()))));
    }

    static Optional<ScrubFinding> hurry(ClaimSnapshot claim, Known known) {
        return FilingLimit.of(claim)
                .filter(limit -> age(limit, known) <= limit.days() && age(limit, known) >= limit.days() * HURRY)
                .map(limit -> warning(
                        "CL-052",
                        ClaimsWords.THE_FILING_LIMIT_IS_NEAR.text(),
                        PracticeFormats.day(limit.last()) + ", " + in(limit.days() - age(limit, known)) + "."));
    }

    private static String in(long days) {
        return days == 0
                ? ClaimsWords.TODAY.text()
                : days == 1 ? ClaimsWords.IN_1_DAY.text() : ClaimsWords.IN_DAYS.text(days);
    }

    static Optional<ScrubFinding> claimNumber(ClaimSnapshot claim, Known known) {
        return when(
                !claim.control().matches("[A-Z0-9-]{1," + LONGEST_NUMBER + "}"),
                error("CL-083", ClaimsWords.THE_CLAIM_NUMBER_IS_TOO.text(), claim.control()));
    }

    static Optional<ScrubFinding> placeOfService(ClaimSnapshot claim, Known known) {
        return claim.placesOfService()
                .filter(place -> !place.matches("\\d{2}") || TELEHEALTH.contains(place))
                .findFirst()
                .map(place -> error(
                        "CL-053",
                        ClaimsWords.THE_PLACE_OF_SERVICE_IS_WRONG.text(),
                        ClaimsWords.HANDS_ON_WORK_IS_DONE_AT.text(place)));
    }

    static Optional<ScrubFinding> licensed(ClaimSnapshot claim, Known known) {
        LocalDate ends = known.history().licenceEnds();
        return when(
                ends != null && ends.isBefore(claim.days().last()),
                error(
                        "CL-054",
                        ClaimsWords.THE_LICENCE_HAD_ENDED.text(),
                        ends == null ? "" : ClaimsWords.ENDS.text(PracticeFormats.day(ends))));
    }

    static Optional<ScrubFinding> original(ClaimSnapshot claim, Known known) {
        boolean changes = claim.filing().frequency().changesAnother();
        String number = claim.filing().payerClaimNumber();
        return when(
                changes == number.isBlank(),
                error(
                        "CL-080",
                        ClaimsWords.THE_PAYERS_CLAIM_NUMBER_IS_MISSING.text(),
                        ClaimsWords.IT_IS_ON_THE_PAYERS_ANSWER.text()));
    }

    static Optional<ScrubFinding> twice(ClaimSnapshot claim, Known known) {
        if (claim.filing().frequency().changesAnother()) return Optional.empty();
        String twice = claim.lines().stream()
                .map(line -> Known.History.service(line.day(), line.procedure()))
                .filter(known.history().billed()::contains)
                .collect(Collectors.joining(", "));
        return when(!twice.isEmpty(), warning("CL-081", ClaimsWords.ANOTHER_CLAIM_BILLS_THE_SAME.text(), twice));
    }

    static Optional<ScrubFinding> replacementsTaken(ClaimSnapshot claim, Known known) {
        return when(
                claim.filing().frequency().changesAnother()
                        && !claim.payer().rules().takesCorrected(),
                error(
                        "CL-082",
                        ClaimsWords.THE_PAYER_TAKES_NO_REPLACEMENTS.text(),
                        ClaimsWords.CALL_THE_PAYER_OR_APPEAL.text()));
    }

    /** Days from the start of the deadline until today. */
    private static long age(FilingLimit limit, Known known) {
        return ChronoUnit.DAYS.between(limit.start(), known.today());
    }
}
