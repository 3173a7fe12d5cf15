package app.unknot.insurance.authorizations;

import app.unknot.insurance.Authorized;
import app.unknot.insurance.papers.ClientPaper;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authorization on file. */
@Entity
public class PayerAuthorization extends ClientPaper {
    private UUID policyId;
    private String number;
    private @Nullable Integer units;
    private @Nullable Integer visits;
    private LocalDate validFrom;
    private LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "payer_authorization_code", joinColumns = @JoinColumn(name = "authorization_id"))
    @Column(name = "code")
    private Set<String> codes = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected PayerAuthorization() {}

    @SuppressWarnings("NullAway.Init")
    PayerAuthorization(UUID id, UUID client, AuthorizationForm form) {
        super(id, client);
        change(form);
    }

    final void change(AuthorizationForm form) {
        policyId = form.policy();
        number = form.number();
        units = form.units();
        visits = form.visits();
        validFrom = form.validFrom();
        validTo = form.validTo();
        usedBefore(form.usedBefore());
        codes.clear();
        codes.addAll(form.codes());
    }

    public UUID policy() {
        return policyId;
    }

    public Authorized authorized() {
        return new Authorized(id(), number, codes, units, visits, validFrom, validTo, usedBefore());
    }

    AuthorizationRow row() {
        return new AuthorizationRow(
                new AuthorizationForm(policyId, number, codes, units, visits, validFrom, validTo, usedBefore()),
                authorized(),
                isWithdrawn(),
                changes());
    }
}
