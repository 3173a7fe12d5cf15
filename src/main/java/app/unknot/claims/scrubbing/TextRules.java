package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Address;
import app.unknot.claims.packet.ClaimSnapshot.EarlierPayer;
import app.unknot.claims.packet.ClaimSnapshot.Person;
import app.unknot.claims.packet.Sendable;
import app.unknot.claims.words.ClaimsWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be right about every text that goes into the file: it fits its element, and nothing of it is lost on the way. */
final class TextRules {
    /** Numbers that payers give: of a policy's group, an authorization, a case, a claim. */
    private static final int REFERENCE = 50;

    private static final int IDENTIFIER = 80;

    private TextRules() {}

    /** @param most characters */
    private record Sent(String text, int most) {}

    static Optional<ScrubFinding> lengths(ClaimSnapshot claim, Known known) {
        String wrong = sent(claim)
                .map(one -> tooLong(one.text, one.most))
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
        String wrong = Stream.concat(
                        sent(claim).map(Sent::text).filter(text -> !Sendable.keeps(text)),
                        codes(claim).filter(code -> !code.matches("[A-Z0-9.]{0,15}")))
                .distinct()
                .collect(Collectors.joining(", "));
        return when(
                !wrong.isEmpty(),
                error(
                        "CL-084",
                        ClaimsWords.A_CHARACTER_CANNOT_BE_SENT.text(),
                        ClaimsWords.SPELL_IT_WITH_PLAIN_LETTERS.text(wrong)));
    }

    private static Stream<Sent> sent(ClaimSnapshot claim) {
        List<Sent> all = new ArrayList<>();
        practice(claim.billing(), all);
        Stream.concat(Stream.ofNullable(claim.referring()), Stream.concat(claim.therapists(), claim.supervisors()))
                .forEach(person -> person(person, all));
        claim.facilities().forEach(at -> {
            all.add(new Sent(at.name(), Sendable.NAME));
            address(at.address(), all);
        });
        insured(claim, all);
        var told = claim.circumstances();
        all.add(new Sent(told.note(), Sendable.NOTE));
        all.add(new Sent(told.authorization(), REFERENCE));
        if (told.accident() != null) all.add(new Sent(told.accident().number(), REFERENCE));
        all.add(new Sent(claim.filing().payerClaimNumber(), REFERENCE));
        claim.lines().forEach(line -> all.add(new Sent(line.description(), Sendable.NOTE)));
        claim.earlier().forEach(payer -> earlier(payer, all));
        return all.stream();
    }

    private static void practice(ClaimSnapshot.Billing practice, List<Sent> all) {
        all.add(new Sent(practice.name(), Sendable.NAME));
        address(practice.address(), all);
        if (practice.payTo() != null) address(practice.payTo(), all);
        var solo = practice.solo();
        if (solo == null) return;
        all.add(new Sent(solo.firstName(), Sendable.FIRST_NAME));
        all.add(new Sent(solo.lastName(), Sendable.NAME));
    }

    private static void person(Person person, List<Sent> all) {
        all.add(new Sent(person.firstName(), Sendable.FIRST_NAME));
        all.add(new Sent(person.lastName(), Sendable.NAME));
    }

    private static void address(Address at, List<Sent> all) {
        all.add(new Sent(at.street(), Sendable.STREET));
        all.add(new Sent(at.city(), Sendable.CITY));
    }

    private static void insured(ClaimSnapshot claim, List<Sent> all) {
        var insured = claim.subscriber();
        var treated = claim.treated();
        all.add(new Sent(insured.firstName(), Sendable.FIRST_NAME));
        all.add(new Sent(insured.lastName(), Sendable.NAME));
        all.add(new Sent(insured.groupNumber(), REFERENCE));
        all.add(new Sent(treated.firstName(), Sendable.FIRST_NAME));
        all.add(new Sent(treated.lastName(), Sendable.NAME));
        address(treated.address(), all);
        all.add(new Sent(claim.payer().name(), Sendable.NAME));
    }

    private static void earlier(EarlierPayer payer, List<Sent> all) {
        all.add(new Sent(payer.name(), Sendable.NAME));
        all.add(new Sent(payer.payerId(), IDENTIFIER));
        all.add(new Sent(payer.insured().firstName(), Sendable.FIRST_NAME));
        all.add(new Sent(payer.insured().lastName(), Sendable.NAME));
        all.add(new Sent(payer.insured().memberId(), IDENTIFIER));
        all.add(new Sent(payer.insured().groupNumber(), REFERENCE));
    }

    /** Codes of lists; what an earlier payer wrote is passed on as it was read. */
    private static Stream<String> codes(ClaimSnapshot claim) {
        Stream<Adjustment> adjustments = claim.earlier().stream()
                .flatMap(payer -> Stream.concat(
                        payer.adjustments().stream(),
                        payer.lines().stream().flatMap(line -> line.adjustments().stream())));
        return Stream.concat(
                claim.lines().stream().map(ClaimSnapshot.Line::procedure),
                adjustments.flatMap(one -> Stream.of(one.group(), one.reason(), one.quantity())));
    }
}
