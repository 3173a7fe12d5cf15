package app.unknot.charting.merge;

import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.SessionStart;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.signing.NoteSigning;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRegistration;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.clients.documents.Documents;
import app.unknot.clients.looked.WhoLooked;
import app.unknot.clients.merge.ClientMerges;
import app.unknot.clients.timeline.ClientTimeline;
import app.unknot.outcomes.OutcomeService;
import app.unknot.plans.PlanService;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Schedule;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.SampleFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two records of one client, with a bit of everything, and who may join them. */
abstract class MergedPractice {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ClientMerges merges;

    @Autowired
    ClientDirectory directory;

    @Autowired
    ClientRegistration registration;

    @Autowired
    ClientSearch search;

    @Autowired
    CareTeam careTeam;

    @Autowired
    ChartHistory history;

    @Autowired
    SessionStart starts;

    @Autowired
    Documents documents;

    @Autowired
    DocumentUploads uploads;

    @Autowired
    ClientTimeline timeline;

    @Autowired
    PlanService plans;

    @Autowired
    Schedule schedule;

    @Autowired
    Holds holds;

    @Autowired
    ScreeningResults screening;

    @Autowired
    ScreeningService asking;

    @Autowired
    OutcomeService outcomes;

    @Autowired
    WhoLooked looked;

    @Autowired
    ClientBuilder clients;

    @Autowired
    People people;

    @Autowired
    PracticeClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SessionNotes notes;

    @Autowired
    NoteSigning signing;

    @Autowired
    SignIn signIn;

    SessionBuilder sessions;
    Subject maya;
    Subject selma;
    Subject ruth;
    String surname;
    String nickname;
    LocalDate born;

    /** In Maya's care, with a plan, a note and a visit ahead. */
    ClientId marisol;

    NoteId own;
    AppointmentId ahead;

    /** In Selma's care, with a note, a document and a visit ahead. */
    ClientId mari;

    NoteId theirs;
    AppointmentId booked;
    DocumentId scan;

    @BeforeEach
    void marisol_was_written_down_twice() {
        sessions = beans.createBean(SessionBuilder.class);
        maya = people.maya();
        selma = people.selma();
        ruth = people.ruth();
        String letters = letters();
        surname = "Vega" + letters;
        nickname = "Nick" + letters;
        born = LocalDate.of(1980, 3, 2);
        marisol = sessions.inPlan(maya, "Marisol");
        People.as(maya, () -> {
            var record = directory.open(marisol);
            registration.change(marisol, record.version(), renamed("Marisol"));
        });
        own = signed(maya, marisol, 6, 3);
        ahead = clients.appointmentNow(maya, marisol);
        mari = clients.inCareOf(selma, nickname, surname);
        theirs = signed(selma, mari, 7, 4);
        booked = clients.appointmentNow(selma, mari);
        scan = People.get(
                selma,
                () -> uploads.upload(
                        mari,
                        new DocumentForm(DocumentKind.REPORT, "Letter by the surgeon", "Dr. Ito", null, null),
                        SampleFiles.scan()));
    }

    private app.unknot.clients.ClientForm renamed(String firstName) {
        return new app.unknot.clients.ClientForm(firstName, surname, born, "M", "", "", "", "", "", "", "", "", "");
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    /** A session begun and signed; what pressure the client wants is asked each time. */
    NoteId signed(Subject therapist, ClientId client, int painBefore, int painAfter) {
        NoteId note = sessions.begun(therapist, client);
        People.as(therapist, () -> {
            NoteWriting written = NoteWriting.firstVisit(painBefore, painAfter, 4);
            Draft seen = notes.append(note, written.operations());
            signing.sign(
                    note,
                    signIn.confirm(therapist, People.PASSWORD).orElseThrow(),
                    seen.state().fingerprint());
        });
        return note;
    }

    void merge() {
        merge(marisol, mari);
    }

    void merge(ClientId survivor, ClientId alias) {
        People.as(ruth, () -> merges.join(merges.preview(survivor, alias), "She booked online with another email"));
    }

    void undo() {
        People.as(ruth, () -> merges.into(marisol).forEach(one -> merges.part(one.join())));
    }

    Map<String, Object> sealed(NoteId note) {
        return jdbc.sql("select * from signed_note where note_id = ?")
                .param(note.value())
                .query()
                .singleRow();
    }

    UUID clientOf(NoteId note) {
        return jdbc.sql("select client_id from session_note where id = ?")
                .param(note.value())
                .query(UUID.class)
                .single();
    }

    List<Integer> visitsOf(ClientId... each) {
        return Stream.of(each)
                .map(client -> jdbc.sql("select coalesce(sum(visits), 0) from episode where client_id = ?")
                        .param(client.value())
                        .query(Integer.class)
                        .single())
                .toList();
    }
}
