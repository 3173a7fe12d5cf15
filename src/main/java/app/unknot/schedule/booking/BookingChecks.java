package app.unknot.schedule.booking;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.practice.Location;
import app.unknot.practice.ServiceCatalogue;
import app.unknot.schedule.AskFirst;
import app.unknot.schedule.Booking;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Checks a booking against the client, the therapist, the service and the hours of the practice. */
@Component
class BookingChecks {
    private final ClientLimits client;
    private final Therapists therapists;
    private final BookingPlaces places;
    private final ServiceCatalogue catalogue;
    private final PracticeClock clock;

    BookingChecks(
            ClientLimits client,
            Therapists therapists,
            BookingPlaces places,
            ServiceCatalogue catalogue,
            PracticeClock clock) {
        this.client = client;
        this.therapists = therapists;
        this.places = places;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * @throws RefusedRequest when it cannot be booked
     * @throws AskFirst when it can, and somebody has to say so first
     */
    void check(Booking wanted) {
        Location location = places.require(wanted);
        LocalDateTime starts = LocalDateTime.ofInstant(wanted.startsAt(), location.zone());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), location.zone());
        TherapistProfile therapist = therapists.profile(wanted.therapist());
        boolean onHold = client.isOnHold(wanted.client());
        if (!onHold && client.areRulesStricter(wanted.client()))
            throw new RefusedRequest(ScheduleWords.THE_SCREENING_RULES_ARE_STRICTER.text());
        BookingRules.refusal(starts, wanted.minutes(), now.toLocalDate(), therapist, onHold)
                .ifPresent(reason -> {
                    throw new RefusedRequest(reason);
                });
        if (wanted.knowingly()) return;
        if (client.isPlanPaused(wanted.client()))
            throw new AskFirst(ScheduleWords.THE_CLIENTS_TREATMENT_PLAN_IS_PAUSED.text());
        BookingRules.screened(
                        client.gate(wanted.client(), starts.toLocalDate()), starts.toLocalDate(), now.toLocalDate())
                .or(() -> BookingRules.notAllowed(
                        catalogue.nameOf(wanted.service()), client.techniques(wanted.client(), starts.toLocalDate())))
                .or(() -> BookingRules.tooLong(wanted.minutes(), client.minutes(wanted.client(), starts.toLocalDate())))
                .or(() -> BookingRules.doubt(starts, wanted.minutes(), now, location.hours()))
                .ifPresent(doubt -> {
                    throw new AskFirst(doubt);
                });
    }

    List<Technique> techniques(ClientId asked, LocalDate day) {
        return client.techniques(asked, day);
    }

    OptionalInt minutes(ClientId asked, LocalDate day) {
        return client.minutes(asked, day);
    }
}
