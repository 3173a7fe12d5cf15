package app.unknot.crash;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionStart;
import app.unknot.charting.briefing.SessionLimits;
import app.unknot.clients.ClientId;
import app.unknot.plans.Checkpoint;
import app.unknot.plans.PlanService;
import app.unknot.plans.SessionSeen;
import app.unknot.plans.checkpoints.PlanDecisions;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningService;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a therapist taps through before hands-on: the screens' own services, asked over HTTP by a tablet without a screen. */
@RestController
@ConditionalOnProperty(SimulatedOffice.ON)
class SimulatedVisits {
    private static final int MINUTES = 5;
    private static final int DAYS_AHEAD = 45;
    private static final int TRIES = 50;

    private final Bookings bookings;
    private final ScreeningService screening;
    private final PlanService plans;
    private final PlanDecisions decisions;
    private final SessionStart starts;
    private final CurrentSubject current;
    private final PracticeClock clock;

    SimulatedVisits(
            Bookings bookings,
            ScreeningService screening,
            PlanService plans,
            PlanDecisions decisions,
            SessionStart starts,
            CurrentSubject current,
            PracticeClock clock) {
        this.bookings = bookings;
        this.screening = screening;
        this.plans = plans;
        this.decisions = decisions;
        this.starts = starts;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param note null when the client waits for a provider's approval, as one of the demo's does
     * @param limits what the therapist has to acknowledge; empty when nothing limits the session
     */
    record Begun(@Nullable UUID note, String limits) {}

    @PostMapping("/simulated/visits/{id}")
    Begun begin(@PathVariable UUID id) {
        ClientId client = new ClientId(id);
        if (plans.current(client).filter(plan -> plan.isCheckpointDue()).isPresent())
            decisions.record(
                    client,
                    new CheckpointForm(
                            Checkpoint.Decision.CONTINUE,
                            "Steady course, the goal is closer.",
                            4,
                            Map.of(),
                            "",
                            SessionSeen.Adherence.PARTLY));
        ScreeningResult today = screening.recordRescreen(client, Answers.visit(screening));
        if (!today.allowsStart()) return new Begun(null, "");
        NoteId note = starts.start(book(client));
        return new Begun(note.value(), SessionLimits.of(today).words());
    }

    @ExceptionHandler
    ResponseEntity<String> refused(RefusedRequest refused) {
        return ResponseEntity.badRequest().body(String.valueOf(refused.getMessage()));
    }

    /** A few minutes anywhere in the next weeks: there are many of these visits. */
    private AppointmentId book(ClientId client) {
        UserId therapist = current.require().id();
        for (int tries = 0; ; tries++) {
            Instant start = clock.instant()
                    .truncatedTo(ChronoUnit.HOURS)
                    .plus(Duration.ofDays(1 + ThreadLocalRandom.current().nextInt(DAYS_AHEAD)))
                    .plus(Duration.ofMinutes(
                            MINUTES * (long) ThreadLocalRandom.current().nextInt(288)));
            try {
                return bookings.book(new Booking(client, therapist, LocationId.FIRST, null, null, start, MINUTES, true)
                        .because("At any hour"));
            } catch (RefusedRequest taken) {
                if (tries == TRIES) throw taken;
            }
        }
    }
}
