package app.unknot.schedule.booking;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.practice.Location;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.practice.hours.PlaceCalendar;
import app.unknot.practice.hours.PlaceDays;
import app.unknot.schedule.AskFirst;
import app.unknot.schedule.Booking;
import app.unknot.schedule.availability.TherapistTimes;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks a booking against the client, the therapist, the service and the hours of the practice. */
@Component
class BookingChecks {
    private final ClientLimits client;
    private final Therapists therapists;
    private final BookingPlaces places;
    private final TherapistTimes times;
    private final ServiceCatalogue catalogue;
    private final PlaceCalendar calendar;
    private final PracticeClock clock;

    BookingChecks(
            ClientLimits client,
            Therapists therapists,
            BookingPlaces places,
            TherapistTimes times,
            ServiceCatalogue catalogue,
            PlaceCalendar calendar,
            PracticeClock clock) {
        this.client = client;
        this.therapists = therapists;
        this.places = places;
        this.times = times;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @return as it is kept: the reason stays only where the place is closed
     * @throws RefusedRequest when it cannot be booked
     * @throws AskFirst when it can, and somebody has to say so first
     */
    Booking check(Booking wanted) {
        Location location = require(wanted);
        Optional<String> closed = closed(wanted, location);
        if (wanted.knowingly()) {
            requireReason(wanted, closed);
            return closed.isPresent() ? wanted : wanted.because("");
        }
        String doubt = doubt(wanted, location, closed);
        if (!doubt.isEmpty()) throw new AskFirst(doubt, closed.isPresent());
        return wanted.because("");
    }

    /**
     * All that is unusual, so that it is asked once; empty when nothing is.
     *
     * @throws RefusedRequest when it cannot be booked
     */
    String doubt(Booking wanted) {
        Location location = require(wanted);
        return doubt(wanted, location, closed(wanted, location));
    }

    private Location require(Booking wanted) {
        Location location = places.require(wanted);
        ZoneId zone = location.zone();
        LocalDateTime starts = LocalDateTime.ofInstant(wanted.startsAt(), zone);
        LocalDate today = clock.withZone(zone).today();
        TherapistProfile therapist = therapists.profile(wanted.therapist());
        if (client.status(wanted.client()) == ClientStatus.DECEASED)
            throw new RefusedRequest(ScheduleWords.THE_CLIENT_HAS_DIED.text());
        boolean onHold = client.isOnHold(wanted.client());
        if (!onHold && client.areRulesStricter(wanted.client()))
            throw new RefusedRequest(ScheduleWords.THE_SCREENING_RULES_ARE_STRICTER.text());
        BookingRules.refusal(starts, wanted.minutes(), today, therapist, onHold).ifPresent(reason -> {
            throw new RefusedRequest(reason);
        });
        return location;
    }

    private String doubt(Booking wanted, Location location, Optional<String> closed) {
        LocalDate day = location.dayOf(wanted.startsAt());
        List<String> doubts = new ArrayList<>();
        if (client.status(wanted.client()) == ClientStatus.INACTIVE)
            doubts.add(ScheduleWords.THE_CLIENT_IS_INACTIVE.text());
        if (client.isPlanPaused(wanted.client())) doubts.add(ScheduleWords.THE_CLIENTS_TREATMENT_PLAN_IS_PAUSED.text());
        Stream.of(
                        BookingRules.screened(client.gate(wanted.client(), day), day, location.dayOf(clock.instant())),
                        BookingRules.notAllowed(
                                catalogue.nameOf(wanted.service()), client.techniques(wanted.client(), day)),
                        BookingRules.tooLong(wanted.minutes(), client.minutes(wanted.client(), day)),
                        BookingRules.passed(wanted.endsAt(), clock.instant()),
                        ClockChanges.twice(wanted.startsAt(), location.zone()))
                .flatMap(Optional::stream)
                .forEach(doubts::add);
        closed.ifPresent(doubts::add);
        return String.join(" ", doubts);
    }

    /** Keeps everybody else from deciding about the therapist's time until this booking is made. */
    void holdTime(Booking wanted) {
        therapists.holdTime(wanted.therapist());
    }

    private Optional<String> away(Booking wanted, Location location) {
        LocalDateTime starts = LocalDateTime.ofInstant(wanted.startsAt(), location.zone());
        LocalDateTime ends = LocalDateTime.ofInstant(wanted.endsAt(), location.zone());
        return times.read(List.of(wanted.therapist()), starts.toLocalDate(), ends.toLocalDate())
                .during(wanted.therapist(), location.id(), starts, ends)
                .map(closed -> ScheduleWords.IS_AWAY_THEN.text(
                        therapists.profile(wanted.therapist()).name(), closed.words()));
    }

    /** Closed time is booked for a reason, which stays with the visit. */
    private static void requireReason(Booking wanted, Optional<String> closed) {
        if (closed.isPresent() && Booking.REASON.kept(wanted.because()).isEmpty())
            throw new RefusedRequest(ScheduleWords.SAY_WHY_IT_IS_BOOKED.text(closed.get()));
    }

    /** Why the place or the therapist is not there then; empty when both are. */
    private Optional<String> closed(Booking wanted, Location location) {
        String why = Stream.of(placeClosed(wanted, location), away(wanted, location))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return why.isEmpty() ? Optional.empty() : Optional.of(why);
    }

    private Optional<String> placeClosed(Booking wanted, Location location) {
        ZoneId zone = location.zone();
        PlaceDays days = calendar.read(
                List.of(location.id()), location.dayOf(wanted.startsAt()), location.dayOf(wanted.endsAt()));
        return BookingRules.closed(wanted.startsAt(), wanted.endsAt(), zone, day -> days.of(location.id(), day));
    }

    List<Technique> techniques(ClientId asked, LocalDate day) {
        return client.techniques(asked, day);
    }

    OptionalInt minutes(ClientId asked, LocalDate day) {
        return client.minutes(asked, day);
    }
}
