package app.unknot.charting.ui;

import app.unknot.accounts.access.Relation;
import app.unknot.charting.NoteHead;
import app.unknot.charting.amendments.Addenda;
import app.unknot.charting.note.OpenNote;
import app.unknot.clients.CareTeam;
import app.unknot.shared.PracticeClock;
import com.vaadin.flow.component.html.Div;

/** What can still be done with a signed note: add to it, co-sign it, move it. */
@org.springframework.stereotype.Component
class NoteActions {
    private final Addenda addenda;
    private final CosignCard.Desk cosigning;
    private final MoveNoteDialog.Desk moving;
    private final CareTeam careTeam;
    private final PracticeClock clock;

    NoteActions(
            Addenda addenda,
            CosignCard.Desk cosigning,
            MoveNoteDialog.Desk moving,
            CareTeam careTeam,
            PracticeClock clock) {
        this.addenda = addenda;
        this.cosigning = cosigning;
        this.moving = moving;
        this.careTeam = careTeam;
        this.clock = clock;
    }

    /** Adds the note's words and what this person may do with it. */
    void below(Div body, OpenNote note, NoteTrail trail, Runnable changed) {
        NoteHead head = note.content().head();
        boolean here = note.standing().movedAway() == null;
        boolean inCare = careTeam.relationTo(head.client()) == Relation.ASSIGNED;
        AddendumForm form = new AddendumForm(head, addenda, clock, changed);
        if (here && inCare && !note.pending().isEmpty())
            body.add(LateChangesCard.of(note.pending(), clock.getZone(), () -> form.take(note.pending())));
        body.add(SignedContent.of(note));
        body.add(trail.added(note));
        if (here && note.standing().waits()) cosigning.of(head.id(), changed).ifPresent(body::add);
        if (here && inCare) body.add(form);
        moving.button(head.id()).ifPresent(button -> body.add(new Div(button)));
    }
}
