package app.unknot.screening.clearances;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Action;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.clients.documents.DocumentVerification;
import app.unknot.clients.documents.IncomingFile;
import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.Ids;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps providers' answers with their paper. Verified in a second step, they clear their rules until they expire. What a rule limits
 * goes on limiting, and so does what the provider asks for.
 */
@Service
public class ClearanceKeeping {
    private final ClearanceCheck check;
    private final ClearanceDocuments rows;
    private final ClearancesInForce inForce;
    private final DocumentUploads uploads;
    private final DocumentVerification verification;
    private final CareTeam careTeam;
    private final AuditLog audit;

    ClearanceKeeping(
            ClearanceCheck check,
            ClearanceDocuments rows,
            ClearancesInForce inForce,
            DocumentUploads uploads,
            DocumentVerification verification,
            CareTeam careTeam,
            AuditLog audit) {
        this.check = check;
        this.rows = rows;
        this.inForce = inForce;
        this.uploads = uploads;
        this.verification = verification;
        this.careTeam = careTeam;
        this.audit = audit;
    }

    /**
     * Keeps a provider's answer. It clears nothing until it is verified.
     *
     * @throws RefusedRequest when something that it needs is missing, a rule cannot be cleared, or the file may not be kept;
     *     nothing is kept then
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public DocumentId keep(ClientId client, ClearanceForm typed, IncomingFile file) {
        Subject subject = careTeam.require(Action.HEALTH_HISTORY_EDIT, client).subject();
        ClearanceForm form = check.of(typed);
        DocumentForm paper = new DocumentForm(
                DocumentKind.CLEARANCE,
                ScreeningWords.CLEARANCE.text(codes(form.rules())),
                form.provider().strip(),
                form.issuedOn(),
                form.expiresOn());
        DocumentId document = uploads.upload(client, paper, file);
        for (String rule : form.rules())
            rows.save(new ClearanceDocument(
                    Ids.next(), client, document, rule, form, inForce.seal(form.terms(), document), subject.id()));
        audit.record(AuditEvent.done("CLEARANCE_KEEP", client.matter("document " + document))
                .with(codes(form.rules())));
        return document;
    }

    /**
     * States that the answer comes from whom it names. From now on it counts.
     *
     * @param proof how one made sure, such as whom one called
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void verify(DocumentId document, String proof) {
        verification.verify(document, proof);
    }

    private static String codes(Set<String> rules) {
        return rules.stream().sorted().collect(Collectors.joining(", "));
    }
}
