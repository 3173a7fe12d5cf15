package app.unknot.insurance.policies;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.clients.documents.IncomingFile;
import app.unknot.insurance.policies.PolicyForm.Card;
import app.unknot.insurance.words.InsuranceWords;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts photos of a card beside its policy. They are kept with the client's documents, sealed as those are. */
@Service
public class CardPhotos {
    private final PolicyRepository policies;
    private final DocumentUploads uploads;
    private final Access access;
    private final AuditLog audit;

    CardPhotos(PolicyRepository policies, DocumentUploads uploads, Access access, AuditLog audit) {
        this.policies = policies;
        this.uploads = uploads;
        this.access = access;
        this.audit = audit;
    }

    /** In bytes. */
    @PreAuthorize("hasRole('MANAGER')")
    public long largest() {
        return uploads.largest();
    }

    /**
     * @param seen the version of the policy that the person has seen
     * @param front null leaves the one that is there
     * @param back null leaves the one that is there
     * @throws RefusedRequest without any file, with one that cannot be kept, or when somebody else has changed the policy since
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void keep(ClientId client, UUID id, long seen, @Nullable IncomingFile front, @Nullable IncomingFile back) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, client.matter());
        Policy policy = policies.find(id, client.value(), scope).orElseThrow(RecordNotFound::new);
        if (policy.changes() != seen) throw new RefusedRequest(InsuranceWords.SOMEBODY_HAS_CHANGED_IT.text());
        if (front == null && back == null) throw new RefusedRequest(InsuranceWords.CHOOSE_A_PHOTO.text());
        PolicyRow known = policy.row();
        Card card = known.form().card();
        policy.show(new Card(
                front == null ? card.front() : upload(known, InsuranceWords.CARD_FRONT, front),
                back == null ? card.back() : upload(known, InsuranceWords.CARD_BACK, back)));
        audit.record(
                AuditEvent.done("POLICY_CHANGE", client.matter("policy " + id)).with("card"));
    }

    private UUID upload(PolicyRow policy, InsuranceWords side, IncomingFile file) {
        DocumentForm form = new DocumentForm(DocumentKind.INSURANCE_CARD, side.text(), policy.payerName(), null, null);
        return uploads.upload(policy.client(), form, file).value();
    }
}
