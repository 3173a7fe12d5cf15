package app.unknot.charting.ui;

import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.NotePages;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.moves.DraftMoves;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientPages;
import app.unknot.schedule.ui.BookingDialogs;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The session workspace, over the whole screen. */
@Route(NotePages.WRITE)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class WriteNoteView extends Div implements BeforeEnterObserver {
    private final transient SessionNotes notes;
    private final transient ClientDirectory clients;
    private final transient BookingDialogs dialogs;
    private final transient DraftMoves moves;
    private final transient PracticeClock clock;

    WriteNoteView(
            SessionNotes notes,
            ClientDirectory clients,
            BookingDialogs dialogs,
            DraftMoves moves,
            PracticeClock clock) {
        this.notes = notes;
        this.clients = clients;
        this.dialogs = dialogs;
        this.moves = moves;
        this.clock = clock;
        addClassName("workspace-host");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NoteId note = new NoteId(RouteIds.id(event, "note"));
        Draft draft = notes.draft(note);
        if (draft.signed()) {
            event.forwardTo(NotePages.signed(note));
            return;
        }
        removeAll();
        SessionWorkspace workspace = new SessionWorkspace(note, draft.head().client());
        workspace.onLeave(() -> UI.getCurrentOrThrow().navigate(ClientPages.TODAY));
        workspace.onOtherRecord(() -> MoveDraftDialog.open(
                note,
                moves,
                clients,
                clock,
                () -> UI.getCurrentOrThrow().getPage().reload()));
        NoteHead head = draft.head();
        workspace.onBook(weeks -> dialogs.next(
                clients.reference(head.client()),
                head.therapist(),
                weeks,
                () -> Toast.show(ChartingText.THE_NEXT_VISIT_IS_BOOKED.text())));
        add(workspace);
    }
}
