package app.unknot.schedule.calendars;

import app.unknot.accounts.AccountEvents.SessionsEnded;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.schedule.SchedulePages;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.RecentProof;
import app.unknot.shared.secrets.AddressSecret;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A therapist's own address for calendars outside the portal. */
@Service
public class CalendarFeeds {
    private final FeedTable table;
    private final CurrentSubject current;
    private final RecentProof proof;
    private final AuditLog audit;
    private final PracticeClock clock;

    CalendarFeeds(FeedTable table, CurrentSubject current, RecentProof proof, AuditLog audit, PracticeClock clock) {
        this.table = table;
        this.current = current;
        this.proof = proof;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<CalendarFeed> mine() {
        return table.of(current.require().id());
    }

    /**
     * Makes a new address; the one before leads nowhere from then on.
     *
     * @return its path, with the secret in it, which nobody can see again
     * @throws RefusedRequest when password and second factor were not shown again just now
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public String renew() {
        proof.require();
        UserId me = current.require().id();
        AddressSecret secret = AddressSecret.next();
        table.replace(me, secret, clock.instant());
        audit.record(AuditEvent.done("CALENDAR_ADDRESS", "calendar of " + me));
        return SchedulePages.calendar(secret.text());
    }

    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void stop() {
        stop(current.require().id());
    }

    /** An address is a way into the account, as a session is: what ends all sessions ends it too. */
    @EventListener
    void on(SessionsEnded ended) {
        stop(ended.user());
    }

    private void stop(UserId user) {
        if (table.remove(user)) audit.record(AuditEvent.done("CALENDAR_ADDRESS_END", "calendar of " + user));
    }
}
