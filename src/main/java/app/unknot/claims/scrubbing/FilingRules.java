package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.PracticeFormats;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be right about dates, the claim's number and the text that goes into the file. */
final class FilingRules {
    private static final int LONGEST_NUMBER = 20;
    private static final double HURRY = 0.75;

    private FilingRules() {}

    static Optional<ScrubFinding> covered(ClaimSnapshot claim, LocalDate today) {
        LocalDate day = claim.serviceDate();
        var policy = claim.subscriber();
        LocalDate end = policy.coveredTo();
        boolean wrong = day.isAfter(today) || day.isBefore(policy.coveredFrom()) || end != null && day.isAfter(end);
        return when(
                wrong,
                error(
                        "CL-050",
                        ClaimsWords.THE_POLICY_DOES_NOT_COVER.text(),
                        ClaimsWords.VISIT_ON.text(PracticeFormats.day(day))));
    }

    static Optional<ScrubFinding> inTime(ClaimSnapshot claim, LocalDate today) {
        return when(
                age(claim, today) > claim.payer().filingDays(),
                error(
                        "CL-051",
                        ClaimsWords.THE_FILING_LIMIT_HAS_PASSED.text(),
                        ClaimsWords.IT_WAS_DO_NOT_BILL.text(PracticeFormats.day(limit(claim)))));
    }

    static Optional<ScrubFinding> hurry(ClaimSnapshot claim, LocalDate today) {
        long age = age(claim, today);
        int days = claim.payer().filingDays();
        return when(
                age <= days && age >= days * HURRY,
                warning(
                        "CL-052",
                        ClaimsWords.THE_FILING_LIMIT_IS_NEAR.text(),
                        PracticeFormats.day(limit(claim)) + ", " + in(days - age) + "."));
    }

    private static String in(long days) {
        return days == 0
                ? ClaimsWords.TODAY.text()
                : days == 1 ? ClaimsWords.IN_1_DAY.text() : ClaimsWords.IN_DAYS.text(days);
    }

    static Optional<ScrubFinding> claimNumber(ClaimSnapshot claim, LocalDate today) {
        return when(
                !claim.control().matches("[A-Z0-9-]{1," + LONGEST_NUMBER + "}"),
                error("CL-083", ClaimsWords.THE_CLAIM_NUMBER_IS_TOO.text(), claim.control()));
    }

    static Optional<ScrubFinding> characters(ClaimSnapshot claim, LocalDate today) {
        var client = claim.subscriber();
        var practice = claim.billing();
        ClaimSnapshot.Facility facility = claim.site().elsewhere();
        Stream<String> place =
                facility == null ? Stream.of() : Stream.of(facility.name(), facility.street(), facility.city());
        String wrong = Stream.concat(
                        place,
                        Stream.of(
                                client.firstName(),
                                client.lastName(),
                                client.street(),
                                client.city(),
                                practice.name(),
                                practice.street(),
                                practice.city(),
                                claim.rendering().firstName(),
                                claim.rendering().lastName(),
                                claim.payer().name()))
                .filter(text -> !text.matches("[A-Za-z0-9 !\"&'()+,\\-./;?=@#_]*"))
                .reduce("", (all, text) -> all.isEmpty() ? text : all + ", " + text);
        return when(
                !wrong.isEmpty(),
                error(
                        "CL-084",
                        ClaimsWords.A_CHARACTER_CANNOT_BE_SENT.text(),
                        ClaimsWords.SPELL_IT_WITH_PLAIN_LETTERS.text(wrong)));
    }

    private static long age(ClaimSnapshot claim, LocalDate today) {
        return ChronoUnit.DAYS.between(claim.serviceDate(), today);
    }

    private static LocalDate limit(ClaimSnapshot claim) {
        return claim.serviceDate().plusDays(claim.payer().filingDays());
    }
}
