package app.unknot.insurance;

import app.unknot.anatomy.Technique;
import app.unknot.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of the fee list. Which technique is billed under which code is the practice's choice, so it is data. */
@Entity
class ProcedureFee {
    @Id
    private String code;

    private int minutesPerUnit;
    private long chargeCents;

    @ElementCollection
    @CollectionTable(name = "fee_technique", joinColumns = @JoinColumn(name = "code"))
    @Column(name = "technique")
    @Enumerated(EnumType.STRING)
    private Set<Technique> techniques = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ProcedureFee() {}

    ProcedureFee(Fee fee) {
        this.code = fee.code();
        this.minutesPerUnit = fee.minutesPerUnit();
        this.chargeCents = fee.charge().cents();
        this.techniques = new HashSet<>(fee.techniques());
    }

    void change(Fee fee) {
        minutesPerUnit = fee.minutesPerUnit();
        chargeCents = fee.charge().cents();
        techniques.retainAll(fee.techniques());
        techniques.addAll(fee.techniques());
    }

    Fee fee() {
        return new Fee(code, minutesPerUnit, Money.ofCents(chargeCents), techniques);
    }
}
