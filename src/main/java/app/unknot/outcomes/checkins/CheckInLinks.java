package app.unknot.outcomes.checkins;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.PainPoint;
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.outcomes.store.CheckIn;
import app.unknot.outcomes.store.CheckIns;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.secrets.AddressSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes check-in links for clients in care, and follows what comes of them. */
@Service
public class CheckInLinks {
    private static final Limit MOST = Limit.of(50);
    private static final Duration AFTER_A_VISIT = Duration.ofHours(24);

    private final CheckIns checkIns;
    private final VisitPains visits;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final PracticeClock clock;

    CheckInLinks(CheckIns checkIns, VisitPains visits, CareTeam careTeam, AuditLog audit, PracticeClock clock) {
        this.checkIns = checkIns;
        this.visits = visits;
        this.careTeam = careTeam;
        this.audit = audit;
        this.clock = clock;
    }

    /** The client's, the newest first, at most 50. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<CheckInRow> of(ClientId client) {
        Scope scope = careTeam.require(Action.SCORE_EDIT, client);
        Instant now = clock.instant();
        return checkIns.ofClient(client.value(), scope, MOST).stream()
                .map(row -> CheckInRow.of(row, now))
                .toList();
    }

    /**
     * Makes a link. One about the newest visit opens 24 hours after it was made on the day of the visit, at once on a later day. An open
     * one of the same kind ends.
     *
     * @throws RefusedRequest before the first visit
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public NewLink make(ClientId client, CheckInKind kind) {
        Scope scope = careTeam.require(Action.SCORE_EDIT, client);
        PainPoint last = visits.newest(client.value(), scope, Limit.of(1)).stream()
                .map(VisitPain::point)
                .findFirst()
                .orElseThrow(() -> new RefusedRequest(OutcomesWords.NO_VISIT_TO_ASK_ABOUT.text()));
        Instant now = clock.instant();
        checkIns.ofClient(client.value(), scope, MOST).stream()
                .filter(one -> one.kind() == kind)
                .forEach(one -> one.revoke(now));
        boolean sameDay = kind == CheckInKind.AFTER_VISIT && last.day().equals(clock.today());
        Instant opens = sameDay ? now.plus(AFTER_A_VISIT) : now;
        Instant expires = opens.plus(kind.open());
        AddressSecret secret = AddressSecret.next();
        checkIns.saveAndFlush(new CheckIn(
                Ids.next(),
                client,
                scope.subject().id(),
                new CheckIn.About(kind, last.day(), last.before()),
                secret.hash(),
                new CheckIn.Window(now, opens, expires)));
        audit.record(AuditEvent.done("CHECK_IN_LINK", client.matter()).with(kind.name()));
        return new NewLink(OutcomePages.checkIn(secret.text()), opens, expires);
    }

    /**
     * Ends a link before its time.
     *
     * @throws RecordNotFound when there is none, or it is another client's
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void end(ClientId client, UUID id) {
        require(client, id, careTeam.require(Action.SCORE_EDIT, client)).revoke(clock.instant());
        audit.record(AuditEvent.done("CHECK_IN_END", client.matter()));
    }

    /**
     * Says that somebody has called a client who was worse.
     *
     * @throws RecordNotFound when there is none, or it is another client's
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void called(ClientId client, UUID id) {
        Scope scope = careTeam.require(Action.SCORE_EDIT, client);
        require(client, id, scope).handle(scope.subject().id(), clock.instant());
        audit.record(AuditEvent.done("CHECK_IN_CALLED", client.matter()));
    }

    private CheckIn require(ClientId client, UUID id, Scope scope) {
        return checkIns.ofClient(client.value(), scope, MOST).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }
}
