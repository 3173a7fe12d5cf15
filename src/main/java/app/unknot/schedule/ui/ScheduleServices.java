package app.unknot.schedule.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.practice.PracticeSettings;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.planned.PlanBookings;
import app.unknot.shared.PracticeClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the schedule's screens and dialogs ask. */
@Component
record ScheduleServices(
        Schedule schedule,
        Bookings bookings,
        PlanBookings planBookings,
        Therapists therapists,
        PracticeSettings settings,
        ServiceCatalogue catalogue,
        ClientDirectory clients,
        ClientSearch search,
        CurrentSubject current,
        PracticeClock clock) {
    boolean forManager() {
        return current.require().is(Role.MANAGER);
    }

    /** Whose time the signed-in person books: everybody's for a manager, one's own otherwise. */
    List<TherapistProfile> bookable() {
        return forManager()
                ? therapists.active()
                : List.of(therapists.profile(current.require().id()));
    }
}
