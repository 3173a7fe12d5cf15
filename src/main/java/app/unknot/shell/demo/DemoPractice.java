package app.unknot.shell.demo;

import app.unknot.accounts.Accounts;
import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionStart;
import app.unknot.charting.briefing.SessionLimits;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.Operation;
import app.unknot.charting.signing.NoteSigning;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.plans.Checkpoint;
import app.unknot.plans.PlanService;
import app.unknot.plans.SessionSeen;
import app.unknot.plans.checkpoints.PlanReviews;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.plans.form.PlanForm;
import app.unknot.schedule.AppointmentId;
import app.unknot.screening.Clearance;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.answers.Observed;
import app.unknot.shared.PracticeClock;
import app.unknot.shell.demo.DemoStaff.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.datafaker.Faker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lives through a practice's year before the portal opens: four therapists, their clients, plans, screenings, sessions. From a
 * fixed seed, and only into an empty data folder.
 */
@Component
@ConditionalOnProperty(name = "unknot.demo", havingValue = "true")
class DemoPractice implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPractice.class);
    private static final long SEED = 20261013;
    private static final int MINUTES = 60;

    private final Accounts accounts;
    private final DemoStaff staff;
    private final DemoInsurance insurance;
    private final DemoHolds holds;
    private final DemoLetters letters;
    private final DemoChart chart;
    private final CareTeam careTeam;
    private final SignIn signIn;
    private final ClientDirectory clients;
    private final ScreeningService screening;
    private final PlanService plans;
    private final PlanReviews reviews;
    private final DemoPapers papers;
    private final DemoBook book;
    private final SessionNotes notes;
    private final NoteSigning signing;
    private final SessionStart starts;
    private final PracticeClock clock;
    private final Path unfinished;
    private final int howManyClients;
    private final Map<Subject, Confirmation> confirmations = new LinkedHashMap<>();

    DemoPractice(
            Accounts accounts,
            DemoStaff staff,
            DemoInsurance insurance,
            DemoHolds holds,
            DemoLetters letters,
            DemoChart chart,
            CareTeam careTeam,
            SignIn signIn,
            ClientDirectory clients,
            ScreeningService screening,
            PlanService plans,
            PlanReviews reviews,
            DemoPapers papers,
            DemoBook book,
            SessionNotes notes,
            NoteSigning signing,
            SessionStart starts,
            PracticeClock clock,
            @Value("${unknot.data}") Path data,
            @Value("${unknot.demo-clients:120}") int howManyClients) {
        this.unfinished = data.resolve("demo-unfinished");
        this.accounts = accounts;
        this.staff = staff;
        this.insurance = insurance;
        this.holds = holds;
        this.letters = letters;
        this.chart = chart;
        this.careTeam = careTeam;
        this.signIn = signIn;
        this.clients = clients;
        this.screening = screening;
        this.plans = plans;
        this.reviews = reviews;
        this.papers = papers;
        this.book = book;
        this.notes = notes;
        this.signing = signing;
        this.starts = starts;
        this.clock = clock;
        this.howManyClients = howManyClients;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (Files.exists(unfinished))
            throw new IllegalStateException("The demo practice was not finished last time. Delete "
                    + unfinished.getParent() + " and start again.");
        if (accounts.setUpIsDone()) return;
        mark();
        LOG.info("Making the demo practice: {} clients and a year of sessions. Once, about a minute.", howManyClients);
        Instant yearAgo = clock.instant().minus(Duration.ofDays(365));
        List<Staff> hired = new ArrayList<>();
        PracticeClock.at(yearAgo, () -> hired.add(staff.hire()));
        Staff people = hired.getFirst();
        insurance.prepare(people);
        Random random = new Random(SEED);
        Faker faker = new Faker(Locale.US, random);
        DemoCalendar calendar = new DemoCalendar();
        for (int i = 0; i < howManyClients; i++) {
            Subject therapist = people.therapists().get(i % people.therapists().size());
            DemoClient client = i == 0 ? DemoClient.daniel() : DemoClient.invent(faker, random, clock.today());
            ClientId id = live(client, people, therapist, i, random, calendar);
            holds.befall(i, id, therapist, people.manager());
            letters.befall(i, id, therapist);
            chart.befall(i, id, therapist);
            if (i % 20 == 19) LOG.info("{} of {} clients", i + 1, howManyClients);
        }
        insurance.settle(random);
        unmark();
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        String names = DemoSignIns.ALL.stream()
                .map(one -> one.name() + " (" + one.role().toLowerCase(Locale.ROOT) + ")")
                .collect(Collectors.joining(", "));
        LOG.info("Demo sign-ins: {}. Password of each: {}", names, DemoSignIns.PASSWORD);
    }

    private void mark() {
        try {
            Files.createFile(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unmark() {
        try {
            Files.delete(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClientId live(
            DemoClient client, Staff people, Subject therapist, int index, Random random, DemoCalendar calendar) {
        int sessions = index == 0 ? 5 : 3 + random.nextInt(10);
        // Daniel is in the middle of his plan; the others are spread over the year.
        LocalDate firstDay = index == 0
                ? clock.today().minusWeeks(sessions)
                : clock.today().minusDays(20 + random.nextInt(335)).minusWeeks(1);
        ClientId[] id = new ClientId[1];
        as(therapist, book.at(firstDay, 0), () -> {
            id[0] = clients.create(client.form());
            Clearance told =
                    screening.recordIntake(id[0], IntakeTold.of(client.facts()).keepingOff(client.keepOff()));
            PlanForm plan = client.plan();
            plans.agree(
                    id[0],
                    plan.lasting(SessionLimits.of(told).shortened(plan.minutes()))
                            .agreedBy(clients.reference(id[0]).name()));
            papers.sign(id[0], client, therapist);
        });
        insurance.insure(id[0], client, index, firstDay);
        double pain = client.baseline();
        int held = 0;
        for (int week = 0; held < sessions; week++) {
            LocalDate day = firstDay.plusWeeks(week);
            if (!day.isBefore(clock.today())) break;
            int slot = calendar.free(therapist, day);
            if (slot < 0) continue;
            int painNow = (int) Math.round(Math.clamp(pain + random.nextGaussian() * 0.5, 0, 10));
            session(client, id[0], therapist, book.at(day, slot), painNow, random);
            held++;
            pain = Math.clamp(pain - client.perSession(), 0, 10);
        }
        if (index == 12) leaveUnsigned(client, id[0], therapist, 1, (int) Math.round(pain), random);
        // Of their own seed, so that the others' year stays as it was.
        Random aside = new Random(SEED + index);
        if (index == 16) leaveUnsigned(client, id[0], therapist, 4, (int) Math.round(pain), aside);
        if (index == 4) standIn(client, people, id[0], (int) Math.round(pain), aside);
        if (index < 4 * 4) book.today(id[0], therapist, index / 4);
        if (index % 40 == 5) book.missed(id[0], therapist, calendar);
        book.ahead(index, id[0], therapist, calendar);
        return id[0];
    }

    private void session(DemoClient client, ClientId id, Subject therapist, Instant start, int pain, Random random) {
        as(therapist, start, () -> {
            var draft = write(client, id, therapist, start, pain, operation -> true, random);
            signing.sign(
                    draft.head().id(), confirmation(therapist), draft.state().fingerprint());
        });
    }

    /** The student treats once in the therapist's place; the note waits for the co-signature. */
    private void standIn(DemoClient client, Staff people, ClientId id, int pain, Random random) {
        Subject student = people.student();
        as(people.manager(), book.at(clock.today().minusDays(2), 0), () -> careTeam.assign(id, student.id()));
        session(client, id, student, book.at(clock.today().minusDays(1), DemoCalendar.SLOTS_A_DAY), pain, random);
    }

    /** A day's last session, which nobody has finished writing down. */
    private void leaveUnsigned(
            DemoClient client, ClientId id, Subject therapist, int daysAgo, int pain, Random random) {
        Instant start = book.at(clock.today().minusDays(daysAgo), DemoCalendar.SLOTS_A_DAY);
        Predicate<Operation> before = operation -> !NoteField.PAIN_AFTER.isNamed(operation.field());
        as(therapist, start, () -> write(client, id, therapist, start, pain, before, random));
    }

    private SessionNotes.Draft write(
            DemoClient client,
            ClientId id,
            Subject therapist,
            Instant start,
            int pain,
            Predicate<Operation> kept,
            Random random) {
        if (plans.current(id).filter(plan -> plan.isCheckpointDue()).isPresent())
            reviews.record(
                    id,
                    new CheckpointForm(
                            Checkpoint.Decision.CONTINUE,
                            "Steady course, the goal is closer.",
                            pain,
                            Map.of(),
                            "",
                            SessionSeen.Adherence.PARTLY));
        AppointmentId appointment = book.book(id, therapist, start, MINUTES);
        SessionLimits limits = SessionLimits.of(
                screening.recordRescreen(id, new VisitAnswers(allNo(), AnythingNew.NOTHING, Observed.NOTHING)));
        int minutes = limits.shortened(45 + 5 * random.nextInt(3));
        NoteId note = starts.start(appointment);
        return notes.append(
                note,
                DemoSession.write(client, limits.words(), pain, minutes, random, start).stream()
                        .filter(kept)
                        .toList());
    }

    private Map<String, Boolean> allNo() {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        screening.questionsForVisit().forEach(question -> answers.put(question.code(), false));
        return answers;
    }

    private Confirmation confirmation(Subject therapist) {
        Confirmation known = confirmations.get(therapist);
        if (known != null && known.confirms(therapist)) return known;
        Confirmation fresh = signIn.confirm(therapist, DemoSignIns.PASSWORD).orElseThrow();
        confirmations.put(therapist, fresh);
        return fresh;
    }

    private static void as(Subject subject, Instant moment, Runnable work) {
        PracticeClock.at(moment, () -> ActingAs.run(subject, work));
    }
}
