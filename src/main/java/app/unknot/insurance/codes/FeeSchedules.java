package app.unknot.insurance.codes;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.words.InsuranceWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each payer is charged, and what its contract allows, from day to day. */
@Service
public class FeeSchedules {
    private static final Scope PRACTICE = AccessPolicy.work(ProductWork.FEE_SCHEDULES);

    private final PayerFees fees;
    private final ProcedureCodes codes;
    private final Access access;
    private final AuditLog audit;

    FeeSchedules(PayerFees fees, ProcedureCodes codes, Access access, AuditLog audit) {
        this.fees = fees;
        this.codes = codes;
        this.access = access;
        this.audit = audit;
    }

    /** All rows of a payer, by code, the newest first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<ScheduledFee> of(PayerId payer) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, Matter.ofPractice("fees"));
        return fees.of(payer.value(), scope).stream().map(PayerFee::form).toList();
    }

    /**
     * Adds a row. One of the same code that went on ends the day before.
     *
     * @throws RefusedRequest without an amount, with one below a cent, or when the row begins before a later one
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void add(PayerId payer, ScheduledFee form) {
        Scope scope = access.require(Action.PAYERS, Relation.NONE, Matter.ofPractice("fees"));
        boolean none = form.charge() == null && form.allowed() == null;
        if (none || below(form.charge()) || below(form.allowed()))
            throw new RefusedRequest(InsuranceWords.A_SCHEDULED_FEE_NEEDS_AN_AMOUNT.text());
        if (form.validTo() != null && form.validTo().isBefore(form.validFrom()))
            throw new RefusedRequest(InsuranceWords.IT_ENDS_BEFORE_IT_BEGINS.text());
        codes.require(Set.of(form.code()));
        List<PayerFee> known = fees.of(payer.value(), scope).stream()
                .filter(one -> one.form().code().equals(form.code()))
                .toList();
        if (known.stream().anyMatch(one -> !one.form().validFrom().isBefore(form.validFrom())))
            throw new RefusedRequest(InsuranceWords.THERE_IS_A_LATER_FEE.text());
        known.stream()
                .filter(one -> one.form().holdsOn(form.validFrom()))
                .forEach(one -> one.endOn(form.validFrom().minusDays(1)));
        fees.save(new PayerFee(Ids.next(), payer.value(), form));
        audit.record(AuditEvent.done("FEE_ADD", "payer " + payer + " fee " + form.code()));
    }

    /** What is charged for one unit of a code: by the payer's schedule of that day, or the practice's own. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the claim is made while the note is signed, by the product")
    @Transactional(readOnly = true)
    public Optional<Money> charge(PayerId payer, String code, LocalDate day) {
        return scheduled(payer, code, day)
                .flatMap(one -> Optional.ofNullable(one.charge()))
                .or(() -> codes.all().stream()
                        .filter(one -> one.code().equals(code))
                        .map(ProcedureCode::charge)
                        .findFirst());
    }

    /** What the payer's contract allows for one unit on that day, where somebody has entered it. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "claims compare with it what was paid")
    @Transactional(readOnly = true)
    public Optional<Money> allowed(PayerId payer, String code, LocalDate day) {
        return scheduled(payer, code, day).flatMap(one -> Optional.ofNullable(one.allowed()));
    }

    private Optional<ScheduledFee> scheduled(PayerId payer, String code, LocalDate day) {
        return fees.of(payer.value(), PRACTICE).stream()
                .map(PayerFee::form)
                .filter(one -> one.code().equals(code) && one.holdsOn(day))
                .findFirst();
    }

    private static boolean below(@Nullable Money amount) {
        return amount != null && amount.cents() < 1;
    }
}
