package app.unknot.bench.inside;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.charting.SessionStart;
import app.unknot.charting.briefing.SessionLimits;
import app.unknot.clients.ClientId;
import app.unknot.plans.PlanAgreement;
import app.unknot.plans.PlanService;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.PlanForm;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom a signed-in therapist treats, and what a tablet needs before it can chart: the screens' own services, asked over HTTP. */
@RestController
@ConditionalOnProperty(ServerTimes.ON)
class BenchDoor {
    private static final int MINUTES = 5;
    private static final int DAYS_AHEAD = 45;
    private static final int FIVES_OF_A_DAY = 288;
    private static final int TRIES = 50;
    private static final int MOST = 2_000;

    private final Bookings bookings;
    private final ScreeningService screening;
    private final PlanService plans;
    private final PlanAgreement agreement;
    private final SessionStart starts;
    private final CurrentSubject current;
    private final BenchDoor.Looking looking;

    BenchDoor(
            Bookings bookings,
            ScreeningService screening,
            PlanService plans,
            PlanAgreement agreement,
            SessionStart starts,
            CurrentSubject current,
            BenchDoor.Looking looking) {
        this.bookings = bookings;
        this.screening = screening;
        this.plans = plans;
        this.agreement = agreement;
        this.starts = starts;
        this.current = current;
        this.looking = looking;
    }

    /** The clock and the database, past the services. */
    @Component
    @ConditionalOnProperty(ServerTimes.ON)
    record Looking(PracticeClock clock, JdbcClient jdbc) {}

    /**
     * @param lastNames of the clients, in the same order
     * @param notes signed by that person
     */
    record Known(List<UUID> clients, List<String> lastNames, List<UUID> notes) {}

    @GetMapping("/bench/known")
    Known known() {
        UUID me = current.require().id().value();
        record Client(UUID id, String lastName) {}
        List<Client> clients = looking.jdbc()
                .sql("select c.id, c.last_name from client c join care_assignment a on a.client_id = c.id"
                        + " where a.therapist_id = ? order by c.id limit " + MOST)
                .param(me)
                .query((row, at) -> new Client(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        List<UUID> notes = looking.jdbc()
                .sql("select note_id from signed_note where signer_id = ? order by note_id limit " + MOST)
                .param(me)
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
        return new Known(
                clients.stream().map(Client::id).toList(),
                clients.stream().map(Client::lastName).toList(),
                notes);
    }

    /** @return the note of a visit that has begun */
    @PostMapping("/bench/visits/{id}")
    String begin(@PathVariable UUID id) {
        ClientId client = new ClientId(id);
        if (plans.current(client).isEmpty()) {
            var limits = SessionLimits.of(screening.recordIntake(client, IntakeTold.of(Facts.NONE)));
            agreement.agree(
                    client,
                    PlanForm.of(
                                    PlanTemplate.CHRONIC,
                                    List.of("Lift the youngest without thinking"),
                                    List.of(Technique.SWEDISH),
                                    4,
                                    Set.of(HomeCareItem.WALKING))
                            .lasting(limits.shortened(PlanTemplate.CHRONIC.minutes()))
                            .agreedBy("The client"));
        }
        screening.recordRescreen(client, Answers.visit(screening));
        return starts.start(book(client)).toString();
    }

    /** A few minutes anywhere in the next weeks: there are many of these visits. */
    private AppointmentId book(ClientId client) {
        for (int tries = 0; ; tries++) {
            Instant start = looking.clock()
                    .instant()
                    .truncatedTo(ChronoUnit.HOURS)
                    .plus(Duration.ofDays(1 + ThreadLocalRandom.current().nextInt(DAYS_AHEAD)))
                    .plus(Duration.ofMinutes(
                            MINUTES * (long) ThreadLocalRandom.current().nextInt(FIVES_OF_A_DAY)));
            try {
                return bookings.book(
                        new Booking(client, current.require().id(), LocationId.FIRST, null, null, start, MINUTES, true)
                                .because("At any hour"));
            } catch (RefusedRequest taken) {
                if (tries == TRIES) throw taken;
            }
        }
    }

    /** These addresses ask who is signed in, as all others do; the services ask what that person may. */
    @Bean
    @Order(0)
    static SecurityFilterChain doorForTheBench(HttpSecurity http) {
        return http.securityMatcher("/bench/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
