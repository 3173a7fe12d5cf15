package app.unknot.insurance;

import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.insurance.codes.ProcedureCode;
import app.unknot.insurance.codes.ProcedureCodes;
import app.unknot.insurance.payers.PayerBook;
import app.unknot.insurance.payers.PayerIdentity;
import app.unknot.insurance.payers.PayerLists;
import app.unknot.insurance.payers.PlanKind;
import app.unknot.insurance.payers.StarterRules;
import app.unknot.insurance.policies.PolicyDesk;
import app.unknot.insurance.policies.PolicyForm;
import app.unknot.insurance.policies.PolicyForm.Card;
import app.unknot.insurance.policies.PolicyForm.Yearly;
import app.unknot.insurance.prescriptions.PrescriptionDesk;
import app.unknot.insurance.prescriptions.PrescriptionForm;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payers, fees, policies and prescriptions in short: what a first claim needs. */
@Service
public class InsuranceService {
    private final PayerBook payers;
    private final ProcedureCodes codes;
    private final PolicyDesk policies;
    private final PrescriptionDesk prescriptions;
    private final InsuranceOnDay onDay;
    private final PayerLists lists;

    InsuranceService(
            PayerBook payers,
            ProcedureCodes codes,
            PolicyDesk policies,
            PrescriptionDesk prescriptions,
            InsuranceOnDay onDay,
            PayerLists lists) {
        this.payers = payers;
        this.codes = codes;
        this.policies = policies;
        this.prescriptions = prescriptions;
        this.onDay = onDay;
        this.lists = lists;
    }

    /** @throws RefusedRequest without a name, an id or days to file */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public PayerId addPayer(PayerForm form) {
        return payers.add(
                new PayerIdentity(form.name(), form.payerId(), PlanKind.of(form.filingIndicator()), true, "", "", true),
                StarterRules.of(form));
    }

    /** What each payer is called, also those with which no new policy is entered. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Map<PayerId, String> payerNames() {
        return lists.names();
    }

    /** Adds a fee, or replaces the one for the same code. Each technique is billed under one code. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void addFee(String code, int minutesPerUnit, Money charge, Set<Technique> techniques) {
        codes.keep(new ProcedureCode(code, "", minutesPerUnit, charge, techniques, true));
    }

    /** Adds the client's own primary policy, compared with the card. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void insure(
            ClientId client,
            PayerId payer,
            String memberId,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean signatureOnFile) {
        PolicyForm form = new PolicyForm(
                payer,
                PayerRank.PRIMARY,
                memberId,
                "",
                "",
                Subscriber.CLIENT,
                CoveringPolicy.Share.UNKNOWN,
                Yearly.NO_LIMIT,
                null,
                validFrom,
                validTo,
                signatureOnFile,
                Card.NONE);
        policies.add(client, form, true);
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
        prescriptions.add(
                client,
                new PrescriptionForm(
                        new Prescribed(prescriberFirst, prescriberLast, npi, icd10, issued, expires, visits), "", 0));
    }

    /** The first policy that covers that day, if any. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the claim is made while the note is signed, by the product")
    @Transactional(readOnly = true)
    public Optional<Coverage> coverageOn(ClientId client, LocalDate day) {
        return onDay.policies(client, day).stream()
                .findFirst()
                .map(policy -> Coverage.of(policy, prescription(client, day)));
    }

    /** The client's newest policy with a payer, running on that day or not. */
    @AllowedTo(
            value = Caller.THE_PRODUCT,
            because = "claims are checked again, and say themselves when they are not covered")
    @Transactional(readOnly = true)
    public Optional<Coverage> coverageWith(ClientId client, PayerId payer, LocalDate day) {
        return onDay.policyWith(client, payer, day).map(policy -> Coverage.of(policy, prescription(client, day)));
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "the claim is made while the note is signed, by the product")
    @Transactional(readOnly = true)
    public List<Fee> fees() {
        return codes.fees();
    }

    private @Nullable Prescribed prescription(ClientId client, LocalDate day) {
        return onDay.newestPrescription(client, day).orElse(null);
    }
}
