package app.unknot.claims.remittance;

import app.unknot.claims.filed.FiledClaim;
import app.unknot.ledger.Balance;
import app.unknot.ledger.Posting;
import app.unknot.ledger.PostingKind;
import app.unknot.shared.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a set posts, and what the claims' balances become by it. */
final class Posted {
    private final RemittanceRecord record;
    private final Map<UUID, Balance> balances;
    private final List<Posting> postings = new ArrayList<>();
    private final Map<String, Last> last = new LinkedHashMap<>();

    Posted(RemittanceRecord record, Map<UUID, Balance> balances) {
        this.record = record;
        this.balances = balances;
    }

    /** What a claim's last answer of the set was. */
    record Last(FiledClaim claim, ClaimShare share, boolean reversal, String payerNumber) {}

    void add(FiledClaim claim, ClaimShare share, boolean reversal, String payerNumber) {
        add(PostingKind.PAYER_PAYMENT, claim, share.paid());
        add(PostingKind.CONTRACT, claim, share.contract());
        add(PostingKind.CLIENT_SHARE, claim, share.client());
        balances.put(claim.id().value(), share.after(balanceOf(claim)));
        last.put(claim.number(), new Last(claim, share, reversal, payerNumber));
    }

    RemittanceRecord record() {
        return record;
    }

    List<Posting> postings() {
        return postings;
    }

    Collection<Last> last() {
        return last.values();
    }

    Balance balanceOf(FiledClaim claim) {
        return Objects.requireNonNull(balances.get(claim.id().value()));
    }

    private void add(PostingKind kind, FiledClaim claim, Money amount) {
        if (!amount.isZero())
            postings.add(new Posting(
                    kind,
                    claim.id().value(),
                    claim.client().value(),
                    claim.location(),
                    amount,
                    RemittancePosting.source(record)));
    }
}
