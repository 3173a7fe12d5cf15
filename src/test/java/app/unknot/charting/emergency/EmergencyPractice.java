package app.unknot.charting.emergency;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.Accounts;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.notices.PersonalNotices;
import app.unknot.accounts.notices.StandingNotices;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.accounts.signin.SignIn;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.audit.ActorNames;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.amendments.Addenda;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.history.EmergencyReading;
import app.unknot.charting.moves.NoteMoves;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.OpenGrants;
import app.unknot.clients.documents.DocumentFiles;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.clients.documents.DocumentVerification;
import app.unknot.clients.documents.DocumentWithdrawal;
import app.unknot.clients.documents.Documents;
import app.unknot.clients.emergency.EmergencyAccess;
import app.unknot.clients.emergency.EmergencyReason;
import app.unknot.clients.emergency.EmergencyReviews;
import app.unknot.clients.emergency.Grant;
import app.unknot.clients.history.HealthHistories;
import app.unknot.clients.looked.WhoLooked;
import app.unknot.outcomes.OutcomeService;
import app.unknot.plans.PlanPauses;
import app.unknot.plans.PlanService;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.SampleFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Maya is away, and somebody needs her client's record: who is there, what they would read, and how it is asked for. */
abstract class EmergencyPractice {
    static final String REASON = "She fell off the table, and Maya cannot be reached";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    EmergencyAccess emergencies;

    @Autowired
    EmergencyReviews reviews;

    @Autowired
    EmergencyReading reading;

    @Autowired
    ChartHistory history;

    @Autowired
    Addenda addenda;

    @Autowired
    NoteMoves moves;

    @Autowired
    SignIn signIn;

    @Autowired
    HealthHistories histories;

    @Autowired
    ScreeningResults screening;

    @Autowired
    PlanService plans;

    @Autowired
    PlanPauses pauses;

    @Autowired
    OutcomeService outcomes;

    @Autowired
    Documents documents;

    @Autowired
    DocumentWithdrawal withdrawal;

    @Autowired
    DocumentVerification verification;

    @Autowired
    DocumentFiles files;

    @Autowired
    DocumentUploads uploads;

    @Autowired
    ClientDirectory directory;

    @Autowired
    CareTeam careTeam;

    @Autowired
    WhoLooked looked;

    @Autowired
    SecondFactors factors;

    @Autowired
    TabletPins pins;

    @Autowired
    PersonalNotices notices;

    @Autowired
    List<StandingNotices> standing;

    @Autowired
    ClientBuilder clients;

    @Autowired
    People people;

    @Autowired
    ActorNames names;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountDesk desk;

    @Autowired
    LogEntries written;

    @Autowired
    PracticeClock clock;

    @Autowired
    JdbcClient jdbc;

    Subject maya;
    Subject ruth;
    /** A therapist who has nothing to do with the client. */
    Subject ivo;

    ClientId ana;
    NoteId note;
    DocumentId scan;

    @BeforeEach
    void ana_is_in_mayas_care() {
        maya = people.maya();
        ruth = people.ruth();
        letOnlyRuthManage();
        ivo = new Subject(people.newcomer("Ivo"), "Ivo Zorzi", Set.of(Role.THERAPIST));
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        ana = sessions.inPlan(maya, "Ana");
        note = sessions.signed(maya, ana, 6, 3);
        scan = People.get(
                maya,
                () -> uploads.upload(
                        ana,
                        new DocumentForm(DocumentKind.REPORT, "Letter by the surgeon", "Dr. Ito", null, null),
                        SampleFiles.scan()));
    }

    /** Other tests may have left a manager behind. */
    private void letOnlyRuthManage() {
        People.as(
                people.tomas(),
                () -> accounts.all().stream()
                        .filter(row -> row.enabled()
                                && row.roles().contains(Role.MANAGER)
                                && !row.id().equals(ruth.id()))
                        .forEach(row -> desk.enable(row.id(), false)));
    }

    /** No other test meets what was opened here on its screens. */
    @AfterEach
    void nothing_stays_open() {
        jdbc.sql("delete from emergency_grant").update();
        jdbc.sql("update security_alert set open_for = null where open_for = ?")
                .param(ivo.id().value())
                .update();
        jdbc.sql("update security_notice set seen_at = at where seen_at is null")
                .update();
    }

    StrongConfirmation proof(Subject person) {
        return factors.confirm(person, People.PASSWORD, "");
    }

    Grant open(Subject person, ClientId client, String reason) {
        return People.get(person, () -> emergencies.open(client, EmergencyReason.MEDICAL, reason, proof(person)));
    }

    List<AuditEntry> during(Runnable work) {
        long before = written.newest(1).getFirst().seq();
        work.run();
        return written.since(before);
    }

    Map<String, Callable<?>> readers() {
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
        readers.put("a document", () -> files.read(scan));
        return readers;
    }

    void closed(Subject person, Class<? extends RuntimeException> how) {
        readers()
                .forEach((what, read) -> assertThatThrownBy(() -> People.as(person, () -> run(read)))
                        .as(what + " for " + person.displayName())
                        .isInstanceOf(how));
    }

    static void run(Callable<?> work) {
        try {
            work.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> above(Subject reader) {
        return standing.stream()
                .flatMap(source -> source.of(reader).stream())
                .map(StandingNotices.StandingNotice::words)
                .toList();
    }

    List<String> words(Subject reader) {
        return People.get(reader, () -> notices.open()).stream()
                .map(PersonalNotices.Notice::words)
                .toList();
    }

    static String mark(Grant grant) {
        return OpenGrants.mark(grant.id());
    }
}
