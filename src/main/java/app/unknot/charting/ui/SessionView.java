package app.unknot.charting.ui;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteId;
import app.unknot.charting.NotePages;
import app.unknot.charting.SessionStart;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.practice.Locations;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Schedule;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.CarriedTap;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/**
 * Leads from a client to today's session: to its note, or back to the questions when the screening is missing. It begins one only after
 * a tap; who merely opens the address is asked.
 */
@Route(ClientPages.SESSION)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class SessionView extends Div implements BeforeEnterObserver {
    private final transient SessionStart starts;
    private final transient Schedule schedule;
    private final transient ClientDirectory clients;
    private final transient Locations locations;

    SessionView(SessionStart starts, Schedule schedule, ClientDirectory clients, Locations locations) {
        this.starts = starts;
        this.schedule = schedule;
        this.clients = clients;
        this.locations = locations;
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientId client = RouteIds.client(event);
        boolean tapped = CarriedTap.taken(event.getUI(), ClientPages.session(client));
        AppointmentRow appointment = schedule.todayWith(client).orElseThrow(RecordNotFound::new);
        try {
            Optional<NoteId> begun =
                    tapped ? Optional.of(starts.start(appointment.id())) : starts.begun(appointment.id());
            if (begun.isPresent()) event.forwardTo(NotePages.write(begun.get()));
            else ask(clients.reference(client), appointment);
        } catch (RefusedRequest refused) {
            event.forwardTo(ClientPages.screening(client));
        }
    }

    private void ask(ClientReference client, AppointmentRow appointment) {
        removeAll();
        NativeButton start =
                Buttons.primary(ChartingText.START_SESSION.text(), click -> start(client.id(), appointment.id()));
        start.addClassName("xl");
        start.getElement().setAttribute("data-test", "start-session");
        String time = Formats.time(appointment.startsAt(), locations.zone(appointment.location()));
        add(
                new ClientHeader(
                        client.face(),
                        client.name() + ", " + client.ageOn(locations.today(appointment.location())),
                        ChartingText.TODAY_AT.text(time),
                        List.of()),
                new EmptyState(ChartingText.THE_SESSION_HAS_NOT_BEGUN.text(client.firstName()), start));
    }

    private void start(ClientId client, AppointmentId appointment) {
        try {
            UI.getCurrentOrThrow().navigate(NotePages.write(starts.start(appointment)));
        } catch (RefusedRequest since) {
            UI.getCurrentOrThrow().navigate(ClientPages.screening(client));
        }
    }
}
