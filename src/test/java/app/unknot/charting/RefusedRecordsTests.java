package app.unknot.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Action;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.charting.cosigning.CosignRemarks;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.tablets.KeptNote;
import app.unknot.charting.tablets.KeptNotes;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentFiles;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.letters.LetterDrafts;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterKind;
import app.unknot.letters.Letters;
import app.unknot.plans.PlanService;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Schedule;
import app.unknot.screening.ScreeningResults;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SampleFiles;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Selma asks for parts of a record that is in Maya's care: each refusal names the record that she asked for. */
@PortalTest
class RefusedRecordsTests {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ChartHistory history;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private CosignRemarks remarks;

    @Autowired
    private KeptNotes kept;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private DocumentUploads uploads;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterDrafts drafts;

    @Autowired
    private Schedule schedule;

    @Autowired
    private ScreeningResults screening;

    @Autowired
    private PlanService plans;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private LogEntries written;

    private Subject maya;
    private ClientId client;
    private NoteId note;
    private String number;

    @BeforeEach
    void a_note_of_maya() {
        maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        client = sessions.inPlan(maya, "Theirs");
        note = sessions.begun(maya, client);
        number = People.get(maya, () -> directory.reference(client)).number();
    }

    private void refused(String object, Runnable asked) {
        long before = written.newest(1).getFirst().seq();
        assertThatThrownBy(() -> People.as(people.selma(), asked)).isInstanceOf(RecordNotFound.class);
        List<AuditEntry> lines = written.since(before);
        assertThat(lines).singleElement().satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(Outcome.DENIED);
            assertThat(entry.clientNumber()).as(entry.toString()).isEqualTo(number);
            assertThat(entry.object()).isEqualTo(object);
        });
    }

    @Test
    void a_note_names_its_record() {
        refused("note " + note, () -> history.open(note));
        refused("note " + note, () -> notes.draft(note));
        refused("note " + note, () -> notes.append(note, List.of()));
        refused("note " + note, () -> remarks.sendBack(note, "Add the pressure."));
    }

    @Test
    void notes_that_a_tablet_keeps_name_each_record_once() {
        long before = written.newest(1).getFirst().seq();
        People.as(
                people.selma(),
                () -> kept.compare(
                        UUID.randomUUID(),
                        List.of(
                                new KeptNote(note, "", List.of()),
                                new KeptNote(new NoteId(UUID.randomUUID()), "", List.of()),
                                new KeptNote(new NoteId(UUID.randomUUID()), "", List.of()))));
        assertThat(written.since(before))
                .filteredOn(entry -> entry.action().equals(Action.NOTE_DRAFT.name()))
                .extracting(AuditEntry::clientNumber)
                .containsExactly(number, null);
    }

    @Test
    void a_document_a_letter_and_a_visit_name_their_record() {
        DocumentId document = People.get(
                maya,
                () -> uploads.upload(
                        client,
                        new DocumentForm(DocumentKind.REPORT, "Report", "Dr Bell", null, null),
                        SampleFiles.scan()));
        refused("document " + document, () -> files.read(document));
        LetterId letter = People.get(maya, () -> drafts.draft(client, LetterKind.CLEARANCE_REQUEST));
        refused("letter " + letter, () -> letters.open(letter));
        refused("letter " + letter, () -> letters.pdf(letter));
        AppointmentId visit = clients.appointmentNow(maya, client);
        refused("appointment " + visit, () -> schedule.open(visit));
    }

    @Test
    void the_record_itself_names_itself() {
        refused("client " + client, () -> directory.open(client));
        refused("client " + client, () -> screening.standing(client));
        refused("client " + client, () -> plans.current(client));
        refused("client " + client, () -> schedule.todayWith(client));
    }

    @Test
    void what_does_not_exist_is_refused_alike_and_names_nobody() {
        NoteId none = new NoteId(UUID.randomUUID());
        long before = written.newest(1).getFirst().seq();
        assertThatThrownBy(() -> People.as(people.selma(), () -> history.open(none)))
                .isInstanceOf(RecordNotFound.class);
        assertThat(written.since(before)).singleElement().satisfies(entry -> {
            assertThat(entry.clientNumber()).isNull();
            assertThat(entry.object()).isEqualTo("note " + none);
        });
    }
}
