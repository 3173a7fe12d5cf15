package app.unknot.charting;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.SessionNote;
import app.unknot.practice.Locations;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.ClientVisits;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares when a session was with the other sessions of its therapist. */
@Service
public class SessionTimes {
    private final NoteRepository notes;
    private final ClientVisits visits;
    private final Locations locations;

    SessionTimes(NoteRepository notes, ClientVisits visits, Locations locations) {
        this.notes = notes;
        this.visits = visits;
        this.locations = locations;
    }

    /**
     * Finished visits of other clients that the therapist of a note had at the time of its session: from when it was booked, for as long
     * as was noted. A note that was written about another day than its visit says nothing.
     *
     * @param minutes of treatment that the note says
     * @return soonest first, without whose visits they are
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "claims compare times after their own check, and learn no name")
    @Transactional(readOnly = true)
    public List<Beside> beside(NoteId note, int minutes) {
        return notes.find(note.value(), AccessPolicy.work(ProductWork.SESSION_TIMES))
                .map(SessionNote::head)
                .map(head -> beside(head.appointment(), head.serviceDate(), minutes))
                .orElse(List.of());
    }

    private List<Beside> beside(AppointmentId id, LocalDate day, int minutes) {
        AppointmentRow visit = visits.booked(id).orElse(null);
        if (visit == null) return List.of();
        ZoneId zone = locations.zone(visit.location());
        if (!day.equals(LocalDate.ofInstant(visit.startsAt(), zone))) return List.of();
        Instant until = visit.startsAt().plus(Duration.ofMinutes(minutes));
        return visits.besides(visit, until).stream()
                .map(other -> new Beside(
                        day,
                        at(visit.startsAt(), zone),
                        at(until, zone),
                        at(other.startsAt(), zone),
                        at(other.endsAt(), zone),
                        shared(visit.startsAt(), until, other)))
                .toList();
    }

    private static LocalTime at(Instant time, ZoneId zone) {
        return LocalTime.ofInstant(time, zone);
    }

    private static int shared(Instant from, Instant until, AppointmentRow other) {
        Instant first = other.startsAt().isAfter(from) ? other.startsAt() : from;
        Instant last = other.endsAt().isBefore(until) ? other.endsAt() : until;
        return (int) Duration.between(first, last).toMinutes();
    }

    /**
     * A session and a visit of another client, both on the clock of the session's place.
     *
     * @param minutes that belong to both
     */
    public record Beside(
            LocalDate day, LocalTime from, LocalTime until, LocalTime otherFrom, LocalTime otherUntil, int minutes) {}
}
