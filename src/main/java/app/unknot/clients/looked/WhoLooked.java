package app.unknot.clients.looked;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Action;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.audit.reading.AccessLog;
import app.unknot.audit.reading.LogPage;
import app.unknot.audit.reading.LogPage.Place;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.shared.disk.SavesToTheLast;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who opened or changed a client's record, for those who treat the client and for managers. */
@Service
public class WhoLooked {
    private static final int PAGE = 50;

    private final AccessLog entries;
    private final ClientDirectory clients;
    private final CareTeam careTeam;
    private final AuditLog audit;

    WhoLooked(AccessLog entries, ClientDirectory clients, CareTeam careTeam, AuditLog audit) {
        this.entries = entries;
        this.clients = clients;
        this.careTeam = careTeam;
        this.audit = audit;
    }

    /**
     * One page of what was done to the record, the newest first, refusals too; 50 to a page. Asking leaves a line itself, once for all
     * pages.
     *
     * @param after the last entry of the page before, or null for the first page
     * @throws RecordNotFound when there is no such client, or not for this person
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public LogPage page(ClientId client, @Nullable Place after) {
        careTeam.require(Action.WHO_LOOKED, client);
        List<String> numbers = clients.numbers(client);
        if (numbers.isEmpty()) throw new RecordNotFound();
        LogPage page = ofAll(numbers, after);
        if (after == null) audit.record(AuditEvent.done("WHO_LOOKED", client.matter()));
        return page;
    }

    /** What was done to each record of the client, in one order. */
    private LogPage ofAll(List<String> numbers, @Nullable Place after) {
        List<LogPage> pages = numbers.stream()
                .map(number -> entries.ofRecord(number, after, PAGE))
                .toList();
        if (pages.size() == 1) return pages.getFirst();
        List<AuditEntry> all = pages.stream()
                .flatMap(page -> page.entries().stream())
                .sorted(Comparator.comparing(AuditEntry::at)
                        .thenComparingLong(AuditEntry::seq)
                        .reversed())
                .toList();
        boolean more = all.size() > PAGE || pages.stream().anyMatch(page -> page.older() != null);
        List<AuditEntry> shown = all.subList(0, Math.min(PAGE, all.size()));
        return new LogPage(
                shown, more ? new Place(shown.getLast().at(), shown.getLast().seq()) : null);
    }
}
