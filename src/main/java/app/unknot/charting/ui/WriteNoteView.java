package app.unknot.charting.ui;

import app.unknot.charting.NoteId;
import app.unknot.charting.SessionNotes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The session workspace, over the whole screen. */
@Route("notes/:note/write")
@PageTitle("Session - Unknot")
@RolesAllowed("THERAPIST")
class WriteNoteView extends Div implements BeforeEnterObserver {
    private final transient SessionNotes notes;

    WriteNoteView(SessionNotes notes) {
        this.notes = notes;
        addClassName("workspace-host");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NoteId note = new NoteId(RouteIds.id(event, "note"));
        if (notes.draft(note).signed()) {
            event.forwardTo("notes/" + note);
            return;
        }
        removeAll();
        SessionWorkspace workspace = new SessionWorkspace(note);
        workspace.onLeave(() -> UI.getCurrentOrThrow().navigate("today"));
        add(workspace);
    }
}
