package app.unknot.claims.outbound;

import app.unknot.claims.book.Claim;
import app.unknot.ledger.Balance;
import app.unknot.ledger.Ledger;
import app.unknot.ledger.Posting;
import app.unknot.ledger.PostingKind;
import app.unknot.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes into the ledger what the practice asks for. */
@Component
class ClaimCharges {
    private final Ledger ledger;

    ClaimCharges(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What was charged becomes what the newest version asks for: a resent claim is not charged twice, a void charges nothing. What an
     * earlier payer left to the client is open again as long as a later one is asked for it.
     */
    void charge(List<Claim> sent, String source) {
        Map<UUID, Balance> balances =
                ledger.balancesOf(sent.stream().map(claim -> claim.id().value()).toList());
        List<Posting> postings = new ArrayList<>();
        for (Claim claim : sent) {
            UUID id = claim.id().value();
            Balance balance = Objects.requireNonNull(balances.get(id));
            Money due = claim.current().asksFor().minus(balance.charged());
            if (!due.isZero()) postings.add(posting(claim, PostingKind.CHARGE, due, source));
            Money left = balance.clientShare();
            if (claim.current().asksALaterPayer() && !left.isZero())
                postings.add(posting(claim, PostingKind.CLIENT_SHARE, left.negated(), source));
        }
        ledger.post(postings);
    }

    private static Posting posting(Claim claim, PostingKind kind, Money amount, String source) {
        return new Posting(kind, claim.id().value(), claim.client().value(), claim.location(), amount, source);
    }
}
