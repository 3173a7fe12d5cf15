package app.unknot.charting.tablets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.SessionStart;
import app.unknot.charting.amendments.Addenda;
import app.unknot.charting.cosigning.CosignQueue;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.AddendumKind;
import app.unknot.charting.note.ChartBadge;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.NoteMovedOn;
import app.unknot.charting.note.OpenNote;
import app.unknot.charting.note.Operation;
import app.unknot.charting.note.RefusedOperation;
import app.unknot.charting.signing.NoteIncomplete;
import app.unknot.charting.signing.NoteSigning;
import app.unknot.charting.store.NoteTicket;
import app.unknot.charting.store.NoteTickets;
import app.unknot.charting.worklist.OverdueFilter;
import app.unknot.charting.worklist.OverdueNote;
import app.unknot.charting.worklist.UnchartedRow;
import app.unknot.charting.worklist.Worklist;
import app.unknot.clients.ClientId;
import app.unknot.clients.timeline.ClientTimeline;
import app.unknot.clients.timeline.TimelineEntry;
import app.unknot.clients.timeline.TimelineKind;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.Ids;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A note from its first tap to an addendum. Runs on each database that the product supports. */
abstract class NoteJourney {
    @Autowired
    private SessionNotes notes;

    @Autowired
    private NoteSigning signing;

    @Autowired
    private SessionStart starts;

    @Autowired
    private KeptNotes kept;

    @Autowired
    private LostNotes lostNotes;

    @Autowired
    private NoteTickets tickets;

    @Autowired
    private ChartHistory history;

    @Autowired
    private Addenda addenda;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CosignQueue queue;

    @Autowired
    private ClientTimeline timeline;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private Schedule schedule;

    @Autowired
    private SignIn signIn;

    @Autowired
    private LogEntries written;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private DataSource dataSource;

    private Subject maya;

    @BeforeEach
    void signMayaIn() {
        maya = people.maya();
    }

    @Test
    void a_session_does_not_start_before_the_safety_questions_are_answered() {
        ClientId daniel = clients.inCareOf(maya, "Daniel");
        AppointmentId appointment = clients.appointmentNow(maya, daniel);
        assertThatThrownBy(() -> asMaya(() -> starts.start(appointment))).isInstanceOf(RefusedRequest.class);
        screen(daniel);
        NoteId note = asMaya(() -> starts.start(appointment));
        assertThat(asMaya(() -> starts.start(appointment))).as("starting twice").isEqualTo(note);
        assertThat(asMaya(() -> schedule.open(appointment)).state()).isEqualTo(AppointmentState.STARTED);
    }

    @Test
    void a_red_flag_blocks_the_start() {
        ClientId helen = clients.inCareOf(maya, "Helen");
        AppointmentId appointment = clients.appointmentNow(maya, helen);
        screen(helen, "E05");
        assertThatThrownBy(() -> asMaya(() -> starts.start(appointment))).isInstanceOf(RefusedRequest.class);
    }

    @Test
    void operations_are_kept_once_however_often_they_are_delivered() {
        NoteId note = started("Omar");
        List<Operation> operations = NoteWriting.firstVisit(6, 3, 5).operations();
        asMaya(() -> notes.append(note, operations));
        Draft draft = asMaya(() -> notes.append(note, operations.reversed()));
        assertThat(draft.state().liveOperations()).hasSameSizeAs(operations);
        assertThat(draft.gaps()).isEmpty();
    }

    @Test
    void operations_that_arrive_twice_at_the_same_time_are_kept_once() throws InterruptedException, ExecutionException {
        NoteId note = started("Victor");
        List<Operation> operations = NoteWriting.firstVisit(6, 3, 5).operations();
        try (ExecutorService tablets = Executors.newFixedThreadPool(4)) {
            List<Callable<Draft>> deliveries =
                    Collections.nCopies(4, () -> asMaya(() -> notes.append(note, operations)));
            for (Future<Draft> delivery : tablets.invokeAll(deliveries))
                assertThat(delivery.get().state().liveOperations()).hasSameSizeAs(operations);
        }
    }

    @Test
    void an_incomplete_note_cannot_be_signed_and_says_what_is_missing() {
        NoteId note = started("Grace");
        Draft draft = asMaya(() -> notes.append(
                note, NoteWriting.firstVisit(6, 3, 5).without("pain.after").operations()));
        assertThatThrownBy(() -> sign(note, draft))
                .isInstanceOfSatisfying(
                        NoteIncomplete.class,
                        incomplete -> assertThat(incomplete.gaps())
                                .extracting(NoteGap::code)
                                .containsExactly("PAIN_AFTER"));
    }

