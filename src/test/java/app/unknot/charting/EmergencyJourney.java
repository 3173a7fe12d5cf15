package app.unknot.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.AskedTooOften;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Relation;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.TabletPins;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.notices.SecurityNotices;
import app.unknot.accounts.notices.StandingNotices;
import app.unknot.audit.AuditEntry;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.OpenGrants;
import app.unknot.clients.WhoLooked;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.Documents;
import app.unknot.clients.emergency.EmergencyAccess;
import app.unknot.clients.emergency.EmergencyAccess.Wanted;
import app.unknot.clients.emergency.EmergencyReason;
import app.unknot.clients.emergency.EmergencyReviews;
import app.unknot.clients.emergency.EmergencyReviews.Line;
import app.unknot.clients.emergency.Grant;
import app.unknot.clients.emergency.Grant.State;
import app.unknot.clients.emergency.Verdict;
import app.unknot.clients.history.HealthHistories;
import app.unknot.outcomes.OutcomeService;
import app.unknot.plans.PlanService;
import app.unknot.screening.ScreeningService;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.SampleFiles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Maya is away, and somebody needs her client's record. Runs on each database that the product supports. */
abstract class EmergencyJourney {
    private static final String REASON = "She fell off the table, and Maya cannot be reached";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private EmergencyAccess emergencies;

    @Autowired
    private EmergencyReviews reviews;

    @Autowired
    private EmergencyReading reading;

    @Autowired
    private ChartHistory history;

    @Autowired
    private Addenda addenda;

    @Autowired
    private HealthHistories histories;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private PlanService plans;

    @Autowired
    private OutcomeService outcomes;

    @Autowired
    private Documents documents;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private CareTeam careTeam;

    @Autowired
    private WhoLooked looked;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private TabletPins pins;

    @Autowired
    private SecurityNotices notices;

    @Autowired
    private List<StandingNotices> standing;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private LogEntries written;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Subject maya;
    private Subject ruth;
    /** A therapist who has nothing to do with the client. */
    private Subject ivo;

    private ClientId ana;
    private NoteId note;
    private DocumentId scan;

    @BeforeEach
    void ana_is_in_mayas_care() {
        maya = people.maya();
        ruth = people.ruth();
        ivo = new Subject(people.newcomer("Ivo"), "Ivo Barros", Set.of(Role.THERAPIST));
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        ana = sessions.inPlan(maya, "Ana");
        note = sessions.signed(maya, ana, 6, 3);
        scan = People.get(
                maya,
                () -> documents.upload(
                        ana,
                        new DocumentForm(DocumentKind.REPORT, "Letter by the surgeon", "Dr. Ito", null, null),
                        SampleFiles.scan()));
    }

    /** No other test meets what was opened here on its screens. */
    @AfterEach
    void nothing_stays_open() {
        jdbc.sql("delete from emergency_grant").update();
        jdbc.sql("update security_alert set open_for = null where open_for = ?")
                .param(ivo.id().value())
                .update();
        jdbc.sql("update security_notice set seen_at = at where seen_at is null").update();
    }

    private StrongConfirmation proof(Subject person) {
        return factors.confirm(person, People.PASSWORD, "");
    }

    private Grant open(Subject person, ClientId client, String reason) {
        return People.get(person, () -> emergencies.open(client, EmergencyReason.MEDICAL, reason, proof(person)));
    }

    private List<AuditEntry> during(Runnable work) {
        long before = written.newest(1).getFirst().seq();
        work.run();
        return written.since(before);
    }

    private Map<String, Callable<?>> readers() {
        Map<String, Callable<?>> readers = new LinkedHashMap<>();
        readers.put("the page", () -> reading.open(ana));
        readers.put("a note on the page", () -> reading.note(note));
        readers.put("the client", () -> directory.openInEmergency(ana));
        readers.put("the health history", () -> histories.current(ana));
        readers.put("the screening result", () -> screening.standing(ana));
        readers.put("the plan", () -> plans.current(ana));
        readers.put("the list of notes", () -> history.signedNotes(ana, 0));
        readers.put("a signed note", () -> history.openInEmergency(note));
        readers.put("the list of documents", () -> documents.inEmergency(ana));
        readers.put("a document", () -> documents.read(scan));
        return readers;
    }

