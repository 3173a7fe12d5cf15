package app.unknot.insurance;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.insurance.authorizations.AuthorizationRepository;
import app.unknot.insurance.authorizations.PayerAuthorization;
import app.unknot.insurance.codes.FeeSchedules;
import app.unknot.insurance.eligibility.CheckForm;
import app.unknot.insurance.eligibility.CheckForm.Answer;
import app.unknot.insurance.eligibility.EligibilityChecks;
import app.unknot.insurance.payers.PayerRepository;
import app.unknot.insurance.payers.RulesInForce;
import app.unknot.insurance.policies.Policy;
import app.unknot.insurance.policies.PolicyRepository;
import app.unknot.insurance.prescriptions.Prescription;
import app.unknot.insurance.prescriptions.PrescriptionChoice;
import app.unknot.insurance.prescriptions.PrescriptionForm;
import app.unknot.insurance.prescriptions.PrescriptionRepository;
import app.unknot.insurance.prescriptions.PrescriptionRow;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What insurance says about a client's visit of one day: policies by rank, prescription, authorization, fees. For claims. */
@Service
public class InsuranceOnDay {
    private static final Scope PRACTICE = AccessPolicy.work(ProductWork.INSURANCE);
    private static final Limit ONE = Limit.of(1);

    private final PolicyRepository policies;
    private final PrescriptionRepository prescriptions;
    private final AuthorizationRepository authorizations;
    private final EligibilityChecks checks;
    private final RulesInForce rules;
    private final FeeSchedules fees;
    private final PayerRepository payers;

    InsuranceOnDay(
            PolicyRepository policies,
            PrescriptionRepository prescriptions,
            AuthorizationRepository authorizations,
            EligibilityChecks checks,
            RulesInForce rules,
            FeeSchedules fees,
            PayerRepository payers) {
        this.policies = policies;
        this.prescriptions = prescriptions;
        this.authorizations = authorizations;
        this.checks = checks;
        this.rules = rules;
        this.fees = fees;
        this.payers = payers;
    }

    /**
     * Writes down a check of coverage of this moment: for who is at a claim, and has checked several clients of one payer.
     *
     * @param told who said it, or a reference number
     * @throws app.unknot.accounts.RefusedRequest when nobody is named
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the note asks for the right to a client's insurance itself")
    @Transactional
    public void noteCheck(ClientId client, UUID policy, boolean byPhone, boolean active, String told) {
        checks.note(
                client,
                new CheckForm(
                        policy,
                        byPhone ? CheckForm.Way.PHONE : CheckForm.Way.PORTAL,
                        active ? CheckForm.Answer.ACTIVE : CheckForm.Answer.INACTIVE,
                        byPhone ? told : "",
                        byPhone ? "" : told,
                        null,
                        null,
                        null,
                        ""));
    }

    /** Names of the payers with which policies can be entered, by name. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "claim settings name payers after their own check")
    @Transactional(readOnly = true)
    public Map<PayerId, String> payers() {
        Map<PayerId, String> names = new LinkedHashMap<>();
        payers.named("%", PRACTICE, Pageable.unpaged(Sort.by("name", "id"))).stream()
                .filter(one -> one.identity().active())
                .forEach(one -> names.put(one.id(), one.identity().name()));
        return names;
    }

    /** Accepted policies that cover the day, the primary one first, with the rules that their payers have in force then. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the claim is made while the note is signed, by the product")
    @Transactional(readOnly = true)
    public List<CoveringPolicy> policies(ClientId client, LocalDate day) {
        return covering(policies.on(client.value(), day, PRACTICE), day);
    }

    /** Who pays first for a visit of the day; empty for a client without insurance. */
    @AllowedTo(
            value = Caller.THE_PRODUCT,
            because = "outcomes are told apart by payer, for managers who may see insurance")
    @Transactional(readOnly = true)
    public Optional<PayerId> primaryPayer(ClientId client, LocalDate day) {
        return policies.on(client.value(), day, PRACTICE).stream()
                .filter(policy -> policy.rank() == PayerRank.PRIMARY)
                .findFirst()
                .map(Policy::payer);
    }

