package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
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
                        "The policy does not cover the day of the visit",
                        "Visit on " + PracticeFormats.day(day) + "."));
    }

    static Optional<ScrubFinding> inTime(ClaimSnapshot claim, LocalDate today) {
        return when(
                age(claim, today) > claim.payer().filingDays(),
                error(
                        "CL-051",
                        "The filing limit has passed",
                        "It was " + PracticeFormats.day(limit(claim)) + ". Do not bill the client."));
    }

    static Optional<ScrubFinding> hurry(ClaimSnapshot claim, LocalDate today) {
        long age = age(claim, today);
        int days = claim.payer().filingDays();
        return when(
                age <= days && age >= days * HURRY,
                warning(
                        "CL-052",
                        "The filing limit is near",
                        PracticeFormats.day(limit(claim)) + ", " + in(days - age) + "."));
    }

    private static String in(long days) {
        return days == 0 ? "today" : days == 1 ? "in 1 day" : "in " + days + " days";
    }

    static Optional<ScrubFinding> claimNumber(ClaimSnapshot claim, LocalDate today) {
        return when(
                !claim.control().matches("[A-Z0-9-]{1," + LONGEST_NUMBER + "}"),
                error("CL-083", "The claim number is too long", claim.control()));
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
                error("CL-084", "A character cannot be sent", "Spell it with plain letters: " + wrong));
    }

    private static long age(ClaimSnapshot claim, LocalDate today) {
        return ChronoUnit.DAYS.between(claim.serviceDate(), today);
    }

    private static LocalDate limit(ClaimSnapshot claim) {
        return claim.serviceDate().plusDays(claim.payer().filingDays());
    }
}
