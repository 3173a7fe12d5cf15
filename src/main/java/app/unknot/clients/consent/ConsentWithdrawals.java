package app.unknot.clients.consent;

import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes consents back, and undoes that when it was a mistake. */
@Service
public class ConsentWithdrawals {
    private final ConsentRepository consents;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final PracticeClock clock;

    ConsentWithdrawals(ConsentRepository consents, CareTeam careTeam, AuditLog audit, PracticeClock clock) {
        this.consents = consents;
        this.careTeam = careTeam;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes back every consent of that kind, now. Nothing is asked, because nobody has to say why. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void withdraw(ClientId client, ConsentKind kind) {
        withdraw(client, kind, null);
    }

    /**
     * The same while a session goes on. Doing it twice is the same as once.
     *
     * @param session the note of the session in which the client said it
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void withdrawIn(ClientId client, ConsentKind kind, UUID session) {
        withdraw(client, kind, session);
    }

    /** Undoes what was tapped by mistake in that session; what was withdrawn elsewhere stays withdrawn. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void reinstate(ClientId client, UUID session) {
        Scope scope = careTeam.require(Action.HEALTH_HISTORY_EDIT, client);
        for (ConsentRecord record : consents.of(client.value(), scope)) {
            if (!record.isWithdrawnIn(session)) continue;
            record.reinstate();
            audit.record(AuditEvent.done("CONSENT_MISTAKE", record.client().matter("consent " + record.id())));
        }
    }

    private void withdraw(ClientId client, ConsentKind kind, @Nullable UUID session) {
        Scope scope = careTeam.require(Action.HEALTH_HISTORY_EDIT, client);
        Subject subject = scope.subject();
        for (ConsentRecord record : consents.of(client.value(), scope)) {
            if (record.isWithdrawn() || record.given().kind() != kind) continue;
            record.withdraw(clock.instant(), subject.id(), session);
            audit.record(AuditEvent.done("CONSENT_WITHDRAWN", client.matter("consent " + record.id()))
                    .with(kind.name()));
        }
    }
}