    private void closed(Subject person, Class<? extends RuntimeException> how) {
        readers().forEach((what, read) -> assertThatThrownBy(() -> People.as(person, () -> run(read)))
                .as(what + " for " + person.displayName())
                .isInstanceOf(how));
    }

    private static void run(Callable<?> work) {
        try {
            work.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void without_it_nobody_but_the_care_team_reads_anything() {
        closed(ivo, RecordNotFound.class);
        closed(ruth, RecordNotFound.class);
        closed(people.tomas(), AccessDeniedException.class);
        assertThat(People.get(ruth, () -> outcomes.series(ana))).as("scores are a manager's").isNotEmpty();
    }

    @Test
    void a_therapist_and_a_manager_read_for_an_hour_and_every_line_names_the_access() {
        for (Subject person : List.of(ivo, ruth)) {
            List<AuditEntry> opening = during(() -> open(person, ana, REASON));
            Grant grant = People.get(person, () -> emergencies.of(ana)).orElseThrow();
            assertThat(opening)
                    .filteredOn(entry -> entry.action().equals("EMERGENCY_OPEN"))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.detail()).isEqualTo("MEDICAL; " + mark(grant)));
            List<AuditEntry> lines = during(() -> People.as(person, () -> readers().values().forEach(EmergencyJourney::run)));
            assertThat(lines).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.outcome()).isEqualTo(Outcome.OK);
                assertThat(entry.detail()).as(entry.toString()).endsWith(mark(grant));
            });
            assertThat(lines)
                    .extracting(AuditEntry::action)
                    .contains(
                            "CLIENT_OPEN",
                            "HEALTH_HISTORY_READ",
                            "PLAN_READ",
                            "SCORE_SERIES_READ",
                            "NOTE_READ",
                            "DOCUMENTS_LIST",
                            "DOCUMENT_READ");
            People.as(person, () -> {
                assertThat(reading.open(ana).notes()).extracting(row -> row.head().id()).contains(note);
                assertThat(reading.open(ana).documents()).extracting(row -> row.form().title())
                        .containsExactly("Letter by the surgeon");
            });
        }
    }

    @Test
    void after_61_minutes_it_is_over_and_says_so_once() {
        Grant grant = open(ivo, ana, REASON);
        Instant later = clock.instant().plus(Duration.ofMinutes(61));
        PracticeClock.at(later, () -> {
            closed(ivo, RecordNotFound.class);
            People.as(ivo, () -> assertThat(emergencies.reaches(ana)).isFalse());
            List<AuditEntry> lines = during(() -> People.as(ivo, () -> {
                emergencies.foundClosed(ana);
                emergencies.foundClosed(ana);
            }));
            assertThat(lines).singleElement().satisfies(entry -> {
                assertThat(entry.action()).isEqualTo("EMERGENCY_EXPIRED");
                assertThat(entry.detail()).isEqualTo(mark(grant));
            });
            assertThatThrownBy(() -> open(ivo, ana, REASON)).hasMessageContaining("word for word");
            assertThat(open(ivo, ana, "The ambulance asks for her medicines").state(later)).isEqualTo(State.OPEN);
        });
    }

    @Test
    void it_takes_a_reason_and_the_password_and_a_pin_is_not_one() {
        assertThatThrownBy(() -> open(ivo, ana, "  urgent  ")).isInstanceOf(RefusedRequest.class);
        People.as(ivo, () -> pins.choose(People.PASSWORD, "739204"));
        assertThatThrownBy(() -> People.as(
                        ivo,
                        () -> emergencies.open(
                                ana, EmergencyReason.MEDICAL, REASON, factors.confirm(ivo, "739204", ""))))
                .isInstanceOf(RefusedRequest.class);
        StrongConfirmation mayas = proof(maya);
        assertThatThrownBy(() -> People.as(ivo, () -> emergencies.open(ana, EmergencyReason.MEDICAL, REASON, mayas)))
                .as("somebody else's proof")
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> open(people.tomas(), ana, REASON)).isInstanceOf(AccessDeniedException.class);
        closed(ivo, RecordNotFound.class);
        assertThatThrownBy(() -> open(maya, ana, REASON)).hasMessageContaining("in your care");
    }

    @Test
    void it_opens_reading_only_and_none_of_the_ordinary_pages() {
        open(ivo, ana, REASON);
        Map<String, Runnable> others = new LinkedHashMap<>();
        others.put("the record's page", () -> directory.open(ana));
        others.put("its header", () -> directory.reference(ana));
        others.put("a note's page", () -> history.open(note));
        others.put("who looked", () -> looked.page(ana, null));
        others.put("a new history", () -> histories.begin(ana));
        others.put("pausing the plan", () -> plans.pause(ana));
        others.put("an addendum", () -> addenda.add(note, AddendumKind.ADDENDUM, "Late", "Something"));
        others.put("verifying a document", () -> documents.verify(scan, "Called"));
        others.put("withdrawing a document", () -> documents.withdraw(scan, "Mine"));
        others.forEach((what, act) ->
                assertThatThrownBy(() -> People.as(ivo, act)).as(what).isInstanceOf(RecordNotFound.class));
        People.as(ivo, () -> {
            assertThat(directory.reaches(ana)).as("the address of the record").isFalse();
            assertThat(history.reaches(note)).as("the address of the note").isFalse();
            assertThat(emergencies.reaches(ana)).isTrue();
            assertThat(careTeam.relationTo(ana)).isEqualTo(Relation.EMERGENCY);
            assertThat(careTeam.relationByCare(ana)).isEqualTo(Relation.NONE);
        });
        NoteId own = beans.createBean(SessionBuilder.class).signed(ivo, beans.createBean(SessionBuilder.class).inPlan(ivo, "Bo"), 5, 3);
        assertThatThrownBy(() -> People.as(
                        ivo,
                        () -> beans.getBean(NoteMoves.class)
                                .move(
                                        own,
                                        ana,
                                        "Wrong record",
                                        beans.getBean(app.unknot.accounts.SignIn.class)
                                                .confirm(ivo, People.PASSWORD)
                                                .orElseThrow())))
                .as("moving a note into it")
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void the_fourth_of_a_day_waits_for_another_manager() {
        for (int i = 1; i <= 3; i++)
            assertThat(open(ivo, clients.inCareOf(maya, "Of" + i), REASON).state(clock.instant())).isEqualTo(State.OPEN);
        Grant fourth = open(ivo, ana, REASON);
        assertThat(fourth.state(clock.instant())).isEqualTo(State.WAITS);
        closed(ivo, RecordNotFound.class);
        assertThatThrownBy(() -> open(ivo, ana, "Another sentence as to why")).hasMessageContaining("already");
        assertThat(above(ruth)).anyMatch(words -> words.contains("fourth emergency access"));
        People.as(ruth, () -> reviews.agree(fourth.id(), proof(ruth)));
        People.as(ivo, () -> assertThat(reading.open(ana).notes()).isNotEmpty());
        assertThatThrownBy(() -> People.as(ruth, () -> reviews.refuse(fourth.id(), proof(ruth))))
                .isInstanceOf(RefusedRequest.class);
        assertThat(words(ivo)).anyMatch(words -> words.contains("Ruth Delgado has agreed"));
    }

    @Test
    void nobody_agrees_to_their_own_fourth_and_the_only_manager_gets_none() {
        for (int i = 1; i <= 3; i++) open(ruth, clients.inCareOf(maya, "Of" + i), REASON);
        assertThatThrownBy(() -> open(ruth, ana, REASON)).hasMessageContaining("nobody else here is a manager");
        // A second manager, who asks and then wants to agree.
        Subject ines = new Subject(ivo.id(), "Ines", Set.of(Role.THERAPIST, Role.MANAGER));
        for (int i = 4; i <= 6; i++) open(ines, clients.inCareOf(maya, "Of" + i), REASON);
        Grant fourth = open(ines, ana, REASON);
        assertThatThrownBy(() -> People.as(ines, () -> reviews.agree(fourth.id(), proof(ines))))
                .isInstanceOf(RecordNotFound.class);
        People.as(ruth, () -> reviews.refuse(fourth.id(), proof(ruth)));
        closed(ines, RecordNotFound.class);
        assertThat(words(ines)).anyMatch(words -> words.contains("did not agree"));
    }

    @Test
    void many_at_the_same_moment_open_three_and_no_more() throws Exception {
        List<ClientId> theirs = new ArrayList<>();
        for (int i = 0; i < 6; i++) theirs.add(clients.inCareOf(maya, "At" + i));
        StrongConfirmation proof = proof(ivo);
        List<Future<Grant>> asked = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (ClientId one : theirs)
                asked.add(threads.submit(() ->
                        People.get(ivo, () -> emergencies.open(one, EmergencyReason.SAFETY, REASON, proof))));
        }
        List<State> states = new ArrayList<>();
        for (Future<Grant> one : asked)
            try {
                states.add(one.get().state(clock.instant()));
            } catch (java.util.concurrent.ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(RefusedRequest.class);
            }
        assertThat(states).filteredOn(State.OPEN::equals).hasSize(3);
    }

    @Test
    void what_a_manager_ends_is_closed_at_the_next_click() {
        Grant grant = open(ivo, ana, REASON);
        People.as(ivo, () -> reading.open(ana));
        People.as(ruth, () -> reviews.end(grant.id()));
        closed(ivo, RecordNotFound.class);
        assertThat(words(ivo)).anyMatch(words -> words.contains("has ended your emergency access"));
        open(ivo, ana, "Needed again: the hospital calls back");
        People.as(ivo, () -> {
            reading.open(ana);
            emergencies.end(ana);
        });
        closed(ivo, RecordNotFound.class);
    }

    @Test
    void another_manager_reviews_once_and_sees_what_was_read() {
        Grant grant = open(ivo, ana, REASON);
        People.as(ivo, () -> {
            reading.open(ana);
            reading.note(note);
        });
        assertThatThrownBy(() -> review(ruth, grant, Verdict.JUSTIFIED, "")).hasMessageContaining("still open");
        People.as(ivo, () -> emergencies.end(ana));
        assertThat(above(ruth)).containsExactly("An emergency access waits for your review.");
        assertThat(above(maya)).isEmpty();
        var details = People.get(ruth, () -> reviews.details(grant.id()));
        assertThat(details.reason()).isEqualTo(REASON);
        assertThat(details.read()).extracting(AuditEntry::action).contains("CLIENT_OPEN", "NOTE_READ");
        assertThat(jdbc.sql("select sealed_reason from emergency_grant where id = ?")
                        .param(grant.id())
                        .query(String.class)
                        .single())
                .startsWith("v1:");

        assertThatThrownBy(() -> review(maya, grant, Verdict.JUSTIFIED, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> review(people.tomas(), grant, Verdict.JUSTIFIED, ""))
                .isInstanceOf(AccessDeniedException.class);
        Subject himself = new Subject(ivo.id(), "Ivo Barros", Set.of(Role.THERAPIST, Role.MANAGER));
        assertThatThrownBy(() -> review(himself, grant, Verdict.JUSTIFIED, "")).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> review(ruth, grant, Verdict.TALK, " ")).isInstanceOf(RefusedRequest.class);
        review(ruth, grant, Verdict.TALK, "Call Maya first next time");
        assertThatThrownBy(() -> review(ruth, grant, Verdict.JUSTIFIED, "")).isInstanceOf(RefusedRequest.class);
        assertThat(above(ruth)).isEmpty();
        assertThat(words(ivo)).anyMatch(words -> words.endsWith("talk to the person."));
        List<Line> reviewed = People.get(ruth, () -> reviews.reviewed(0));
        assertThat(reviewed).extracting(line -> line.grant().id()).containsExactly(grant.id());
        assertThat(People.get(ruth, () -> reviews.details(grant.id())).note()).isEqualTo("Call Maya first next time");
    }

    @Test
    void what_the_only_manager_opened_stays_unreviewed_and_that_is_said() {
        open(ruth, ana, REASON);
        People.as(ruth, () -> emergencies.end(ana));
        assertThat(above(ruth)).singleElement().asString().contains("nobody else here is a manager");
        assertThat(People.get(ruth, () -> reviews.current())).singleElement().satisfies(line -> {
            assertThat(line.own()).isTrue();
            assertThat(line.unreviewable()).isTrue();
        });
    }

    @Test
    void the_care_team_is_told_and_sees_why_in_who_looked() {
        Grant grant = open(ivo, ana, REASON);
        People.as(ivo, () -> reading.note(note));
        assertThat(words(maya)).anyMatch(words -> words.contains("Ivo Barros") && words.contains("Ana Reyes"));
        AtomicReference<List<AuditEntry>> lines = new AtomicReference<>(List.of());
        People.as(maya, () -> lines.set(looked.page(ana, null).entries()));
        assertThat(lines.get())
                .filteredOn(entry -> ivo.id().value().equals(entry.actorId()))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.detail()).endsWith(mark(grant)));
    }

    @Test
    void a_client_is_found_exactly_or_not_at_all() {
        ClientId zoe = clients.registered(maya, "Zoe-" + ivo.id().toString().substring(30), "Quill", LocalDate.of(1971, 4, 9));
        String first = People.get(maya, () -> directory.reference(zoe)).firstName();
        String number = People.get(maya, () -> directory.reference(zoe)).number();
        assertThat(find(new Wanted(" " + number.toLowerCase() + " ", "", "", null)))
                .satisfies(found -> assertThat(found.client()).isEqualTo(zoe))
                .satisfies(found -> assertThat(found.words()).doesNotContain("Quill", first).contains("born 1971"));
        assertThat(find(new Wanted("", " " + first.toUpperCase(), "quill ", LocalDate.of(1971, 4, 9))).client())
                .isEqualTo(zoe);
        List<Wanted> near = List.of(
                new Wanted(number + "0000000", "", "", null),
                new Wanted("", first, "Quill", LocalDate.of(1971, 4, 10)),
                new Wanted("", first, "Quil", LocalDate.of(1971, 4, 9)),
                new Wanted("", "", "Quill", LocalDate.of(1971, 4, 9)),
                new Wanted("", first, "Quill", null),
                new Wanted("%", "", "", null));
        near.forEach(wanted -> assertThatThrownBy(() -> find(wanted))
                .as(wanted.toString())
                .isExactlyInstanceOf(RecordNotFound.class));
        for (int i = near.size(); i < 20; i++)
            assertThatThrownBy(() -> find(near.getFirst())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> find(near.getFirst())).isInstanceOf(AskedTooOften.class);
    }

    private EmergencyAccess.Found find(Wanted wanted) {
        return People.get(ivo, () -> emergencies.find(wanted));
    }

    private void review(Subject manager, Grant grant, Verdict verdict, String words) {
        People.as(manager, () -> reviews.review(grant.id(), verdict, words));
    }

    private List<String> above(Subject reader) {
        return standing.stream()
                .flatMap(source -> source.of(reader).stream())
                .map(StandingNotices.Standing::words)
                .toList();
    }

    private List<String> words(Subject reader) {
        return People.get(reader, () -> notices.open()).stream()
                .map(SecurityNotices.Notice::words)
                .toList();
    }

    private static String mark(Grant grant) {
        return OpenGrants.mark(grant.id());
    }
}
