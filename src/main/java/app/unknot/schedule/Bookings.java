package app.unknot.schedule;

import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.practice.Locations;
import app.unknot.practice.Room;
import app.unknot.practice.Rooms;
import app.unknot.schedule.booking.Reservations;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Books and moves appointments. Nobody and nothing is booked twice, also when two people book in the same moment. */
@Service
public class Bookings {
    private final Reservations reservations;
    private final Locations locations;
    private final Rooms rooms;
    private final ObjectProvider<BookingHint> hints;

    Bookings(Reservations reservations, Locations locations, Rooms rooms, ObjectProvider<BookingHint> hints) {
        this.reservations = reservations;
        this.locations = locations;
        this.rooms = rooms;
        this.hints = hints;
    }

    /**
     * Books an appointment: a therapist for own clients and own time, a manager for everybody.
     *
     * @throws AskFirst when it is unusual and not wanted knowingly
     * @throws RefusedRequest when somebody or something is not free then, or something else speaks against it
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public AppointmentId book(Booking booking) {
        return alone(() -> reservations.book(booking));
    }

    /** What speaks against a booking as things are now; empty when nothing does. Nothing is booked. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public Optional<Objection> objection(Booking booking) {
        return rehearse(booking, Reservations.NONE);
    }

    /** The techniques that may be used on that day, as the record stands; in the order of the catalogue. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public List<Technique> techniques(ClientId client, LocalDate day) {
        return reservations.techniques(client, day);
    }

    /** How many minutes of hands-on work that day allows, as the record stands; empty when nothing limits it. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public OptionalInt minutes(ClientId client, LocalDate day) {
        return reservations.minutes(client, day);
    }

    /** What other modules have to say of the client, for a visit on a day; the words may be empty. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public Function<LocalDate, String> hint(ClientId client) {
        List<Function<LocalDate, String>> said =
                hints.stream().flatMap(hint -> hint.of(client).stream()).toList();
        return day -> said.stream()
                .map(words -> words.apply(day))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What speaks against moving an appointment to where {@code wanted} says; empty when nothing does. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public Optional<Objection> objection(AppointmentId moved, Booking wanted) {
        return rehearse(wanted, moved);
    }

    /**
     * Puts an appointment at another time, to another therapist, or to another place or room. It keeps its length.
     *
     * @throws AskFirst when the new time is unusual and not wanted knowingly
     * @throws RefusedRequest when it cannot be there; it stays where it was then
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public void move(AppointmentId id, NewTime to) {
        alone(() -> {
            reservations.move(id, to);
            return id;
        });
    }

    /** Where a room is; the usual place when no room matters. */
    LocationId placeOf(@Nullable UUID room) {
        return rooms.all().stream()
                .filter(one -> one.id().equals(room))
                .map(Room::location)
                .findFirst()
                .orElseGet(() -> locations.usual().id());
    }

    private Optional<Objection> rehearse(Booking booking, AppointmentId besides) {
        try {
            reservations.rehearse(booking, besides);
            return Optional.empty();
        } catch (RefusedRequest refused) {
            return Optional.of(Objection.refusal(String.valueOf(refused.getMessage())));
        } catch (AskFirst unusual) {
            return Optional.of(new Objection(String.valueOf(unusual.getMessage()), false, unusual.wantsReason()));
        }
    }

    /** Runs a change that others may make at the same moment. The database lets one through; the others hear why. */
    private static <T> T alone(Supplier<T> change) {
        try {
            return change.get();
        } catch (DuplicateKeyException taken) {
            throw new RefusedRequest(ScheduleWords.SOMEONE_HAS_JUST_BOOKED_THAT_TIME.text());
        } catch (ConcurrencyFailureException crossed) {
            throw new RefusedRequest(ScheduleWords.SOMEONE_IS_CHANGING_THAT_TIME.text());
        }
    }
}
