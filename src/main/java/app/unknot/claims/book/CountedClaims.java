package app.unknot.claims.book;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.RecordCounts;
import app.unknot.ledger.Balance;
import app.unknot.ledger.Ledger;
import app.unknot.shared.Money;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How many claims a record holds, and what of their money is open. */
@Component
class CountedClaims implements RecordCounts {
    private final ClaimRepository claims;
    private final Ledger ledger;

    CountedClaims(ClaimRepository claims, Ledger ledger) {
        this.claims = claims;
        this.ledger = ledger;
    }

    @Override
    public List<Count> of(ClientId client) {
        Scope scope = AccessPolicy.work(ProductWork.COUNTED_CLAIMS, client.value());
        List<UUID> ids = claims.idsOf(client.value(), scope);
        Money open = Money.ZERO;
        Money share = Money.ZERO;
        for (Balance balance : ledger.balancesOf(ids).values()) {
            open = open.plus(balance.open());
            share = share.plus(balance.clientShare());
        }
        return List.of(
                new Count(4, ClaimsWords.CLAIMS.text(), String.valueOf(ids.size())),
                new Count(
                        5,
                        ClaimsWords.BALANCES.text(),
                        ClaimsWords.OPEN_AND_LEFT.text(open.display(), share.display())));
    }
}
