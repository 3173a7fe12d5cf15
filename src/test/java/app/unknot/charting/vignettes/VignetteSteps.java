package app.unknot.charting.vignettes;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.SignIn;
import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.SessionStart;
import app.unknot.charting.briefing.SessionBriefing;
import app.unknot.charting.encounters.EncounterSigning;
import app.unknot.charting.encounters.Encounters;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.Adaptation;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.Operation;
import app.unknot.charting.signing.NoteSigning;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.history.HealthHistories;
import app.unknot.clients.history.HistoryDraft;
import app.unknot.intake.Intake;
import app.unknot.intake.Told;
import app.unknot.letters.LetterDrafts;
import app.unknot.letters.Letters;
import app.unknot.plans.HomeCareLimits;
import app.unknot.plans.MeaningfulChange;
import app.unknot.plans.PlanAgreement;
import app.unknot.plans.PlanPauses;
import app.unknot.plans.PlanService;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.PlanForm;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Objection;
import app.unknot.schedule.Schedule;
import app.unknot.screening.Finding;
import app.unknot.screening.Gate;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.ShippedRules;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.clearances.ClearanceKeeping;
import app.unknot.screening.clearances.Clearances;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.Vignette;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What clients, therapist and practice do in a story, each through the services that the screens use. */
public abstract class VignetteSteps {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 2);
    private static final int WEEKS_EACH = 10;
    private static final AtomicInteger COMING = new AtomicInteger();

    @Autowired
    Intake intake;

    @Autowired
    HealthHistories histories;

    @Autowired
    ScreeningService screening;

    @Autowired
    ScreeningResults results;

    @Autowired
    Clearances clearances;

    @Autowired
    ClearanceKeeping keeping;

    @Autowired
    Holds holds;

    @Autowired
    public Bookings bookings;

    @Autowired
    Schedule schedule;

    @Autowired
    public SessionNotes notes;

    @Autowired
    public NoteSigning signing;

    @Autowired
    public SessionStart starts;

    @Autowired
    public PlanService plans;

    @Autowired
    public PlanPauses pauses;

    @Autowired
    public PlanAgreement agreement;

    @Autowired
    public SessionBriefing briefing;

    @Autowired
    public ChartHistory history;

    @Autowired
    Encounters encounters;

    @Autowired
    EncounterSigning encounterSigning;

    @Autowired
    Letters letters;

    @Autowired
    LetterDrafts drafts;

    @Autowired
    SignIn signIn;

    @Autowired
    ClientBuilder clients;

    @Autowired
    People people;

    @Autowired
    PracticeClock clock;

    public Subject selma;
    public LocalDate start;

    @BeforeEach
    void somebody_comes() {
        selma = people.selma();
        start = FIRST.plusWeeks((long) WEEKS_EACH * COMING.getAndIncrement());
    }

    ClientId registered(Vignette story) {
        return registered(story, start);
    }

    /** A client who came for the first time on that day. */
    ClientId registered(Vignette story, LocalDate since) {
        LocalDate born = story.birthdayTomorrow()
                ? start.plusDays(1).minusYears(story.age() + 1L)
                : start.minusYears(story.age());
        return registered(story.title().substring(0, 3), born, since);
    }

    ClientId adult(String firstName) {
        return registered(firstName, start.minusYears(40));
    }

    /** Who is of age has signed the usual papers. */
    ClientId registered(String firstName, LocalDate born) {
        return registered(firstName, born, start);
    }

    private ClientId registered(String firstName, LocalDate born, LocalDate since) {
        List<ClientId> registered = new ArrayList<>();
        on(since, () -> {
            ClientId client = clients.registered(selma, firstName, "Holm", born);
            if (!born.plusYears(18).isAfter(start))
                clients.agreed(selma, client, ConsentKind.TREATMENT, ConsentKind.GLUTEAL);
            registered.add(client);
        });
        return registered.getFirst();
    }

    void papers(ClientId client, Vignette.Step step) {
        new VignettePapers(this).papers(client, step);
    }

    /** Booked before anything is told; nobody on hold is booked. */
    Optional<AppointmentId> visitOf(ClientId client) {
        if (holds.of(client).isPresent()) return Optional.empty();
        return Optional.of(bookings.book(
                new Booking(client, selma.id(), LocationId.FIRST, null, null, at(clock.today(), 10), 60, true)));
    }

    ScreeningResult screened(ClientId client, Vignette story, Vignette.Step step) {
        RuleSet rules = ShippedRules.RULES;
        Told told = Told.nothingWrong(rules).says(rules, step.facts(), clock.today());
        told(client, VignetteIntake.tell(told, story, step));
        if (step.facts().isTrue("intoxicated"))
            screening.recordRescreen(
                    client, new VisitAnswers(allNo(), AnythingNew.NOTHING, new Observed(true, null, null)));
        return results.today(client).orElseThrow();
    }

    /** Tells the whole health history anew, as on the tablet. */
    ScreeningResult screened(ClientId client, Facts facts) {
        RuleSet rules = ShippedRules.RULES;
        return told(client, Told.nothingWrong(rules).says(rules, facts, clock.today()));
    }

    private ScreeningResult told(ClientId client, Told told) {
        HistoryDraft draft = histories.begin(client);
        return intake.complete(
                histories.save(draft, told.text("guardian.name", "Ana Holm").answers()));
    }

    ScreeningResult asked(ClientId client) {
        return screening.recordRescreen(client, Answers.visit(screening));
    }

    Map<String, Boolean> allNo() {
        return Answers.to(screening);
    }

    /** A rule that only the medicines bring, which the story's facts do not name. */
    private static boolean byMedicines(String rule, Vignette story, Vignette.Step step) {
        return story.intake().has("medication")
                && !step.texts("rules").contains(rule)
                && Screening.evaluate(ShippedRules.RULES, step.facts()).findings().stream()
                        .noneMatch(finding -> finding.rule().equals(rule));
    }

    static void assertAnswer(ScreeningResult today, Vignette story, Vignette.Step step) {
        assertThat(today.level().name())
                .as("level")
                .isEqualTo(step.expected().get("disposition").asString());
        assertThat(today.findings())
                .as("rules")
                .extracting(Finding::rule)
                .filteredOn(rule -> !rule.equals(Finding.HOLD) && !byMedicines(rule, story, step))
                .containsExactlyInAnyOrderElementsOf(step.texts("rules"));
        assertThat(today.ceiling()).as("ceiling").isEqualTo(step.ceiling());
        assertThat(today.banned())
                .as("bans")
                .extracting(Technique::name)
                .containsExactlyInAnyOrderElementsOf(step.texts("banned_techniques"));
        if (step.expected().has("avoid"))
            assertThat(today.avoidInWords()).containsExactlyInAnyOrderElementsOf(step.texts("avoid"));
        if (step.expected().has("home_care_withheld"))
            assertThat(HomeCareLimits.of(today).keySet())
                    .as("home care")
                    .extracting(HomeCareItem::name)
                    .containsExactlyInAnyOrderElementsOf(step.texts("home_care_withheld"));
        if (step.expected().has("minutes"))
            assertThat(today.minutes()).isEqualTo(step.expected().get("minutes").asInt());
        assertThat(today.letter().map(Enum::name).orElse(null)).isEqualTo(step.letter());
    }

    /** A change that the story calls a response is the change that matters. */
    static void assertResponse(Vignette story, Vignette.Step step) {
        Integer before = VignetteIntake.worst(story, story.steps().getFirst());
        Integer now = step.worst();
        if (before == null || now == null || !step.comment().contains("responder")) return;
        assertThat(MeaningfulChange.reached(before, now))
                .as(step.comment())
                .isEqualTo(!step.comment().matches(".*(non-?|no |not a )responder.*"));
    }

    void assertBooking(ClientId client, Vignette.Step step) {
        LocalDate today = clock.today();
        assertThat(bookings.techniques(client, today))
                .as("techniques that booking offers")
                .extracting(Technique::name)
                .containsExactlyElementsOf(Arrays.stream(Technique.values())
                        .map(Technique::name)
                        .filter(name -> !step.texts("banned_techniques").contains(name))
                        .toList());
        Optional<Objection> tomorrow = objection(client, today.plusDays(1));
        switch (Gate.Booking.valueOf(step.gate("book_treatment"))) {
            case ALLOW -> {
                if (step.lastDay().isEmpty()) assertThat(tomorrow).isEmpty();
                else
                    assertThat(tomorrow.map(Objection::sentence))
                            .as("the paper ends before that day")
                            .get()
                            .asString()
                            .contains("clearance");
            }
            case TENTATIVE -> {
                assertThat(tomorrow).get().extracting(Objection::isFinal).isEqualTo(false);
                assertThat(tomorrow)
                        .get()
                        .extracting(Objection::sentence)
                        .asString()
                        .contains("tentative");
            }
            case RESCHEDULE -> {
                // What is still missing tomorrow is said when tomorrow is booked.
                assertThat(tomorrow.filter(Objection::isFinal)).isEmpty();
                assertThat(objection(client, today))
                        .get()
                        .extracting(Objection::sentence)
                        .asString()
                        .contains("Choose another day");
            }
            case BLOCK -> {
                assertThat(tomorrow).get().extracting(Objection::isFinal).isEqualTo(true);
                assertThat(schedule.day(today).stream()
                                .filter(row -> row.client().equals(client)))
                        .allMatch(row -> row.state() == AppointmentState.HOLD);
            }
        }
    }

    Optional<Objection> objection(ClientId client, LocalDate day) {
        return bookings.objection(new Booking(
                client,
                selma.id(),
                LocationId.FIRST,
                null,
                null,
                at(day, 14),
                bookings.minutes(client, day).orElse(60),
                false));
    }

    static PlanForm form(PlanTemplate template, Set<Technique> techniques, HomeCareItem... homeCare) {
        return PlanForm.of(template, List.of("Work again"), List.copyOf(techniques), 3, Set.of(homeCare))
                .lasting(30)
                .agreedBy("The client");
    }

    /** What is left to the therapist: that the limits were seen, what was advised, how the session was adapted. */
    NoteWriting acknowledged(ScreeningResult today, SessionBriefing.Briefing shown, Vignette.Step step) {
        NoteWriting rest = NoteWriting.empty();
        if (!shown.limits().isEmpty()) rest.set("limits.seen", shown.limits());
        if (step.gate("sign_treatment_note").equals("NEEDS_ADVICE_RECORDED"))
            rest.set("p.referral", "Advised to see a doctor; wants to wait a week.");
        Adaptation.of(today).forEach(asked -> rest.set(asked.field(), "Shorter session"));
        return rest;
    }

    /** Each field anew, by somebody who saw what stood there. */
    Draft rewritten(NoteId note, Draft before, NoteWriting words) {
        List<Operation> operations = new ArrayList<>();
        for (Operation next : words.operations()) {
            Set<UUID> seen = before.state().liveOperations().stream()
                    .filter(operation -> operation.field().equals(next.field()))
                    .map(Operation::opId)
                    .collect(Collectors.toSet());
            operations.add(
                    new Operation(next.opId(), next.field(), next.value(), seen, next.clientTime(), next.deviceId()));
        }
        return notes.append(note, operations);
    }

    static List<String> codes(Draft draft) {
        return draft.gaps().stream().map(NoteGap::code).toList();
    }

    void sign(NoteId note, Draft seen) {
        signing.sign(
                note,
                signIn.confirm(selma, People.PASSWORD).orElseThrow(),
                seen.state().fingerprint());
    }

    Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(clock.getZone()).toInstant();
    }

    /** Nine in the morning of that day, signed in. */
    void on(LocalDate day, Runnable work) {
        PracticeClock.at(at(day, 9), () -> People.as(selma, work));
    }
}
