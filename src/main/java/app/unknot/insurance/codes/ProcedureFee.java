package app.unknot.insurance.codes;

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

    private String words;
    private int minutesPerUnit;
    private long chargeCents;
    private boolean active;

    @ElementCollection
    @CollectionTable(name = "fee_technique", joinColumns = @JoinColumn(name = "code"))
    @Column(name = "technique")
    @Enumerated(EnumType.STRING)
    private Set<Technique> techniques = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ProcedureFee() {}

    @SuppressWarnings("NullAway.Init")
    ProcedureFee(ProcedureCode form) {
        this.code = form.code();
        change(form);
    }

    final void change(ProcedureCode form) {
        words = form.words();
        minutesPerUnit = form.minutesPerUnit();
        chargeCents = form.charge().cents();
        active = form.active();
        techniques.retainAll(form.techniques());
        techniques.addAll(form.techniques());
    }

    ProcedureCode form() {
        return new ProcedureCode(code, words, minutesPerUnit, Money.ofCents(chargeCents), techniques, active);
    }
}
