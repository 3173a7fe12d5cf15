package app.unknot.charting.ui;

import app.unknot.accounts.access.Relation;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.amendments.Addenda;
import app.unknot.charting.cosigning.Cosignatures;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.moves.NoteMoves;
import app.unknot.charting.note.OpenNote;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientReference;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A signed note: what it says, whose signatures it bears, what was added later, and what can still be done. */
@Route("notes/:note")
@PageTitle("Signed note - Unknot")
@RolesAllowed("THERAPIST")
class NoteView extends Div implements BeforeEnterObserver {
    private final transient ChartHistory history;
    private final transient Addenda addenda;
    private final transient Cosignatures cosignatures;
    private final transient NoteMoves moves;
    private final transient ClientDirectory clients;
    private final transient CareTeam careTeam;
    private final transient ProofField.Proofs proofs;
    private final transient PracticeClock clock;

    NoteView(
            ChartHistory history,
            Addenda addenda,
            Cosignatures cosignatures,
            NoteMoves moves,
            ClientDirectory clients,
            CareTeam careTeam,
            ProofField.Proofs proofs,
            PracticeClock clock) {
        this.history = history;
        this.addenda = addenda;
        this.cosignatures = cosignatures;
        this.moves = moves;
        this.clients = clients;
        this.careTeam = careTeam;
        this.proofs = proofs;
        this.clock = clock;
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new NoteId(RouteIds.id(event, "note")));
    }

    private void show(NoteId id) {
        OpenNote note = history.open(id);
        NoteHead head = note.content().head();
        // A supervisor reads the note, not the client's record: the name comes with the note.
        ClientReference client = clients.references(List.of(head.client())).of(head.client());
        NoteTrail trail = new NoteTrail(clock.getZone());
        Div body = new Div();
        body.addClassNames("client-body", "stack");
        body.add(trail.top(note));
        actions(body, note, trail);
        removeAll();
        add(
                new ClientHeader(
                        client.face(),
                        client.name() + ", " + client.ageOn(clock.today()),
                        "Session of " + Formats.day(head.serviceDate()),
                        List.of()),
                body);
    }

    private void actions(Div body, OpenNote note, NoteTrail trail) {
        NoteHead head = note.content().head();
        boolean here = note.standing().movedAway() == null;
        boolean inCare = careTeam.relationTo(head.client()) == Relation.ASSIGNED;
        AddendumForm form = new AddendumForm(head, addenda, clock, () -> show(head.id()));
        if (here && inCare && !note.pending().isEmpty())
            body.add(LateChangesCard.of(note.pending(), clock.getZone(), () -> form.take(note.pending())));
        body.add(SignedContent.of(note));
        body.add(trail.added(note));
        if (here && note.standing().waits() && cosignatures.isMine(head.id()))
            body.add(CosignCard.of(head.id(), cosignatures, proofs, () -> show(head.id())));
        if (here && inCare) body.add(form);
        if (moves.mayMove(head.id()))
            body.add(new Div(Buttons.plain(
                    "This note belongs to another client",
                    click -> MoveDialog.open(head.id(), moves, clients, proofs))));
    }
}
