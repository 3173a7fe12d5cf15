package app.unknot.insurance;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.anatomy.Technique;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.clients.ClientId;
import app.unknot.insurance.words.InsuranceWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps payers, fees, policies and prescriptions. */
@Service
public class InsuranceService {
    private static final Scope PRACTICE = AccessPolicy.work(ProductWork.INSURANCE);
    private static final Limit ONE = Limit.of(1);

    private final Payers payers;
    private final ProcedureFees fees;
    private final Policies policies;
    private final Prescriptions prescriptions;
    private final Access access;
    private final AuditLog audit;

    InsuranceService(
            Payers payers,
            ProcedureFees fees,
            Policies policies,
            Prescriptions prescriptions,
            Access access,
            AuditLog audit) {
        this.payers = payers;
        this.fees = fees;
        this.policies = policies;
        this.prescriptions = prescriptions;
        this.access = access;
        this.audit = audit;
    }

    /** @throws RefusedRequest without a name, an id or days to file */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public PayerId addPayer(PayerForm form) {
        access.require(Action.CLAIMS, Relation.NONE, Matter.ofPractice("payers"));
        if (form.name().isBlank() || form.payerId().isBlank() || form.filingDays() < 1)
            throw new RefusedRequest(InsuranceWords.A_PAYER_NEEDS_A_NAME.text());
        PayerId id = payers.save(new Payer(Ids.next(), form)).id();
        audit.record(AuditEvent.done("PAYER_ADD", "payer " + id));
        return id;
    }

    /** Adds a fee, or replaces the one for the same code. Each technique is billed under one code. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void addFee(String code, int minutesPerUnit, Money charge, Set<Technique> techniques) {
        access.require(Action.CLAIMS, Relation.NONE, Matter.ofPractice("fees"));
        if (!code.matches("\\d{5}") || minutesPerUnit < 1 || charge.cents() < 1)
            throw new RefusedRequest(InsuranceWords.A_FEE_NEEDS_A_CODE.text());
        boolean taken = fees().stream()
                .filter(fee -> !fee.code().equals(code))
                .anyMatch(fee -> fee.techniques().stream().anyMatch(techniques::contains));
        if (taken) throw new RefusedRequest(InsuranceWords.ONE_OF_THESE_TECHNIQUES_IS_ALREADY_BILLED.text());
        Fee fee = new Fee(code, minutesPerUnit, charge, techniques);
        fees.find(code, PRACTICE).ifPresentOrElse(known -> known.change(fee), () -> fees.save(new ProcedureFee(fee)));
        audit.record(AuditEvent.done("FEE_ADD", "fee " + code));
    }

    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void insure(
            ClientId client,
            PayerId payer,
            String memberId,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean signatureOnFile) {
        access.require(Action.CLAIMS, Relation.NONE, client.matter());
        if (memberId.isBlank()) throw new RefusedRequest(InsuranceWords.THE_POLICY_NEEDS_THE_MEMBER.text());
        if (validTo != null && validTo.isBefore(validFrom))
            throw new RefusedRequest(InsuranceWords.THE_POLICY_ENDS_BEFORE_IT_BEGINS.text());
        Payer at = payers.find(payer.value(), PRACTICE).orElseThrow(RecordNotFound::new);
        policies.save(new Policy(Ids.next(), client.value(), at, memberId, validFrom, validTo, signatureOnFile));
        audit.record(AuditEvent.done("POLICY_ADD", client.matter()));
    }

    /** @param icd10 diagnoses as the prescriber wrote them, with or without dots */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void prescribe(
            ClientId client,
            String prescriberFirst,
            String prescriberLast,
            String npi,
            List<String> icd10,
            LocalDate issued,
            LocalDate expires,
            int visits) {
        access.require(Action.CLAIMS, Relation.NONE, client.matter());
        if (icd10.isEmpty() || visits < 1 || expires.isBefore(issued))
            throw new RefusedRequest(InsuranceWords.A_PRESCRIPTION_NEEDS_A_DIAGNOSIS.text());
        List<String> codes = icd10.stream()
                .map(code -> code.replace(".", "").trim().toUpperCase(Locale.ROOT))
                .toList();
        Prescribed form = new Prescribed(prescriberFirst, prescriberLast, npi, codes, issued, expires, visits);
        prescriptions.save(new Prescription(Ids.next(), client.value(), form));
        audit.record(AuditEvent.done("PRESCRIPTION_ADD", client.matter()));
    }

    /** The policy that runs on that day, if any. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the claim is made while the note is signed, by the product")
    @Transactional(readOnly = true)
    public Optional<Coverage> coverageOn(ClientId client, LocalDate day) {
        return policies.on(client.value(), day, PRACTICE, ONE).stream()
                .map(policy -> policy.coverage(prescription(client, day)))
                .findFirst();
    }

    /** The client's newest policy with a payer, running on that day or not. */
    @AllowedTo(
            value = Caller.THE_PRODUCT,
            because = "claims are checked again, and say themselves when they are not covered")
    @Transactional(readOnly = true)
    public Optional<Coverage> coverageWith(ClientId client, PayerId payer, LocalDate day) {
        return coverageOn(client, day)
                .filter(coverage -> coverage.payer().equals(payer))
                .or(() -> policies.with(client.value(), payer.value(), PRACTICE, ONE).stream()
                        .map(policy -> policy.coverage(prescription(client, day)))
                        .findFirst());
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "the claim is made while the note is signed, by the product")
    @Transactional(readOnly = true)
    public List<Fee> fees() {
        return fees.all(PRACTICE).stream().map(ProcedureFee::fee).toList();
    }

    private @Nullable Prescribed prescription(ClientId client, LocalDate day) {
        return prescriptions.by(client.value(), day, PRACTICE, ONE).stream()
                .map(Prescription::prescribed)
                .findFirst()
                .orElse(null);
    }
}
