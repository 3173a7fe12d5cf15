package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.scrubbing.Evidence.Benefit;
import app.unknot.claims.scrubbing.Evidence.Checked;
import app.unknot.claims.scrubbing.Evidence.Clash;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeFormats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares a claim with what notes, checks of coverage and contracts say. */
final class EvidenceRules {
    private static final int UNIT = 15;
    /** Days after a visit in which its note is written, by what payers expect. */
    private static final int TIMELY = 7;

    /** Minutes that round up to a unit, less one. */
    private static final int ROUNDS_UP_BY = 7;
    /** Manipulation by a chiropractor. */
    private static final Set<String> MANIPULATION = Set.of("98940", "98941", "98942");

    private static final Set<String> NOT_WITH_MANIPULATION = Set.of("97124", "97140", "97112");

    private EvidenceRules() {}

    /** As many days before the visit as the payer's rules say; a payer that said no counts always. */
    static Optional<ScrubFinding> coverageChecked(ClaimSnapshot claim, Known known) {
        Checked checked = known.evidence().checked();
        if (checked != null && !checked.active())
            return Optional.of(warning(
                    "CL-018",
                    ClaimsWords.THE_PAYER_SAID_NOT_COVERED.text(),
                    ClaimsWords.ASKED_ON_BY.text(PracticeFormats.day(checked.on()), checked.by())));
        Integer days = claim.payer().rules().before().checkDays();
        if (days == null) return Optional.empty();
        LocalDate last = claim.days().last();
        boolean old = checked == null || checked.on().plusDays(days).isBefore(last);
        return when(
                old,
                warning(
                        "CL-018",
                        ClaimsWords.COVERAGE_WAS_NOT_CHECKED.text(),
                        checked == null
                                ? ClaimsWords.NOBODY_HAS_ASKED_WITHIN.text(days)
                                : ClaimsWords.LAST_ASKED_ON_BY.text(
                                        PracticeFormats.day(checked.on()), checked.by(), days)));
    }

    /** A claim bills by the 15 minutes, and no longer than the session was. */
    static Optional<ScrubFinding> longerThanTheSession(ClaimSnapshot claim, Known known) {
        Map<LocalDate, Integer> billed = new TreeMap<>();
        claim.lines().forEach(line -> billed.merge(line.day(), line.units() * UNIT, Integer::sum));
        List<LocalDate> wrong = billed.keySet().stream()
                .filter(day -> known.evidence().minutes().containsKey(day))
                .filter(day -> billed.getOrDefault(day, 0) - ROUNDS_UP_BY
                        > known.evidence().minutes().getOrDefault(day, 0))
                .toList();
        String words = wrong.stream()
                .map(day -> ClaimsWords.BILLED_AND_NOTED_MINUTES.text(
                        PracticeFormats.day(day),
                        billed.getOrDefault(day, 0),
                        known.evidence().minutes().getOrDefault(day, 0)))
                .collect(Collectors.joining(" "));
        return when(
                !wrong.isEmpty(),
                warning("CL-039", ClaimsWords.MORE_IS_BILLED_THAN_THE_SESSION.text(), words)
                        .about(places(claim, line -> wrong.contains(line.day()))));
    }

    /** A therapist treats one client at a time. What a payer would round away is let pass. */
    static Optional<ScrubFinding> oneClientAtATime(ClaimSnapshot claim, Known known) {
        List<Clash> wrong = known.evidence().clashes().stream()
                .filter(clash -> clash.minutes() > ROUNDS_UP_BY)
                .filter(clash ->
                        claim.lines().stream().anyMatch(line -> line.day().equals(clash.day())))
                .toList();
        String words = wrong.stream()
                .map(clash -> ClaimsWords.VISIT_AND_ANOTHER_CLIENTS.text(
                        PracticeFormats.day(clash.day()),
                        PracticeFormats.time(clash.from()),
                        PracticeFormats.time(clash.until()),
                        PracticeFormats.time(clash.otherFrom()),
                        PracticeFormats.time(clash.otherUntil())))
                .collect(Collectors.joining(" "));
        return when(
                !wrong.isEmpty(),
                warning("CL-039", ClaimsWords.THE_THERAPIST_HAD_ANOTHER_CLIENT.text(), words)
                        .about(places(
                                claim,
                                line -> wrong.stream()
                                        .anyMatch(clash -> clash.day().equals(line.day())))));
    }

    /** A service that is said to be separate has a region of its own in the note. */
    static Optional<ScrubFinding> secondRegion(ClaimSnapshot claim, Known known) {
        List<Line> wrong = claim.lines().stream()
                .filter(line -> line.modifiers().stream().anyMatch(CodeEdits.SEPARATE::contains))
                .filter(line -> isNowhereElse(claim, known, line))
                .toList();
        return when(
                !wrong.isEmpty(),
                warning(
                                "CL-041",
                                ClaimsWords.NO_SECOND_REGION_IS_NOTED.text(),
                                ClaimsWords.TAKE_THE_MODIFIER_OUT_OR_ADD.text(
                                        wrong.stream().map(Line::procedure).collect(Collectors.joining(", "))))
                        .about(places(claim, wrong::contains)));
    }

