package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.Sendable;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.PracticeFormats;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be right about dates, the claim's number and the text that goes into the file. */
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
        return when(
                age(claim, known) > claim.payer().filingDays(),
                error(
                        "CL-051",
                        ClaimsWords.THE_FILING_LIMIT_HAS_PASSED.text(),
                        ClaimsWords.IT_WAS_DO_NOT_BILL.text(PracticeFormats.day(limit(claim)))));
    }

    static Optional<ScrubFinding> hurry(ClaimSnapshot claim, Known known) {
        long age = age(claim, known);
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

    /** Names and streets longer than their elements. */
    static Optional<ScrubFinding> lengths(ClaimSnapshot claim, Known known) {
        var person = claim.treated();
        Stream<String> others = Stream.concat(
                claim.therapists()
                        .flatMap(one -> Stream.of(
                                tooLong(one.lastName(), Sendable.NAME), tooLong(one.firstName(), Sendable.FIRST_NAME))),
                claim.facilities()
                        .flatMap(one -> Stream.of(
                                tooLong(one.name(), Sendable.NAME),
                                tooLong(one.address().street(), Sendable.STREET),
                                tooLong(one.address().city(), Sendable.CITY))));
        Stream<String> usual = Stream.of(
                tooLong(claim.billing().name(), Sendable.NAME),
                tooLong(claim.billing().address().street(), Sendable.STREET),
                tooLong(claim.billing().address().city(), Sendable.CITY),
                tooLong(claim.subscriber().lastName(), Sendable.NAME),
                tooLong(claim.subscriber().firstName(), Sendable.FIRST_NAME),
                tooLong(person.lastName(), Sendable.NAME),
                tooLong(person.firstName(), Sendable.FIRST_NAME),
                tooLong(person.address().street(), Sendable.STREET),
                tooLong(person.address().city(), Sendable.CITY),
                tooLong(claim.payer().name(), Sendable.NAME),
                tooLong(claim.circumstances().note(), Sendable.NOTE));
        String wrong = Stream.concat(usual, others)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return when(!wrong.isEmpty(), error("CL-088", ClaimsWords.A_TEXT_IS_TOO_LONG.text(), wrong));
    }

    private static String tooLong(String text, int most) {
        int length = Sendable.text(text).length();
        return length <= most ? "" : ClaimsWords.HAS_CHARACTERS_OF.text(Sendable.text(text), length, most);
    }

    static Optional<ScrubFinding> characters(ClaimSnapshot claim, Known known) {
        var client = claim.treated();
        var practice = claim.billing();
        Stream<String> place = Stream.concat(
                claim.facilities()
                        .flatMap(at -> Stream.of(
                                at.name(), at.address().street(), at.address().city())),
                alsoNamed(claim));
        String wrong = Stream.concat(
                        place,
                        Stream.of(
                                client.firstName(),
                                client.lastName(),
                                client.address().street(),
                                client.address().city(),
                                claim.subscriber().firstName(),
                                claim.subscriber().lastName(),
                                practice.name(),
                                practice.address().street(),
                                practice.address().city(),
                                claim.payer().name()))
                .filter(text -> !Sendable.keeps(text))
                .distinct()
                .reduce("", (all, text) -> all.isEmpty() ? text : all + ", " + text);
        return when(
                !wrong.isEmpty(),
                error(
                        "CL-084",
                        ClaimsWords.A_CHARACTER_CANNOT_BE_SENT.text(),
                        ClaimsWords.SPELL_IT_WITH_PLAIN_LETTERS.text(wrong)));
    }

    /** Who bills alone, where money goes, who treats and supervises. */
    private static Stream<String> alsoNamed(ClaimSnapshot claim) {
        var solo = claim.billing().solo();
        var payTo = claim.billing().payTo();
        Stream<ClaimSnapshot.Person> people = Stream.concat(claim.therapists(), claim.supervisors());
        return Stream.of(
                        solo == null ? Stream.<String>of() : Stream.of(solo.firstName(), solo.lastName()),
                        payTo == null ? Stream.<String>of() : Stream.of(payTo.street(), payTo.city()),
                        people.flatMap(one -> Stream.of(one.firstName(), one.lastName())))
                .flatMap(names -> names);
    }

    private static long age(ClaimSnapshot claim, Known known) {
        return ChronoUnit.DAYS.between(claim.serviceDate(), known.today());
    }

    private static LocalDate limit(ClaimSnapshot claim) {
        return claim.serviceDate().plusDays(claim.payer().filingDays());
    }
}
