package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.amendments.Addenda;
import app.unknot.charting.encounters.EncounterForm;
import app.unknot.charting.encounters.EncounterKind;
import app.unknot.charting.encounters.EncounterSigning;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.AddendumKind;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Schedule;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** What happened to a few of the demo's notes and visits beside the sessions. */
@Component
class DemoChart {
    private static final LocalTime LATE = LocalTime.of(19, 15);

    private final ChartHistory history;
    private final Addenda addenda;
    private final EncounterSigning encounterSigning;
    private final Schedule schedule;
    private final SignIn signIn;
    private final PracticeClock clock;

    DemoChart(
            ChartHistory history,
            Addenda addenda,
            EncounterSigning encounterSigning,
            Schedule schedule,
            SignIn signIn,
            PracticeClock clock) {
        this.history = history;
        this.addenda = addenda;
        this.encounterSigning = encounterSigning;
        this.schedule = schedule;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** What befalls the client with this number; nothing to most. */
    void befall(int index, ClientId client, Subject therapist) {
        switch (index) {
            case 0 -> amendLast(client, therapist);
            case 20 -> missed(client, therapist);
            default -> {}
        }
    }

    private void amendLast(ClientId client, Subject therapist) {
        ActingAs.run(
                therapist,
                () -> addenda.add(
                        history.signedNotes(client, 0).getFirst().head().id(),
                        AddendumKind.LATE_ENTRY,
                        "Told on the phone the day after",
                        "Slept through the night for the first time in weeks."));
    }

    private void missed(ClientId client, Subject therapist) {
        Instant start =
                clock.today().minusDays(3).atTime(LATE).atZone(clock.getZone()).toInstant();
        AppointmentId[] booked = new AppointmentId[1];
        at(
                start.minus(Duration.ofDays(7)),
                therapist,
                () -> booked[0] = schedule.book(client, therapist.id(), null, start, Duration.ofMinutes(60)));
        at(
                start.plus(Duration.ofMinutes(20)),
                therapist,
                () -> encounterSigning.sign(
                        client,
                        EncounterForm.missed(
                                EncounterKind.NO_SHOW,
                                booked[0],
                                "No answer on the phone.",
                                start,
                                "Half the session, as agreed"),
                        signIn.confirm(therapist, DemoSignIns.PASSWORD).orElseThrow()));
    }

    private static void at(Instant moment, Subject subject, Runnable work) {
        PracticeClock.at(moment, () -> ActingAs.run(subject, work));
    }
}
