package app.unknot.screening.clearances;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which papers wait to be verified or renewed. */
@Service
public class ClearanceDeadlines {
    /** Days after its end for which a paper stays a task, unless a new one takes its place: as long as a course of treatment. */
    private static final int STAYS = 90;

    private final ClearanceDocuments rows;
    private final PracticeClock clock;

    ClearanceDeadlines(ClearanceDocuments rows, PracticeClock clock) {
        this.rows = rows;
        this.clock = clock;
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
        rows.endingSoon(today.minusDays(STAYS), today.plusDays(days), AccessPolicy.work(ProductWork.PAPERS_ENDING))
                .forEach(row -> put(open, row));
        rows.toVerify(today, AccessPolicy.work(ProductWork.PAPERS_ENDING)).forEach(row -> put(open, row));
        return List.copyOf(open.values());
    }

    /** The same of one client, without reading anybody else's. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "tasks are filtered by who reads them")
    @Transactional(readOnly = true)
    public List<EndingClearance> toActOn(ClientId client, int days) {
        LocalDate today = clock.today();
        Scope scope = AccessPolicy.work(ProductWork.PAPERS_ENDING);
        Map<DocumentId, EndingClearance> open = new LinkedHashMap<>();
        rows.endingSoonOf(client.value(), today.minusDays(STAYS), today.plusDays(days), scope)
                .forEach(row -> put(open, row));
        rows.toVerifyOf(client.value(), today, scope).forEach(row -> put(open, row));
        return List.copyOf(open.values());
    }

    private static void put(Map<DocumentId, EndingClearance> open, ClearanceDocument row) {
        DocumentId document = row.document();
        UserId owner = row.owner();
        if (document != null && owner != null)
            open.put(document, new EndingClearance(row.client(), owner, row.expiresOn(), !row.isVerified()));
    }
}
