package app.unknot.claims.remittance;

import app.unknot.claims.ClaimId;
import app.unknot.claims.RemittanceId;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.RemittanceState;
import app.unknot.claims.packet.ProviderAdjustment;
import app.unknot.claims.packet.Remittance;
import app.unknot.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A remittance that was imported. A parked one is judged anew when its file comes again; a posted one never. */
@Entity
@Table(name = "remittance")
class RemittanceRecord {
    @Id
    private UUID id;

    private String trace;
    private String payerCode;
    private String payerName;
    private LocalDate paidOn;
    private long paidCents;
    private long providerCents;

    @Enumerated(EnumType.STRING)
    private RemittanceState state;

    private String fileName;
    private Instant importedAt;

    @ElementCollection
    @CollectionTable(name = "remittance_row", joinColumns = @JoinColumn(name = "remittance_id"))
    @OrderColumn(name = "place")
    private List<RemittanceRow> rows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "remittance_reason", joinColumns = @JoinColumn(name = "remittance_id"))
    @OrderColumn(name = "place")
    private List<RemittanceReason> reasons = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RemittanceRecord() {}

    RemittanceRecord(UUID id, Remittance remittance, String fileName, Instant at) {
        this.id = id;
        this.trace = remittance.trace();
        this.payerCode = remittance.payerId();
        this.payerName = remittance.payerName();
        this.paidOn = remittance.paidOn();
        this.paidCents = remittance.paid().cents();
        this.state = RemittanceState.PARKED;
        this.fileName = fileName;
        this.importedAt = at;
    }

    void judged(Remittance remittance, List<RemittanceReport.Reason> why, List<RemittanceRow> found) {
        state = why.isEmpty() ? RemittanceState.POSTED : RemittanceState.PARKED;
        providerCents = remittance.providerAdjustments().stream()
                .map(ProviderAdjustment::amount)
                .mapToLong(Money::cents)
                .sum();
        reasons.clear();
        why.forEach(reason -> reasons.add(new RemittanceReason(reason)));
        rows.clear();
        rows.addAll(found);
    }

    UUID id() {
        return id;
    }

    boolean posted() {
        return state == RemittanceState.POSTED;
    }

    List<ClaimId> claims() {
        List<ClaimId> ids = new ArrayList<>();
        for (RemittanceRow row : rows) {
            ClaimId claim = row.claim();
            if (claim != null) ids.add(claim);
        }
        return ids;
    }

    RemittanceReport report(boolean again, Function<@Nullable ClaimId, String> clientName) {
        return new RemittanceReport(
                new RemittanceId(id),
                trace,
                payerName,
                paidOn,
                Money.ofCents(paidCents),
                Money.ofCents(providerCents),
                state,
                again,
                fileName,
                importedAt,
                reasons.stream().map(RemittanceReason::reason).toList(),
                rows.stream().map(row -> row.row(clientName.apply(row.claim()))).toList());
    }
}
