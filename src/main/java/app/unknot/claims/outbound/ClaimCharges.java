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

    /** What was charged becomes what the newest version asks for: a resent claim is not charged twice, a void charges nothing. */
    void charge(List<Claim> sent, String source) {
        Map<UUID, Balance> balances =
                ledger.balancesOf(sent.stream().map(claim -> claim.id().value()).toList());
        List<Posting> postings = new ArrayList<>();
        for (Claim claim : sent) {
            UUID id = claim.id().value();
            Money due = claim.current()
                    .asksFor()
                    .minus(Objects.requireNonNull(balances.get(id)).charged());
            if (!due.isZero())
                postings.add(
                        new Posting(PostingKind.CHARGE, id, claim.client().value(), claim.location(), due, source));
        }
        ledger.post(postings);
    }
}
