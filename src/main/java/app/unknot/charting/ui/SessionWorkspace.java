package app.unknot.charting.ui;

import app.unknot.charting.NoteId;
import app.unknot.shared.ui.Assets;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The workspace element. It owns the note being written; the server hears of it through the JSON endpoints only. */
@Tag("session-workspace")
final class SessionWorkspace extends Component {
    SessionWorkspace(NoteId note) {
        getElement().setAttribute("note-id", note.toString());
        getElement().setAttribute("api", "api");
        Assets.module(this, "session-workspace/session-workspace.js");
    }

    /** What to do when the therapist leaves, or when the note is signed. */
    void onLeave(Runnable act) {
        getElement().addEventListener("leave", event -> act.run());
    }
}
