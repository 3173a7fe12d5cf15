package app.unknot.charting.ui;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteId;
import app.unknot.charting.NotePages;
import app.unknot.charting.SessionStart;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Schedule;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Leads from a client to today's session: starts it when the screening allows, else back to the questions. */
@Route(ClientPages.SESSION)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class SessionView extends Div implements BeforeEnterObserver {
    private final transient SessionStart starts;
    private final transient Schedule schedule;

    SessionView(SessionStart starts, Schedule schedule) {
        this.starts = starts;
        this.schedule = schedule;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientId client = RouteIds.client(event);
        AppointmentRow appointment = schedule.todayWith(client).orElseThrow(RecordNotFound::new);
        try {
            NoteId note = starts.start(appointment.id());
            event.forwardTo(NotePages.write(note));
        } catch (RefusedRequest refused) {
            event.forwardTo(ClientPages.screening(client));
        }
    }
}
