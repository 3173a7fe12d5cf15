package app.unknot.plans.checkpoints;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.plans.FollowUp;
import app.unknot.plans.store.PlanFollowUp;
import app.unknot.plans.store.PlanFollowUps;
import app.unknot.plans.store.PlanSeals;
import app.unknot.plans.words.PlansWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.typed.TextRule;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a client again, three and six months after the end of treatment. */
@Service
public class FollowUpCalls {
    public static final TextRule ANSWER = TextRule.line(1_000);

    private static final int MOST = 20;

    private final PlanFollowUps followUps;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final AuditLog audit;
    private final PlanSeals seals;
    private final PracticeClock clock;

    FollowUpCalls(
            PlanFollowUps followUps,
            CareTeam careTeam,
            CurrentSubject current,
            AuditLog audit,
            PlanSeals seals,
            PracticeClock clock) {
        this.followUps = followUps;
        this.careTeam = careTeam;
        this.current = current;
        this.audit = audit;
        this.seals = seals;
        this.clock = clock;
    }

    /** What the signed-in therapist owes by today, the oldest first, at most 20. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<FollowUp> followUpsDue() {
        Subject subject = current.require();
        return followUps.due(clock.today(), AccessPolicy.own(subject), Limit.of(MOST)).stream()
                .map(PlanFollowUp::followUp)
                .toList();
    }

    /**
     * Keeps what the client said when asked again.
     *
     * @throws RefusedRequest when the answer is missing
     * @throws RecordNotFound when it is somebody else's
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void followedUp(UUID followUp, String answer) {
        String words = ANSWER.kept(answer);
        if (words.isEmpty()) throw new RefusedRequest(PlansWords.WRITE_WHAT_THE_CLIENT_SAID.text());
        PlanFollowUp row = followUps
                .find(followUp, AccessPolicy.own(current.require()))
                .filter(found -> !found.isDone())
                .orElseThrow(RecordNotFound::new);
        careTeam.require(Action.PLAN_EDIT, row.client());
        row.done(clock.today(), seals.sealAnswer(words, followUp));
        audit.record(AuditEvent.done("PLAN_FOLLOW_UP", row.client().matter("follow-up " + followUp)));
    }
}
