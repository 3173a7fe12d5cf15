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
import app.unknot.insurance.Fee;
import app.unknot.insurance.words.InsuranceWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The procedure codes of the practice. None ships with the product: which a practice may use is between it and their owner. */
@Service
public class ProcedureCodes {
    private static final Scope PRACTICE = AccessPolicy.work(ProductWork.FEES);
    private static final int LONGEST_UNIT = 120;

    private final ProcedureFees fees;
    private final Access access;
    private final AuditLog audit;

    ProcedureCodes(ProcedureFees fees, Access access, AuditLog audit) {
        this.fees = fees;
        this.access = access;
        this.audit = audit;
    }

    /** By code, also those that are no longer used. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "codes are on every claim, and hold nothing of any client")
    @Transactional(readOnly = true)
    public List<ProcedureCode> all() {
        return fees.all(PRACTICE).stream().map(ProcedureFee::form).toList();
    }

    /** What is charged for what is in use. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the claim is made while the note is signed, by the product")
    @Transactional(readOnly = true)
    public List<Fee> fees() {
        return fees.all(PRACTICE).stream()
                .map(ProcedureFee::form)
                .filter(ProcedureCode::active)
                .map(ProcedureCode::fee)
                .toList();
    }

    /**
     * Adds a code, or changes the one there is.
     *
     * @throws RefusedRequest when a number is out of range, or a technique is billed under another code already
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void keep(ProcedureCode typed) {
        access.require(Action.PAYERS, Relation.NONE, Matter.ofPractice("fees"));
        keepChecked(typed);
        audit.record(AuditEvent.done("FEE_ADD", "fee " + typed.code().strip().toUpperCase(Locale.ROOT)));
    }

    /** @throws RefusedRequest for a code that the practice does not have */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "services ask it after their own check")
    @Transactional(readOnly = true)
    public void require(Collection<String> codes) {
        Set<String> unknown = new TreeSet<>(codes);
        unknown.removeAll(all().stream().map(ProcedureCode::code).collect(Collectors.toSet()));
        if (!unknown.isEmpty())
            throw new RefusedRequest(InsuranceWords.NO_SUCH_PROCEDURE_CODE.text(String.join(", ", unknown)));
    }

    void keepChecked(ProcedureCode typed) {
        ProcedureCode form = new ProcedureCode(
                typed.code().strip().toUpperCase(Locale.ROOT),
                ProcedureCode.WORDS.kept(typed.words()),
                typed.minutesPerUnit(),
                typed.charge(),
                typed.techniques(),
                typed.active());
        if (!form.code().matches("[A-Z0-9]\\d{3}[A-Z0-9]")
                || form.minutesPerUnit() < 0
                || form.minutesPerUnit() > LONGEST_UNIT
                || form.charge().cents() < 1) throw new RefusedRequest(InsuranceWords.A_FEE_NEEDS_A_CODE.text());
        if (!form.isTimed() && !form.techniques().isEmpty())
            throw new RefusedRequest(InsuranceWords.AN_UNTIMED_CODE_HAS_NO_TECHNIQUES.text());
        boolean taken = all().stream()
                .filter(one -> !one.code().equals(form.code()))
                .anyMatch(one -> one.techniques().stream().anyMatch(form.techniques()::contains));
        if (taken) throw new RefusedRequest(InsuranceWords.ONE_OF_THESE_TECHNIQUES_IS_ALREADY_BILLED.text());
        fees.find(form.code(), PRACTICE)
                .ifPresentOrElse(known -> known.change(form), () -> fees.save(new ProcedureFee(form)));
    }
}
