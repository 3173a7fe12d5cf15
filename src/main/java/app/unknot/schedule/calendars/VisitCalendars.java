package app.unknot.schedule.calendars;

import app.unknot.accounts.RecordNotFound;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Schedule;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts one visit into a file for its client's calendar. */
@Service
public class VisitCalendars {
    private final Schedule schedule;
    private final CalendarWords words;

    VisitCalendars(Schedule schedule, CalendarWords words) {
        this.schedule = schedule;
        this.words = words;
    }

    /**
     * @throws RecordNotFound when there is no such visit, or not for this person
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public CalendarFile of(AppointmentId id) {
        return words.forClient(schedule.open(id));
    }
}
