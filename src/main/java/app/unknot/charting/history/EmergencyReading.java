package app.unknot.charting.history;

import app.unknot.accounts.RecordNotFound;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteId;
import app.unknot.charting.note.NoteRow;
import app.unknot.charting.note.OpenNote;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRecord;
import app.unknot.clients.documents.DocumentRow;
import app.unknot.clients.documents.Documents;
import app.unknot.clients.history.HealthHistories;
import app.unknot.clients.history.HealthHistory;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.disk.SavesToTheLast;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody reads of a record under emergency access. Each part leaves its own line, as it does for those who care for the client. */
@Service
public class EmergencyReading {
    private final ClientDirectory clients;
    private final HealthHistories histories;
    private final ScreeningResults screening;
    private final PlanService plans;
    private final ChartHistory notes;
    private final Documents documents;
    private final AuditLog audit;

    EmergencyReading(
            ClientDirectory clients,
            HealthHistories histories,
            ScreeningResults screening,
            PlanService plans,
            ChartHistory notes,
            Documents documents,
            AuditLog audit) {
        this.clients = clients;
        this.histories = histories;
        this.screening = screening;
        this.plans = plans;
        this.notes = notes;
        this.documents = documents;
        this.audit = audit;
    }

    /**
     * The record on one page.
     *
     * @param standing what screening says between visits
     * @param notes the newest 20 signed ones, each to be opened by itself
     */
    public record Sheet(
            ClientRecord client,
            Optional<HealthHistory> history,
            ScreeningResult standing,
            Optional<Plan> plan,
            List<NoteRow> notes,
            List<DocumentRow> documents) {
        public Sheet {
            notes = List.copyOf(notes);
            documents = List.copyOf(documents);
        }
    }

    /**
     * @throws RecordNotFound when there is no such record, or the access has ended
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public Sheet open(ClientId client) {
        Sheet sheet = new Sheet(
                clients.openInEmergency(client),
                histories.current(client),
                screening.standing(client),
                plans.current(client),
                notes.signedNotes(client, 0),
                documents.inEmergency(client));
        audit.recordAll(List.of(
                AuditEvent.done("HEALTH_HISTORY_READ", client.matter()),
                AuditEvent.done("PLAN_READ", client.matter()),
                AuditEvent.done("SCORE_SERIES_READ", client.matter())));
        return sheet;
    }

    /**
     * One signed note.
     *
     * @throws RecordNotFound when there is none, or the access has ended
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public OpenNote note(NoteId note) {
        return notes.openInEmergency(note);
    }
}
