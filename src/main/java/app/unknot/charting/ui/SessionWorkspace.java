package app.unknot.charting.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.charting.NoteId;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.shared.Addresses;
import app.unknot.shared.ui.Assets;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.IntConsumer;

/** The workspace element. It owns the note being written; the server hears of it through the JSON endpoints only. */
@Tag("session-workspace")
final class SessionWorkspace extends Component {
    private static final String WEEKS = "event.detail.weeks";

    SessionWorkspace(NoteId note, ClientId client) {
        getElement().setAttribute("note-id", note.toString());
        getElement().setAttribute("screening-page", ClientPages.screening(client));
        getElement().setAttribute("words-page", ClientPages.words(client));
        getElement().setAttribute("plan-page", ClientPages.plan(client));
        getElement()
                .setAttribute(
                        "consents-page",
                        Addresses.asking(ClientPages.consents(client), ClientPages.BACK_TO_PARAMETER, note));
        getElement().setAttribute("sign-in", AccountPages.SIGN_IN);
        getElement().setAttribute("api", "api");
        Assets.module(this, "session-workspace/session-workspace.js");
    }

    /** What to do when the therapist leaves, or when the note is signed. */
    void onLeave(Runnable act) {
        getElement().addEventListener("leave", event -> act.run());
    }

    /** What to do when the note belongs to another client. */
    void onOtherRecord(Runnable act) {
        getElement().addEventListener("other-record", event -> act.run());
    }

    /** What to do when the next visit is to be booked; hears in how many weeks. */
    void onBook(IntConsumer act) {
        getElement()
                .addEventListener(
                        "book",
                        event -> act.accept(event.getEventData().get(WEEKS).asInt(1)))
                .addEventData(WEEKS);
    }
}
