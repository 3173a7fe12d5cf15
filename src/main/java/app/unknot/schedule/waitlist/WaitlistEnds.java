package app.unknot.schedule.waitlist;

import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.PracticeClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody off the list, in a transaction of its own. Who is off it already stays as they are. */
@Component
class WaitlistEnds {
    private final WaitlistRepository requests;
    private final AuditLog audit;
    private final PracticeClock clock;

    WaitlistEnds(WaitlistRepository requests, AuditLog audit, PracticeClock clock) {
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void end(WaitlistId id, WaitlistRequest.State as, Subject by, Scope scope) {
        requests.find(id.value(), scope).filter(WaitlistRequest::isWaiting).ifPresent(request -> {
            request.end(as, by.id(), clock.instant());
            requests.saveAndFlush(request);
            audit.record(AuditEvent.done("WAITLIST_END", request.row().client().matter("waitlist request " + id))
                    .with("as " + as));
        });
    }
}
