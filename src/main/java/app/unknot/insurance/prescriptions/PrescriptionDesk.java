package app.unknot.insurance.prescriptions;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientId;
import app.unknot.insurance.DiagnosisCodes;
import app.unknot.insurance.Prescribed;
import app.unknot.insurance.words.InsuranceWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps prescriptions for massage. Therapists do not diagnose: what a claim says about diagnoses comes from here. */
@Service
public class PrescriptionDesk {
    private static final int MOST_DIAGNOSES = 12;

    private final PrescriptionRepository prescriptions;
    private final DiagnosisCodes codes;
    private final Access access;
    private final AuditLog audit;

    PrescriptionDesk(PrescriptionRepository prescriptions, DiagnosisCodes codes, Access access, AuditLog audit) {
        this.prescriptions = prescriptions;
        this.codes = codes;
        this.access = access;
        this.audit = audit;
    }

    /**
     * @throws RefusedRequest without a prescriber, diagnoses, visits or days; or with a diagnosis that could not be billed on the day it
     *     was issued
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public UUID add(ClientId client, PrescriptionForm typed) {
        access.require(Action.INSURANCE, Relation.NONE, client.matter());
        PrescriptionForm form = checked(typed);
        UUID id = prescriptions
                .save(new Prescription(Ids.next(), client.value(), form))
                .row()
                .id();
        audit.record(AuditEvent.done("PRESCRIPTION_ADD", client.matter("prescription " + id)));
        return id;
    }

    /**
     * @param seen the version that the person has seen
     * @throws RefusedRequest as {@link #add}, or when somebody else has changed it since
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void change(ClientId client, UUID id, long seen, PrescriptionForm typed) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        PrescriptionForm form = checked(typed);
        toChange(client, id, seen, scope).change(form);
        audit.record(AuditEvent.done("PRESCRIPTION_CHANGE", client.matter("prescription " + id)));
    }

    /** Takes it out of use: it was a mistake, or the prescriber took it back. It stays on the page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void withdraw(ClientId client, UUID id, long seen) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        toChange(client, id, seen, scope).withdraw();
        audit.record(AuditEvent.done("PRESCRIPTION_WITHDRAW", client.matter("prescription " + id)));
    }

    /** All of a client, the newest first, for a caller who has asked who may read them. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the page about a client's insurance asks first")
    @Transactional(readOnly = true)
    public List<PrescriptionRow> of(ClientId client, Scope scope) {
        return prescriptions.of(client.value(), scope).stream()
                .map(Prescription::row)
                .toList();
    }

    private Prescription toChange(ClientId client, UUID id, long seen, Scope scope) {
        Prescription found = prescriptions.find(id, client.value(), scope).orElseThrow(RecordNotFound::new);
        found.requireSeen(seen);
        return found;
    }

    private PrescriptionForm checked(PrescriptionForm typed) {
        PrescriptionForm form = typed.kept();
        Prescribed prescribed = form.prescribed();
        if (prescribed.icd10().isEmpty()
                || prescribed.visits() < 1
                || prescribed.expires().isBefore(prescribed.issued()))
            throw new RefusedRequest(InsuranceWords.A_PRESCRIPTION_NEEDS_A_DIAGNOSIS.text());
        if (prescribed.icd10().size() > MOST_DIAGNOSES)
            throw new RefusedRequest(InsuranceWords.AT_MOST_TWELVE_DIAGNOSES.text());
        if (prescribed.prescriberFirst().isEmpty()
                || prescribed.prescriberLast().isEmpty()
                || prescribed.npi().isEmpty())
            throw new RefusedRequest(InsuranceWords.A_PRESCRIPTION_NEEDS_A_PRESCRIBER.text());
        if (form.usedBefore() < 0 || form.usedBefore() > prescribed.visits())
            throw new RefusedRequest(InsuranceWords.USED_BEFORE_IS_AT_MOST_ALL.text());
        for (String code : prescribed.icd10()) requireBillable(code, prescribed);
        return form;
    }

    private void requireBillable(String code, Prescribed on) {
        if (codes.valid(code, on.issued())) return;
        List<String> children = codes.children(code, on.issued());
        throw new RefusedRequest(
                children.isEmpty()
                        ? InsuranceWords.NOT_A_DIAGNOSIS_CODE.text(DiagnosisCodes.dotted(code), on.issued())
                        : InsuranceWords.USE_A_MORE_SPECIFIC_CODE.text(
                                DiagnosisCodes.dotted(code), on.issued(), String.join(", ", children)));
    }
}
