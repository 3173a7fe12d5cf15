package app.unknot.charting;

import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.signing.NoteSigning;
import app.unknot.clients.ClientId;
import app.unknot.plans.PlanService;
import app.unknot.plans.checkpoints.PlanDecisions;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Schedule;
import app.unknot.screening.ScreeningService;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import app.unknot.testing.People;
import java.time.Duration;
import java.time.Instant;

/** Lives through visit after visit of one client, a day apart, through the same services as a tablet. */
public final class YearsOfVisits {
    private static final int SIGNED_WITH_ONE_PASSWORD = 50;
    private static final int LINES = 4;

    private final Schedule schedule;
    private final ScreeningService screening;
    private final PlanService plans;
    private final PlanDecisions decisions;
    private final SessionNotes notes;
    private final NoteSigning signing;
    private final SessionStart starts;
    private final SignIn signIn;
    private final PracticeClock clock;

    public YearsOfVisits(
            Schedule schedule,
            ScreeningService screening,
            PlanService plans,
            PlanDecisions decisions,
            SessionNotes notes,
            NoteSigning signing,
            SessionStart starts,
            SignIn signIn,
            PracticeClock clock) {
        this.schedule = schedule;
        this.screening = screening;
        this.plans = plans;
        this.decisions = decisions;
        this.notes = notes;
        this.signing = signing;
        this.starts = starts;
        this.signIn = signIn;
        this.clock = clock;
    }

    /**
     * Signs so many visits, a day apart, up to the day before {@code until}. Each has words, findings and lines on the map; only the third says
     * "zeppelin".
     */
    public void signed(Subject therapist, ClientId client, int visits, Instant until) {
        Instant first = until.minus(Duration.ofDays(visits));
        Confirmation[] proof = new Confirmation[1];
        for (int visit = 0; visit < visits; visit++) {
            int number = visit;
            if (visit % SIGNED_WITH_ONE_PASSWORD == 0)
                proof[0] = signIn.confirm(therapist, People.PASSWORD).orElseThrow();
            PracticeClock.at(
                    first.plus(Duration.ofDays(visit)),
                    () -> People.as(therapist, () -> sign(therapist, client, number, proof[0])));
        }
    }

    private void sign(Subject therapist, ClientId client, int number, Confirmation proof) {
        Instant start = Instant.ofEpochSecond(clock.instant().getEpochSecond() / 300 * 300);
        AppointmentId appointment = schedule.book(client, therapist.id(), null, start, Duration.ofMinutes(60));
        screening.recordRescreen(client, Answers.visit(screening));
        SessionBuilder.decideCheckpoint(plans, decisions, client, 4 + number % 4);
        NoteId note = starts.start(appointment);
        NoteWriting writing = NoteWriting.routine(4 + number % 4, 2 + number % 3, 4)
                .set("region.LUMBAR_L.technique", "SWEDISH")
                .set("region.LUMBAR_L.pressure", 4)
                .set("region.LUMBAR_L.minutes", 15)
                .set("region.LUMBAR_L.rating", "JUST_RIGHT")
                .on("region.LUMBAR_L.worked");
        if (number == 2)
            writing.without("o.text").set("o.text", "Flew home in a zeppelin, stiff from the narrow seat.");
        for (int line = 0; line < LINES; line++) writing.line(20 + line * 40, 150 + number % 100);
        writing.finding("KNOT", "LUMBAR_R").finding("KNOT", "LUMBAR_L");
        SessionNotes.Draft seen = notes.append(note, writing.operations());
        signing.sign(note, proof, seen.state().fingerprint());
    }
}