    @Test
    void a_note_that_moved_on_since_it_was_seen_is_not_signed() {
        NoteId note = started("Priya");
        Draft seen =
                asMaya(() -> notes.append(note, NoteWriting.firstVisit(6, 3, 5).operations()));
        asMaya(() -> notes.append(note, NoteWriting.empty().set("pain.worst", 8).operations()));
        assertThatThrownBy(() -> sign(note, seen)).isInstanceOf(NoteMovedOn.class);
    }

    @Test
    void a_signed_note_is_sealed_in_the_database_and_takes_addenda_only() {
        NoteId note = signed("Jonas");
        OpenNote open = asMaya(() -> history.open(note));
        assertThat(open.signerName()).isEqualTo("Maya Okafor, LMT");
        assertThat(open.content().work()).singleElement().satisfies(work -> {
            assertThat(work.region()).isEqualTo("LUMBAR_R");
            assertThat(work.minutes()).isEqualTo(30);
        });
        JdbcClient jdbc = JdbcClient.create(dataSource);
        assertThatThrownBy(() -> jdbc.sql("update signed_note set pain_after = 0 where note_id = ?")
                        .params(note.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from signed_note where note_id = ?")
                        .params(note.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        asMaya(() -> {
            addenda.add(note, AddendumKind.CORRECTION, "Wrong side", "It was the left lumbar.");
            return true;
        });
        assertThat(asMaya(() -> history.open(note)).addenda())
                .singleElement()
                .satisfies(addendum -> assertThat(addendum.text()).isEqualTo("It was the left lumbar."));
    }

    @Test
    void what_follows_a_signature_takes_new_rows_only() {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        for (String table : List.of(
                "note_cosignature", "note_remark", "note_move", "late_change_taken", "note_recreated", "encounter"))
            assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
                    .as(table)
                    .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        jdbc.sql("update encounter set content_hash = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update note_recreated set screened_at = recreated_at")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () -> jdbc.sql("update note_move set mover_name = 'x'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void every_list_tells_what_is_to_be_written_or_signed_and_nothing_else() {
        NoteId signed = signed("Solveig");
        NoteId draft = started("Astrid");
        long notStarted =
                asMaya(() -> worklist.notStarted(Places.EVERYWHERE, 0)).total();
        NoteId[] late = new NoteId[1];
        ClientId[] ingrid = new ClientId[1];
        AppointmentId[] untouched = new AppointmentId[1];
        PracticeClock.at(clock.instant().minus(Duration.ofHours(80)), () -> {
            late[0] = started("Gudrun");
            ingrid[0] = clients.inCareOf(maya, "Ingrid");
            untouched[0] = clients.appointmentNow(maya, ingrid[0]);
        });
        assertThat(asMaya(() -> AllDrafts.of(worklist)))
                .filteredOn(row -> row.gaps() > 0)
                .extracting(row -> row.head().id())
                .contains(draft, late[0])
                .doesNotContain(signed);
        assertThat(asMaya(() -> worklist.signedLately(Places.EVERYWHERE)))
                .extracting(row -> row.head().id())
                .contains(signed)
                .doesNotContain(draft, late[0]);
        assertThat(asMaya(() -> worklist.notStartedWith(ingrid[0])))
                .extracting(UnchartedRow::appointment)
                .containsExactly(untouched);
        assertThat(asMaya(() -> worklist.notStarted(Places.EVERYWHERE, 0)).total())
                .isEqualTo(notStarted + 1);
        assertThat(asMaya(() -> worklist.badges(List.of(untouched)))).containsValue(ChartBadge.NONE);
        OverdueFilter all = OverdueFilter.at(Places.EVERYWHERE);
        assertThat(People.get(people.ruth(), () -> worklist.overdue(all, 0).rows()))
                .extracting(OverdueNote::client)
                .contains(clientOf(late[0]))
                .doesNotContain(clientOf(draft), clientOf(signed));
        assertThat(asMaya(() -> queue.toSign(Places.EVERYWHERE, 0).rows())).isEmpty();
        assertThat(asMaya(() -> queue.waitingForSupervisor(Places.EVERYWHERE, 0).rows()))
                .isEmpty();
        assertThat(asMaya(() -> timeline.page(ingrid[0], Set.of(), 0)).entries())
                .isEmpty();
        assertThat(asMaya(() -> timeline.page(clientOf(signed), Set.of(), 0)).entries())
                .extracting(TimelineEntry::kind)
                .contains(TimelineKind.SESSION);
    }

    private ClientId clientOf(NoteId note) {
        return asMaya(() -> notes.draft(note)).head().client();
    }

    @Test
    void narrative_is_not_readable_in_the_database() {
        NoteId note = started("Amina");
        asMaya(() -> notes.append(
                note, NoteWriting.empty().set("s.text", "CANARY-sits-badly").operations()));
        List<String> stored = JdbcClient.create(dataSource)
                .sql("select sealed_value from note_operation where note_id = ?")
                .params(note.value())
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(stored).hasSize(1).noneMatch(text -> text.contains("CANARY"));
    }

    @Test
    void what_arrives_after_the_signature_waits_for_an_addendum_and_leaves_the_note_alone() {
        NoteId note = signed("Rosa");
        Draft late = asMaya(() ->
                notes.append(note, NoteWriting.empty().set("pain.worst", 9).operations()));
        assertThat(late.signed()).isTrue();
        OpenNote open = asMaya(() -> history.open(note));
        assertThat(open.content().number("pain.worst")).isNull();
        assertThat(open.pending()).hasSize(1);
    }

    @Test
    void a_colleague_without_assignment_finds_neither_the_draft_nor_the_note() {
        NoteId draft = started("Carl");
        NoteId signed = signed("Liam");
        Subject selma = people.selma();
        assertThatThrownBy(() -> People.get(selma, () -> notes.draft(draft))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.get(selma, () -> notes.append(draft, List.of())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.get(selma, () -> history.open(signed))).isInstanceOf(RecordNotFound.class);
        assertThat(written.newest(10))
                .as("what was refused is logged")
                .anyMatch(entry -> entry.toString().contains("note " + signed));
    }

    @Test
    void what_a_tablet_sent_is_compared_and_a_note_that_is_gone_comes_back_by_its_ticket() {
        NoteId note = started("Wanda");
        List<Operation> operations = NoteWriting.empty().set("pain.before", 4).operations();
        asMaya(() -> notes.append(note, operations));
        UUID sent = operations.getFirst().opId();
        UUID lost = Ids.next();
        NoteHead head = asMaya(() -> notes.draft(note)).head();
        NoteTicket gone = new NoteTicket(
                Ids.next(),
                Ids.next(),
                head.client().value(),
                maya.id().value(),
                head.location().value(),
                head.serviceDate(),
                head.startedAt(),
                1,
                4,
                0,
                head.startedAt(),
                head.startedAt().plusSeconds(3600),
                head.startedAt());
        NoteId back = asMaya(() -> lostNotes.recreate(tickets.write(gone)));
        assertThat(asMaya(() -> kept.compare(
                        operations.getFirst().deviceId(),
                        List.of(
                                new KeptNote(note, OperationDigest.of(List.of(sent)), List.of()),
                                new KeptNote(back, "", List.of(lost)),
                                new KeptNote(new NoteId(lost), "", List.of())))))
                .extracting(KeptNote.Compared::match, KeptNote.Compared::lacks)
                .containsExactly(
                        Tuple.tuple(KeptNote.Match.SAME, List.of()),
                        Tuple.tuple(KeptNote.Match.DIFFERS, List.of(lost)),
                        Tuple.tuple(KeptNote.Match.MISSING, List.of()));
        assertThatThrownBy(() -> asMaya(() -> notes.append(back, operations))).isInstanceOf(RefusedOperation.class);
    }

    private NoteId started(String firstName) {
        ClientId client = clients.inCareOf(maya, firstName);
        AppointmentId appointment = clients.appointmentNow(maya, client);
        screen(client);
        return asMaya(() -> starts.start(appointment));
    }

    private NoteId signed(String firstName) {
        NoteId note = started(firstName);
        Draft draft =
                asMaya(() -> notes.append(note, NoteWriting.firstVisit(6, 3, 5).operations()));
        sign(note, draft);
        return note;
    }

    private void sign(NoteId note, Draft seen) {
        asMaya(() -> signing.sign(
                note,
                signIn.confirm(maya, People.PASSWORD).orElseThrow(),
                seen.state().fingerprint()));
    }

    private void screen(ClientId client, String... yes) {
        asMaya(() -> {
            screening.recordIntake(client, IntakeTold.of(Facts.NONE));
            return screening.recordRescreen(client, Answers.visit(screening, yes));
        });
    }

    private <T> T asMaya(Supplier<T> work) {
        return People.get(maya, work);
    }
}
