package app.unknot.clients.timeline;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Action;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.shared.disk.SavesToTheLast;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts everything that happened to a client into one order. */
@Service
public class ClientTimeline {
    /** Entries to a page. */
    public static final int PAGE = 20;

    private static final int LAST_PAGE = 100;

    private final List<TimelineSource> sources;
    private final CareTeam careTeam;
    private final AuditLog audit;

    ClientTimeline(List<TimelineSource> sources, CareTeam careTeam, AuditLog audit) {
        this.sources = List.copyOf(sources);
        this.careTeam = careTeam;
        this.audit = audit;
    }

    /**
     * @param kinds what is wanted; empty means everything
     * @param page from 0; at most 100, which is 2,000 entries
     * @throws RecordNotFound when there is no such client, or not for this person
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public TimelinePage page(ClientId client, Set<TimelineKind> kinds, int page) {
        careTeam.require(Action.NOTE_READ, client);
        int from = Math.clamp(page, 0, LAST_PAGE) * PAGE;
        // Each source tells its newest; the page is cut out of all of them in one order.
        List<TimelineEntry> newest = sources.stream()
                .filter(source -> kinds.isEmpty() || kinds.contains(source.kind()))
                .flatMap(source -> source.newest(client, from + PAGE + 1).stream())
                .sorted(TimelineEntry.NEWEST_FIRST)
                .limit(from + PAGE + 1L)
                .toList();
        audit.record(AuditEvent.done("HISTORY_READ", client.matter()).with("page " + page));
        List<TimelineEntry> entries = newest.stream().skip(from).limit(PAGE).toList();
        return new TimelinePage(entries, newest.size() > from + PAGE);
    }
}
