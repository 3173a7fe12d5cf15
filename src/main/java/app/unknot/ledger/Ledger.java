package app.unknot.ledger;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The book in which nothing is erased. It knows amounts and what they belong to, not what claims or remittances are. */
@Service
public class Ledger {
    private static final Scope PRODUCT = AccessPolicy.work(ProductWork.LEDGER);

    private static final int AT_ONCE = 1_000;

    private final LedgerPostings postings;
    private final PracticeClock clock;

    Ledger(LedgerPostings postings, PracticeClock clock) {
        this.postings = postings;
        this.clock = clock;
    }

    /** Writes all lines in the caller's transaction: all of them, or none. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "money follows an act that was checked")
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(List<Posting> lines) {
        for (Posting line : lines) postings.save(new LedgerPosting(Ids.next(), line, clock.instant()));
    }

    /** What became of a claim's charge; all zero when nothing is posted. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the caller has checked who asks for the claim")
    @Transactional(readOnly = true)
    public Balance balanceOf(UUID claim) {
        return Objects.requireNonNull(balancesOf(List.of(claim)).get(claim));
    }

    /** The same for each of these claims, in a statement for every thousand of them. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the caller has checked who asks for the claims")
    @Transactional(readOnly = true)
    public Map<UUID, Balance> balancesOf(Collection<UUID> claims) {
        List<UUID> all = List.copyOf(new LinkedHashSet<>(claims));
        Map<UUID, List<KindSum>> sums = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE)
            postings.sums(all.subList(from, Math.min(all.size(), from + AT_ONCE)), PRODUCT)
                    .forEach(sum -> sums.computeIfAbsent(sum.claim(), claim -> new ArrayList<>())
                            .add(sum));
        Map<UUID, Balance> balances = new HashMap<>();
        for (UUID claim : all) balances.put(claim, balance(sums.getOrDefault(claim, List.of())));
        return balances;
    }

    private static Balance balance(List<KindSum> sums) {
        return new Balance(
                sum(sums, PostingKind.CHARGE),
                sum(sums, PostingKind.PAYER_PAYMENT),
                sum(sums, PostingKind.CONTRACT),
                sum(sums, PostingKind.CLIENT_SHARE));
    }

    private static Money sum(List<KindSum> sums, PostingKind kind) {
        return Money.ofCents(sums.stream()
                .filter(sum -> sum.kind() == kind)
                .mapToLong(KindSum::cents)
                .sum());
    }
}
