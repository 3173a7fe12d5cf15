package app.unknot.screening;

import app.unknot.accounts.Access;
import app.unknot.accounts.AccessPolicy;
import app.unknot.accounts.Action;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.ProductWork;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Scope;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentChanged;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.Documents;
import app.unknot.clients.documents.IncomingFile;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Providers' answers: kept with their paper, verified in a second step, then they clear their rules until they expire. What a
 * rule limits goes on limiting, and so does what the provider asks for.
 */
@Service
public class Clearances {
    private static final int LONGEST = 200;

    /** Days after its end for which a paper stays a task, unless a new one takes its place: as long as a course of treatment. */
    private static final int STAYS = 90;

    private final RuleBook book;
    private final ClearanceDocuments rows;
    private final ClearancesInForce inForce;
    private final Documents documents;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    Clearances(
            RuleBook book,
            ClearanceDocuments rows,
            ClearancesInForce inForce,
            Documents documents,
            CareTeam careTeam,
            CurrentSubject current,
            Access access,
            AuditLog audit,
            PracticeClock clock) {
        this.book = book;
        this.rows = rows;
        this.inForce = inForce;
        this.documents = documents;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a provider's answer. It clears nothing until it is verified.
     *
     * @throws RefusedRequest when something that it needs is missing, a rule cannot be cleared, or the file may not be kept;
     *     nothing is kept then
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public DocumentId keep(ClientId client, ClearanceForm form, IncomingFile file) {
        Subject subject = access.require(Action.HEALTH_HISTORY_EDIT, careTeam.relationTo(client), client.matter())
                .subject();
        check(form);
        DocumentForm paper = new DocumentForm(
                DocumentKind.CLEARANCE,
                "Clearance " + codes(form.rules()),
                form.provider().strip(),
                form.issuedOn(),
                form.expiresOn());
        DocumentId document = documents.upload(client, paper, file);
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
        documents.verify(document, proof);
    }

    /** Every answer that was ever kept, the newest first. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<ClearanceRow> of(ClientId client) {
        Scope scope = access.require(Action.HEALTH_HISTORY_READ, careTeam.relationTo(client), client.matter());
        return grouped(rows.ofClient(client.value(), scope));
    }

    /**
     * The answers that count today, by whom and of when, for whoever may lift a hold. Says nothing of health: no rules, no
     * conditions.
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<ClearanceRow> toLiftWith(ClientId client) {
        Scope scope = access.require(Action.APPOINTMENT_EDIT, careTeam.relationTo(client), client.matter());
        return grouped(rows.inForce(List.of(client.value()), clock.today(), scope)).stream()
                .map(row -> new ClearanceRow(
                        row.document(),
                        new ClearanceForm(
                                Set.of(),
                                row.form().provider(),
                                row.form().profession(),
                                row.form().contact(),
                                row.form().issuedOn(),
                                row.form().expiresOn(),
                                ClearanceTerms.NONE),
                        true,
                        false))
                .toList();
    }

    /**
     * Papers of the whole practice that end within so many days, or have ended lately and were not renewed, or wait to be verified; one for
     * each paper.
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "tasks are filtered by who reads them")
    @Transactional(readOnly = true)
    public List<EndingClearance> toActOn(int days) {
        LocalDate today = clock.today();
        Map<DocumentId, EndingClearance> open = new LinkedHashMap<>();
        rows.endingSoon(today.minusDays(STAYS), today.plusDays(days), AccessPolicy.work(ProductWork.PAPERS_CHANGE))
                .forEach(row -> put(open, row));
        rows.toVerify(today, AccessPolicy.work(ProductWork.PAPERS_CHANGE)).forEach(row -> put(open, row));
        return List.copyOf(open.values());
    }

    private static void put(Map<DocumentId, EndingClearance> open, ClearanceDocument row) {
        DocumentId document = row.document();
        UserId owner = row.owner();
        if (document != null && owner != null)
            open.put(document, new EndingClearance(row.client(), owner, row.expiresOn(), !row.isVerified()));
    }

    /** Follows what happens to the paper itself, in the same transaction. */
    @EventListener
    public void paperChanged(DocumentChanged changed) {
        for (ClearanceDocument row :
                rows.ofDocument(changed.document().value(), AccessPolicy.work(ProductWork.PAPERS_CHANGE))) {
            if (changed.withdrawn()) row.withdraw(clock.instant());
            else row.verify(current.require().id(), clock.instant());
            rows.save(row);
        }
    }

    private void check(ClearanceForm form) {
        if (form.rules().isEmpty()) throw new RefusedRequest("Choose what the answer clears. Nothing was saved yet.");
        for (String rule : form.rules()) {
            if (rule.equals(Finding.HOLD)) continue;
            Level level = book.running()
                    .rule(rule)
                    .map(Rule::level)
                    .orElseThrow(() -> new RefusedRequest("That rule does not exist. Nothing was saved."));
            if (level != Level.CLEARANCE && level != Level.URGENT_REFER)
                throw new RefusedRequest("No document lifts " + rule + ". Nothing was saved.");
        }
        if (form.provider().isBlank()
                || form.profession().isBlank()
                || form.contact().isBlank())
            throw new RefusedRequest(
                    "Enter who signed it, their profession and how to reach them. Nothing was saved yet.");
        if (form.provider().length() > LONGEST
                || form.profession().length() > 80
                || form.contact().length() > LONGEST)
            throw new RefusedRequest("Name and contact have at most 200 characters, the profession 80.");
        LocalDate today = clock.today();
        if (form.issuedOn().isAfter(today))
            throw new RefusedRequest("The date is in the future. Nothing was saved yet.");
        if (form.expiresOn().isBefore(form.issuedOn()))
            throw new RefusedRequest("It expires before it starts. Nothing was saved yet.");
    }

    private List<ClearanceRow> grouped(List<ClearanceDocument> found) {
        Map<DocumentId, List<ClearanceDocument>> byPaper = new LinkedHashMap<>();
        for (ClearanceDocument row : found) {
            DocumentId document = row.document();
            if (document != null)
                byPaper.computeIfAbsent(document, none -> new ArrayList<>()).add(row);
        }
        List<ClearanceRow> grouped = new ArrayList<>();
        byPaper.forEach((document, parts) -> {
            ClearanceDocument first = parts.getFirst();
            grouped.add(new ClearanceRow(
                    document,
                    new ClearanceForm(
                            parts.stream().map(ClearanceDocument::rule).collect(Collectors.toSet()),
                            first.provider(),
                            first.profession(),
                            first.contact(),
                            first.issuedOn(),
                            first.expiresOn(),
                            inForce.terms(first)),
                    first.isVerified(),
                    first.isWithdrawn()));
        });
        return grouped;
    }

    private static String codes(Set<String> rules) {
        return rules.stream().sorted().collect(Collectors.joining(", "));
    }
}