    /** Whether the other services of the day were done on every region of this one. */
    private static boolean isNowhereElse(ClaimSnapshot claim, Known known, Line line) {
        Set<String> own = regions(known, line);
        if (own.isEmpty()) return false;
        Set<String> others = claim.lines().stream()
                .filter(other -> !other.equals(line) && other.day().equals(line.day()))
                .flatMap(other -> regions(known, other).stream())
                .collect(Collectors.toSet());
        return others.containsAll(own);
    }

    private static Set<String> regions(Known known, Line line) {
        return known.evidence().regions().getOrDefault(Known.History.service(line.day(), line.procedure()), Set.of());
    }

    /** Payers take massage of a day for a part of the manipulation of that day. */
    static Optional<ScrubFinding> besideManipulation(ClaimSnapshot claim, Known known) {
        List<Line> wrong = claim.lines().stream()
                .filter(line -> NOT_WITH_MANIPULATION.contains(line.procedure()))
                .filter(line -> MANIPULATION.stream().anyMatch(code -> isBilled(claim, known, line.day(), code)))
                .toList();
        return when(
                !wrong.isEmpty(),
                warning(
                                "CL-042",
                                ClaimsWords.A_MANIPULATION_IS_BILLED_THAT_DAY.text(),
                                ClaimsWords.BILLED_ONLY_FOR_ANOTHER_REGION.text(
                                        wrong.stream().map(Line::procedure).collect(Collectors.joining(", "))))
                        .about(places(claim, wrong::contains)));
    }

    private static boolean isBilled(ClaimSnapshot claim, Known known, LocalDate day, String code) {
        return known.history().billed().contains(Known.History.service(day, code))
                || claim.lines().stream()
                        .anyMatch(line ->
                                line.day().equals(day) && line.procedure().equals(code));
    }

    static Optional<ScrubFinding> benefit(ClaimSnapshot claim, Known known) {
        Benefit benefit = known.evidence().benefit();
        return when(
                benefit != null && benefit.used() > benefit.visits(),
                warning(
                        "CL-062",
                        ClaimsWords.THE_PLAN_PAYS_NO_MORE_VISITS.text(),
                        benefit == null ? "" : ClaimsWords.VISIT_OF_THE_YEAR.text(benefit.used(), benefit.visits())));
    }

    /** A payer that asks for the note of a day has to get one. */
    static Optional<ScrubFinding> noted(ClaimSnapshot claim, Known known) {
        Set<LocalDate> noted = known.evidence().noted();
        String wrong = claim.lines().stream()
                .map(Line::day)
                .distinct()
                .filter(day -> !noted.isEmpty() && !noted.contains(day))
                .map(PracticeFormats::day)
                .collect(Collectors.joining(", "));
        return when(
                !wrong.isEmpty(),
                warning("CL-086", ClaimsWords.A_DAY_HAS_NO_NOTE.text(), ClaimsWords.NOTHING_SIGNED_IS_ABOUT.text(wrong))
                        .about(places(claim, line -> !noted.contains(line.day()))));
    }

    /** A note that is written long after the visit is doubted when a payer asks for it. */
    static Optional<ScrubFinding> signed(ClaimSnapshot claim, Known known) {
        String wrong = claim.days().stream()
                .flatMap(day -> Stream.ofNullable(known.evidence().signed().get(day))
                        .filter(on -> on.isAfter(day.plusDays(TIMELY)))
                        .map(on ->
                                ClaimsWords.VISIT_AND_SIGNED.text(PracticeFormats.day(day), PracticeFormats.day(on))))
                .collect(Collectors.joining(" "));
        return when(!wrong.isEmpty(), warning("CL-086", ClaimsWords.THE_NOTE_WAS_SIGNED_LATE.text(), wrong));
    }

    /** Who charges less than the contract allows is paid less than it allows. */
    static Optional<ScrubFinding> notBelowTheContract(ClaimSnapshot claim, Known known) {
        List<Line> wrong = claim.lines().stream()
                .filter(line -> {
                    Money allowed = known.evidence().allowed().get(line.procedure());
                    return allowed != null && line.charge().compareTo(allowed.times(line.units())) < 0;
                })
                .toList();
        return when(
                !wrong.isEmpty(),
                warning(
                                "CL-087",
                                ClaimsWords.THE_CHARGE_IS_BELOW_THE_CONTRACT.text(),
                                ClaimsWords.RAISE_THE_FEE.text(
                                        wrong.stream().map(Line::procedure).collect(Collectors.joining(", "))))
                        .about(places(claim, wrong::contains)));
    }

    /** Places of lines, from 1. */
    static List<Integer> places(ClaimSnapshot claim, Predicate<Line> which) {
        return IntStream.range(0, claim.lines().size())
                .filter(i -> which.test(claim.lines().get(i)))
                .map(i -> i + 1)
                .boxed()
                .toList();
    }
}