    /** The client's newest accepted policy with a payer, whether it covers the day or not. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "claims are checked again, and say when they are not covered")
    @Transactional(readOnly = true)
    public Optional<CoveringPolicy> policyWith(ClientId client, PayerId payer, LocalDate day) {
        return policies(client, day).stream()
                .filter(one -> one.payer().equals(payer))
                .findFirst()
                .or(() -> covering(policies.with(client.value(), payer.value(), PRACTICE, ONE), day).stream()
                        .findFirst());
    }

    /** The prescription in force on the day: the newest one that covers it. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the claim is made while the note is signed, by the product")
    @Transactional(readOnly = true)
    public Optional<Prescribed> prescription(ClientId client, LocalDate day) {
        return PrescriptionChoice.inForce(day, prescribed(client))
                .map(PrescriptionRow::form)
                .map(PrescriptionForm::prescribed);
    }

    /** The newest prescription that was issued by that day, run out or not. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "claims are checked again, and say when it has run out")
    @Transactional(readOnly = true)
    public Optional<Prescribed> newestPrescription(ClientId client, LocalDate day) {
        return PrescriptionChoice.newestBy(day, prescribed(client))
                .map(PrescriptionRow::form)
                .map(PrescriptionForm::prescribed);
    }

    /** The authorization of this policy's payer for a code on the day; of several, the one that ends first. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the claim is made while the note is signed, by the product")
    @Transactional(readOnly = true)
    public Optional<Authorized> authorization(ClientId client, UUID policy, String code, LocalDate day) {
        return authorizations.on(client.value(), Set.of(policy), day, PRACTICE).stream()
                .map(PayerAuthorization::authorized)
                .filter(one -> one.covers(code, day))
                .findFirst();
    }

    /** The payer's newest answer about a policy; empty when it gave none. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "claims are compared with what the payer has said")
    @Transactional(readOnly = true)
    public Optional<Checked> checked(ClientId client, UUID policy) {
        return checks.of(client, PRACTICE).stream()
                .filter(one -> one.form().policy().equals(policy) && one.form().answer() != Answer.NO_ANSWER)
                .findFirst()
                .map(one ->
                        new Checked(one.at(), new UserId(one.by()), one.form().answer() == Answer.ACTIVE));
    }

    /** Visits that a policy pays for each year; empty without such a limit. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "claims are compared with what the plan pays")
    @Transactional(readOnly = true)
    public Optional<Benefit> benefit(ClientId client, UUID policy) {
        return policies.find(policy, client.value(), PRACTICE)
                .map(Policy::yearly)
                .filter(yearly -> yearly.visits() != null)
                .map(yearly -> new Benefit(Objects.requireNonNull(yearly.visits()), yearly.elsewhere()));
    }

    /**
     * What a payer said about a policy.
     *
     * @param by who asked
     */
    public record Checked(Instant at, UserId by, boolean active) {}

    /**
     * Visits of a plan year.
     *
     * @param elsewhere how many of them were used somewhere else
     */
    public record Benefit(int visits, int elsewhere) {}

    /** What the payer is charged for one unit of a code on the day; empty for a code that the practice does not have. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the claim is made while the note is signed, by the product")
    @Transactional(readOnly = true)
    public Optional<Money> charge(PayerId payer, String code, LocalDate day) {
        return fees.charge(payer, code, day);
    }

    /** What the payer's contract allows for one unit of a code on the day, where somebody has entered it. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "claims compare with it what was paid")
    @Transactional(readOnly = true)
    public Optional<Money> allowed(PayerId payer, String code, LocalDate day) {
        return fees.allowed(payer, code, day);
    }

    private List<PrescriptionRow> prescribed(ClientId client) {
        return prescriptions.of(client.value(), PRACTICE).stream()
                .map(Prescription::row)
                .toList();
    }

    private List<CoveringPolicy> covering(List<Policy> found, LocalDate day) {
        Set<UUID> payers = found.stream().map(one -> one.payer().value()).collect(Collectors.toSet());
        Map<UUID, PayerRules> inForce = rules.on(day, payers, PRACTICE);
        return found.stream()
                .map(one -> one.covering(
                        Objects.requireNonNull(inForce.get(one.payer().value()))))
                .toList();
    }
}
