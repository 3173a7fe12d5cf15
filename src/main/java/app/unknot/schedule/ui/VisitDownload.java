package app.unknot.schedule.ui;

import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.calendars.VisitCalendars;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Component;

/** A link to one visit as a file for its client's calendar: when and where, and neither a name nor a service. */
@Component
class VisitDownload {
    private final VisitCalendars calendars;
    private final PracticeClock clock;

    VisitDownload(VisitCalendars calendars, PracticeClock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    Anchor link(AppointmentRow row) {
        String file = "visit-" + clock.dayOf(row.startsAt()) + ".ics";
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    // Read when it is fetched: the visit may have been moved since the link was shown.
                    byte[] bytes = calendars.of(row.id()).bytes(clock.instant());
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, "text/calendar", bytes.length);
                }),
                "");
        link.add(Icons.CAL.create(), new Span(CalendarText.FOR_THE_CLIENTS_CALENDAR.text()));
        link.addClassNames("btn", "outlined");
        link.getElement().setAttribute("download", file);
        link.getElement().setAttribute("data-test", "visit-file");
        return link;
    }
}
