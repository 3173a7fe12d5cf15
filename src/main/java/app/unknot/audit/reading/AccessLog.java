package app.unknot.audit.reading;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.audit.reading.LogPage.Place;
import app.unknot.shared.Actor;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.disk.SavesToTheLast;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The access log for those who may read it. A manager reads all of it; an admin reads what is about the safety of the portal, with
 * clients as record numbers; everybody reads what they did themselves.
 */
@Service
public class AccessLog {
    private static final int LARGEST_PAGE = 2_000;

    private final LogQuery query;
    private final AuditLog log;

    AccessLog(LogQuery query, AuditLog log) {
        this.query = query;
        this.log = log;
    }

    /**
     * One page, the newest first. That somebody asked who was at one client's record leaves a line of its own.
     *
     * @param after the last entry of the page before, or null for the first page
     * @throws AccessDeniedException when anybody but a manager asks about one client
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    @SavesToTheLast
    public LogPage page(LogFilter filter, @Nullable Place after, int size) {
        String number = filter.record();
        if (number != null && !readsAll()) throw new AccessDeniedException("Only managers ask who opened a record");
        LogPage page = slice(filter, after, size);
        if (number != null && after == null && !page.entries().isEmpty())
            log.record(AuditEvent.done("WHO_LOOKED", Matter.ofRecord(number, "access log")));
        return page;
    }

    /** The same without a line of its own: for the export, which leaves one for the whole file. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public LogPage slice(LogFilter filter, @Nullable Place after, int size) {
        return query.page(filter, !readsAll(), after, Math.min(size, LARGEST_PAGE));
    }

    /** What the signed-in person did. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public LogPage own(LogFilter filter, @Nullable Place after, int size) {
        return query.page(filter.by(signedIn()), false, after, Math.min(size, LARGEST_PAGE));
    }

    /** What anybody did to one client's record. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the client's page has asked whether this person may know")
    @Transactional(readOnly = true)
    public LogPage ofRecord(String number, @Nullable Place after, int size) {
        return query.page(LogFilter.ALL.about(number), false, after, Math.min(size, LARGEST_PAGE));
    }

    /** What was done to one client's record by an exception that its lines name, the newest first; at most 500. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the review has asked whether this person may know")
    @Transactional(readOnly = true)
    public List<AuditEntry> under(String number, String mark, Instant from, Instant to) {
        return query.under(number, mark, from, to);
    }

    private static UUID signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) return actor.actorId();
        throw new AccessDeniedException("Nobody is signed in");
    }

    private static boolean readsAll() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(role -> "ROLE_MANAGER".equals(role.getAuthority()));
    }
}
