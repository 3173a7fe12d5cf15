package app.unknot.insurance.eligibility;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.insurance.eligibility.CheckForm.Answer;
import app.unknot.insurance.eligibility.CheckForm.Way;
import app.unknot.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One check of a policy with its payer. It is never changed: who asks again writes another. */
@Entity
class EligibilityCheck implements AboutClient {
    @Id
    private UUID id;

    private UUID clientId;
    private UUID policyId;
    private Instant checkedAt;
    private UUID checkedBy;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String spokenWith;
    private String reference;
    private @Nullable Long copayCents;
    private @Nullable Long deductibleLeftCents;
    private @Nullable Integer visitsLeft;
    private String said;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EligibilityCheck() {}

    EligibilityCheck(UUID id, UUID client, CheckForm form, UUID by, Instant at) {
        this.id = id;
        this.clientId = client;
        this.policyId = form.policy();
        this.checkedAt = at;
        this.checkedBy = by;
        this.way = form.way();
        this.answer = form.answer();
        this.spokenWith = form.spokenWith();
        this.reference = form.reference();
        this.copayCents = cents(form.copay());
        this.deductibleLeftCents = cents(form.deductibleLeft());
        this.visitsLeft = form.visitsLeft();
        this.said = form.said();
    }

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.MONEY;
    }

    CheckRow row() {
        return new CheckRow(
                checkedAt,
                checkedBy,
                new CheckForm(
                        policyId,
                        way,
                        answer,
                        spokenWith,
                        reference,
                        money(copayCents),
                        money(deductibleLeftCents),
                        visitsLeft,
                        said));
    }

    private static @Nullable Long cents(@Nullable Money money) {
        return money == null ? null : Long.valueOf(money.cents());
    }

    private static @Nullable Money money(@Nullable Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
