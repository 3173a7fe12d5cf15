package app.unknot.claims.book;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Scope;
import app.unknot.claims.ClaimState;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.Authorized;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.InsuranceOnDay;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers visits of one client and payer on one claim, and takes them apart again. Its callers have decided who may. */
@Component
public class ClaimGathering {
    /** Service lines of one claim (loop 2400 of the 837P). */
    private static final int MOST_LINES = 50;

    private final ClaimRepository claims;
    private final ClaimBook book;
    private final ClaimPackets packets;
    private final ClaimCounters counters;
    private final InsuranceOnDay insurance;
    private final PracticeClock clock;

    ClaimGathering(
            ClaimRepository claims,
            ClaimBook book,
            ClaimPackets packets,
            ClaimCounters counters,
            InsuranceOnDay insurance,
            PracticeClock clock) {
        this.claims = claims;
        this.book = book;
        this.packets = packets;
        this.counters = counters;
        this.insurance = insurance;
        this.clock = clock;
    }

    /** Unconfirmed claims of the same client to the same payer at the places of {@code scope}, the oldest visit first. */
    public List<Claim> beside(Claim claim, Scope scope) {
        return claims
                .unconfirmed(claim.client().value(), claim.current().payer().value(), scope)
                .stream()
                .filter(other -> !other.id().equals(claim.id()))
                .toList();
    }

    /** Why one claim cannot bill the visits of both; empty when it can. */
    public Optional<String> why(Claim one, Claim other) {
        if (!isBillable(one) || !isBillable(other)) return Optional.of(ClaimsWords.ONLY_UNCONFIRMED_CLAIMS_JOIN.text());
        if (!one.client().equals(other.client())
                || !one.current().payer().equals(other.current().payer()))
            return Optional.of(ClaimsWords.ANOTHER_CLIENT_OR_PAYER.text());
        if (packets.isSupervised(one) != packets.isSupervised(other))
            return Optional.of(ClaimsWords.ONLY_ONE_WAS_SUPERVISED.text());
        if (one.noteChange() != null || other.noteChange() != null)
            return Optional.of(ClaimsWords.SETTLE_THE_NOTE_FIRST.text());
        return whyInsured(one, other);
    }

    private Optional<String> whyInsured(Claim one, Claim other) {
        CoveringPolicy policy = packets.policy(one);
        CoveringPolicy policy2 = packets.policy(other);
        if (!policy.id().equals(policy2.id())) return Optional.of(ClaimsWords.UNDER_ANOTHER_POLICY.text());
        if (policy.rules().version() != policy2.rules().version())
            return Optional.of(ClaimsWords.UNDER_OTHER_RULES_OF_THE_PAYER.text());
        if (!insurance
                .newestPrescription(one.client(), one.serviceDate())
                .equals(insurance.newestPrescription(other.client(), other.serviceDate())))
            return Optional.of(ClaimsWords.UNDER_ANOTHER_PRESCRIPTION.text());
        if (!number(packets.agreement(one, policy)).equals(number(packets.agreement(other, policy))))
            return Optional.of(ClaimsWords.UNDER_ANOTHER_AUTHORIZATION.text());
        var told = one.current().particulars();
        var told2 = other.current().particulars();
        boolean same = Objects.equals(told.onset(), told2.onset())
                && Objects.equals(told.firstTreated(), told2.firstTreated())
                && told.note().equals(told2.note());
        return same ? Optional.empty() : Optional.of(ClaimsWords.THE_PAYER_IS_TOLD_OTHER_THINGS.text());
    }

    private static String number(@Nullable Authorized agreed) {
        return agreed == null ? "" : agreed.number();
    }

    private static boolean isBillable(Claim claim) {
        return (claim.state() == ClaimState.DRAFT || claim.state() == ClaimState.TO_FIX) && !claim.wasSent();
    }

    /**
     * Makes the claim that bills the visits of all of them. Each of them stays, and bills nothing until it is taken out again.
     *
     * @throws RefusedRequest when two cannot be billed together, or they have more services than a claim takes
     */
    public Claim gather(List<Claim> some) {
        List<Claim> parts = some.stream()
                .sorted(Comparator.comparing(Claim::serviceDate).thenComparing(Claim::number))
                .toList();
        if (parts.size() < 2) throw new RefusedRequest(ClaimsWords.CHOOSE_ANOTHER_VISIT.text());
        Claim first = parts.getFirst();
        for (Claim other : parts.subList(1, parts.size()))
            why(first, other).ifPresent(why -> {
                throw new RefusedRequest(ClaimsWords.CANNOT_BE_BILLED_TOGETHER.text(other.number(), why));
            });
        List<ClaimLine> lines =
                ClaimLines.together(lines(parts), packets.policy(first).rules().counting());
        if (lines.size() > MOST_LINES)
            throw new RefusedRequest(ClaimsWords.SPLIT_IT_THERE_ARE.text(lines.size(), MOST_LINES));
        Claim gathered = claims.save(Claim.together(Ids.next(), counters.claimNumber(), parts, lines, clock.instant()));
        for (Claim part : parts) {
            part.joinTo(gathered, clock.instant());
            book.note(part, ClaimsWords.BILLED_TOGETHER.text(), ClaimsWords.IN_CLAIM.text(gathered.number()));
        }
        book.note(gathered, ClaimsWords.BILLED_TOGETHER.text(), numbers(parts));
        book.check(gathered);
        return gathered;
    }

    /** Each says who treated and where, unless that is the same for all. */
    private static List<ClaimLine> lines(List<Claim> parts) {
        boolean same = parts.stream()
                .allMatch(part -> part.therapist().equals(parts.getFirst().therapist())
                        && part.location().equals(parts.getFirst().location()));
        return parts.stream()
                .flatMap(part -> part.current().lines().stream()
                        .map(line -> same ? line : line.by(line.therapist(part), line.at(part))))
                .toList();
    }

    /** Who treated in {@code other} and where, when that is not the same as in {@code one}; else empty. */
    public String apart(Claim one, Claim other) {
        return one.therapist().equals(other.therapist()) && one.location().equals(other.location())
                ? ""
                : packets.who(other.therapist(), other.location());
    }

    /**
     * Bills the visits of a gathered claim one by one again; each claim says what it said before.
     *
     * @throws RefusedRequest when it gathers nothing, is confirmed, or has gone
     */
    public List<Claim> takeApart(Claim gathered) {
        List<Claim> parts = claims.joinedTo(gathered.id().value(), ClaimBook.PRACTICE);
        if (parts.isEmpty() || !isBillable(gathered))
            throw new RefusedRequest(ClaimsWords.ONLY_UNCONFIRMED_CLAIMS_COME_APART.text());
        gathered.billsElsewhere(clock.instant());
        book.note(gathered, ClaimsWords.BILLED_ONE_BY_ONE.text(), numbers(parts));
        // Its visits are let go in the database before others take them.
        claims.flush();
        for (Claim part : parts) {
            part.separate(clock.instant());
            book.note(part, ClaimsWords.BILLED_ONE_BY_ONE.text(), ClaimsWords.OUT_OF_CLAIM.text(gathered.number()));
            book.check(part);
        }
        return parts;
    }

    private static String numbers(List<Claim> some) {
        return some.stream().map(Claim::number).collect(Collectors.joining(", "));
    }
}
