package app.unknot.claims.remittance;

import app.unknot.claims.ClaimId;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.RemittanceReport.Outcome;
import app.unknot.claims.book.Claim;
import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.shared.Money;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One claim of a remittance as stored. */
@Embeddable
class RemittanceRow {
    private @Nullable UUID claimId;
    private String control;
    private long chargeCents;
    private long contractCents;
    private long clientCents;
    private long otherCents;
    private long paidCents;
    private String result;

    @SuppressWarnings("NullAway.Init")
    protected RemittanceRow() {}

    RemittanceRow(RemittedClaim remitted, @Nullable Claim claim, Outcome outcome) {
        this.claimId = claim == null ? null : claim.id().value();
        this.control = remitted.control();
        this.chargeCents = remitted.charge().cents();
        this.contractCents = remitted.adjusted(Adjustment::contractual).cents();
        this.clientCents = remitted.adjusted(Adjustment::ofTheClient).cents();
        this.otherCents = remitted.adjusted(Adjustment::other).cents();
        this.paidCents = remitted.paid().cents();
        this.result = outcome.name();
    }

    @Nullable
    ClaimId claim() {
        return claimId == null ? null : new ClaimId(claimId);
    }

    /** Earlier releases stored the words, such as "Client owes" and "Off by $12.00". */
    private Outcome outcome() {
        return result.startsWith("Off by")
                ? Outcome.OFF_BY
                : Outcome.valueOf(result.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    RemittanceReport.Row row(String client) {
        return new RemittanceReport.Row(
                control,
                claim(),
                client,
                Money.ofCents(chargeCents),
                Money.ofCents(contractCents),
                Money.ofCents(clientCents),
                Money.ofCents(otherCents),
                Money.ofCents(paidCents),
                outcome());
    }
}
