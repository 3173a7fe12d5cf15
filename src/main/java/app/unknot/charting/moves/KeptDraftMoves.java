package app.unknot.charting.moves;

import app.unknot.accounts.CurrentSubject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteHead;
import app.unknot.charting.store.DraftMove;
import app.unknot.charting.store.DraftMoveRepository;
import app.unknot.clients.ClientId;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import org.springframework.stereotype.Component;

/** Keeps who moved a draft, from where and why, and writes it into both records. */
@Component
class KeptDraftMoves {
    private final DraftMoveRepository moves;
    private final CurrentSubject current;
    private final AuditLog audit;
    private final Sealer sealer;
    private final PracticeClock clock;

    KeptDraftMoves(
            DraftMoveRepository moves, CurrentSubject current, AuditLog audit, Sealer sealer, PracticeClock clock) {
        this.moves = moves;
        this.current = current;
        this.audit = audit;
        this.sealer = sealer;
        this.clock = clock;
    }

    void save(NoteHead head, ClientId to, String reason) {
        moves.save(new DraftMove(Ids.next(), head, to, current.require(), clock.instant(), reason, sealer));
        audit.record(AuditEvent.done("DRAFT_MOVED_AWAY", head.client().matter("note " + head.id())));
        audit.record(AuditEvent.done("DRAFT_MOVED_HERE", to.matter("note " + head.id())));
    }
}
