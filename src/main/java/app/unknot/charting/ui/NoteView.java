package app.unknot.charting.ui;

import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.NotePages;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.OpenNote;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientReference;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A signed note: what it says, whose signatures it bears, what was added later, and what can still be done. */
@Route(NotePages.SIGNED)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class NoteView extends Div implements BeforeEnterObserver {
    private final transient ChartHistory history;
    private final transient NoteActions actions;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;

    NoteView(ChartHistory history, NoteActions actions, ClientDirectory clients, PracticeClock clock) {
        this.history = history;
        this.actions = actions;
        this.clients = clients;
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
        actions.below(body, note, trail, () -> show(id));
        removeAll();
        add(
                new ClientHeader(
                        client.face(),
                        client.name() + ", " + client.ageOn(clock.today()),
                        ChartingText.SESSION_OF.text(Formats.day(head.serviceDate())),
                        List.of()),
                body);
    }
}
