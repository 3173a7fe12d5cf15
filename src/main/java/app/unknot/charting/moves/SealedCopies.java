package app.unknot.charting.moves;

import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.briefing.PlanBriefing;
import app.unknot.charting.store.AddendumRepository;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.SealedNotes;
import app.unknot.charting.store.SessionNote;
import app.unknot.charting.store.SignedNote;
import app.unknot.clients.ClientId;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.shared.Ids;
import app.unknot.shared.storage.Sealer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals signed notes once more, in the record that they belong to. */
@Component
class SealedCopies {
    private final NoteRepository notes;
    private final SealedNotes sealed;
    private final AddendumRepository addenda;
    private final PlanService plans;
    private final Sealer sealer;

    SealedCopies(
            NoteRepository notes, SealedNotes sealed, AddendumRepository addenda, PlanService plans, Sealer sealer) {
        this.notes = notes;
        this.sealed = sealed;
        this.addenda = addenda;
        this.plans = plans;
        this.sealer = sealer;
    }

    /**
     * Seals a copy of a signed note in another record, with what was added to it. A second signature does not go along.
     *
     * @return what the copy says
     */
    NoteContent copy(SessionNote note, SignedNote signed, ClientId to) {
        NoteHead head = note.head();
        Optional<Plan> plan = plans.current(to);
        SessionNote copy = notes.save(note.movedTo(
                Ids.next(),
                to,
                plan.map(Plan::nextSession).orElse(0),
                plan.map(Plan::sessionsPlanned).orElse(0)));
        NoteId copyId = copy.head().id();
        NoteContent content =
                new NoteContent(copy.head(), sealed.open(head, signed).fields());
        sealed.seal(
                content,
                new SignedNote.SignedBy(signed.signedAt(), signed.signer(), signed.signerName(), signed.cosigner()));
        addenda.ofNote(head.id().value())
                .forEach(addendum -> addenda.save(addendum.copyTo(Ids.next(), copyId, sealer)));
        plans.withdrawSession(head.id().value());
        plans.recordSession(to, copyId.value(), PlanBriefing.seen(content));
        return content;
    }
}
