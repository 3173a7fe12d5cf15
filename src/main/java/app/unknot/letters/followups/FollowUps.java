package app.unknot.letters.followups;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.letters.words.LettersWords;
import app.unknot.screening.DoctorAdvised;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps after clients who were advised to see a doctor. The numbers are choices of ours. */
@Service
public class FollowUps {
    /** Days from the advice until somebody asks what came of it. */
    static final int DUE_DAYS = 7;

    /** For so many days the same reason does not begin another follow-up, so that nobody is asked at each visit. */
    static final int QUIET_DAYS = 90;

    private final FollowUpRepository followUps;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    FollowUps(
            FollowUpRepository followUps,
            CareTeam careTeam,
            CurrentSubject current,
            Access access,
            AuditLog audit,
            PracticeClock clock) {
        this.followUps = followUps;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a follow-up for what is new; in the transaction of the screening. */
    @EventListener
    public void advised(DoctorAdvised advised) {
        Set<String> fresh = new HashSet<>(advised.rules());
        followUps
                .since(
                        advised.client().value(),
                        clock.today().minusDays(QUIET_DAYS),
                        AccessPolicy.work(ProductWork.ADVICE, advised.client().value()))
                .forEach(before -> fresh.removeAll(before.rules()));
        if (fresh.isEmpty()) return;
        followUps.saveAndFlush(new AdvisedFollowUp(
                Ids.next(),
                advised.client(),
                current.require().id(),
                fresh,
                clock.today(),
                clock.today().plusDays(DUE_DAYS)));
    }

    /** Writes down what came of the advice. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void end(FollowUpId id, FollowUpOutcome outcome) {
        AdvisedFollowUp followUp = followUps
                .find(id.value(), AccessPolicy.work(ProductWork.ADVICE))
                .orElseThrow(RecordNotFound::new);
        Subject subject = access.require(
                        Action.HEALTH_HISTORY_EDIT,
                        careTeam.relationTo(followUp.client()),
                        followUp.client().matter("follow-up " + id))
                .subject();
        if (!followUp.isOpen()) throw new RefusedRequest(LettersWords.A_COLLEAGUE_HAS_JUST_ASKED.text());
        followUp.end(outcome, subject.id(), clock.instant());
        followUps.saveAndFlush(followUp);
        audit.record(AuditEvent.done("FOLLOW_UP_END", followUp.client().matter("follow-up " + id))
                .with(outcome.name()));
    }

    /** A referral letter was given: it is kept after instead. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "letters calls it inside its own checked sending")
    public void carriedByLetter(ClientId client) {
        followUps
                .since(
                        client.value(),
                        clock.today().minusDays(QUIET_DAYS),
                        AccessPolicy.work(ProductWork.ADVICE, client.value()))
                .stream()
                .filter(AdvisedFollowUp::isOpen)
                .forEach(open -> {
                    open.end(FollowUpOutcome.LETTER, current.require().id(), clock.instant());
                    followUps.saveAndFlush(open);
                });
    }
}
