package app.unknot.charting.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionStart;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.moves.DraftMoves;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.NoteMovedOn;
import app.unknot.charting.signing.NoteIncomplete;
import app.unknot.charting.signing.NoteSigning;
import app.unknot.clients.ClientId;
import app.unknot.clients.timeline.ClientTimeline;
import app.unknot.clients.timeline.TimelineEntry;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
class DraftMoveTests {
    @Autowired
    private DraftMoves moves;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private NoteSigning signing;

    @Autowired
    private SessionStart starts;

    @Autowired
    private ChartHistory chart;

    @Autowired
    private ClientTimeline timeline;

    @Autowired
    private SignIn signIn;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Holds holds;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private SessionBuilder sessions;
    private Subject maya;
    private ClientId wrong;
    private ClientId right;
    private NoteId note;
    private AppointmentId visit;

    @BeforeEach
    void a_note_is_written_in_the_wrong_record() {
        maya = people.maya();
        sessions = beans.createBean(SessionBuilder.class);
        wrong = sessions.inPlan(maya, "Wrong");
        right = sessions.inPlan(maya, "Right");
        note = sessions.begun(maya, wrong);
        visit = clients.appointmentNow(maya, right);
        write(NoteWriting.empty().set("s.text", "Stiff after driving."));
    }

    @Test
    void what_was_written_goes_along_and_what_arrives_later_follows_the_note() {
        AppointmentId begun = People.get(maya, () -> notes.soFar(note)).head().appointment();
        sessions.screened(maya, right);
        move();
        write(NoteWriting.empty().set("pain.before", 6));
        NoteContent there = People.get(maya, () -> notes.soFar(note));
        assertThat(there.head().client()).isEqualTo(right);
        assertThat(there.head().appointment()).isEqualTo(visit);
        assertThat(there.text("s.text")).isEqualTo("Stiff after driving.");
        assertThat(there.number("pain.before")).isEqualTo(6);
        assertThat(People.get(maya, () -> schedule.open(visit)).state()).isEqualTo(AppointmentState.STARTED);
        assertThat(People.get(maya, () -> schedule.open(begun)).state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(People.get(maya, () -> starts.start(begun)))
                .as("the wrong client's visit can have a note of its own")
                .isNotEqualTo(note);
    }

    @Test
    void each_record_says_that_it_was_moved_and_neither_names_the_other_client() {
        sessions.screened(maya, right);
        move();
        assertThat(history(wrong)).anySatisfy(entry -> {
            assertThat(entry.title()).isEqualTo("A note was started here by mistake");
            assertThat(entry.detail()).contains("Maya Okafor", "Opened the neighbour's record");
            assertThat(entry.detail()).doesNotContain("Right", "Stiff after driving");
            assertThat(entry.address()).isNull();
        });
        assertThat(history(right)).anySatisfy(entry -> {
            assertThat(entry.title()).isEqualTo("The note came from another record");
            assertThat(entry.detail()).contains("Maya Okafor", "Opened the neighbour's record");
            assertThat(entry.detail()).doesNotContain("Wrong");
            assertThat(entry.address()).as("a draft cannot be read").isNull();
        });
        sign();
        assertThat(history(right)).anySatisfy(entry -> {
            assertThat(entry.title()).isEqualTo("The note came from another record");
            assertThat(entry.address()).isEqualTo("notes/" + note);
        });
        assertThat(People.get(maya, () -> chart.open(note)).standing().movedHere())
                .satisfies(moved -> assertThat(moved.reason()).isEqualTo("Opened the neighbour's record"));
    }

    @Test
    void what_speaks_of_the_wrong_clients_record_is_emptied_and_the_rest_goes_along() {
        sessions.screened(maya, right);
        write(NoteWriting.empty()
                .on("region.LUMBAR_L.worked")
                .set("region.LUMBAR_L.pressure", 5)
                .carried("region.LUMBAR_L")
                .on("homecare.WALKING")
                .carried("homecare")
                .on("region.SACRUM.worked")
                .set("progress.0", "MET")
                .set("able.0", 7)
                .set("pressure.next", 3)
                .on("pressure.confirmed")
                .set("prefer.SACRUM", 3)
                .on("unchanged.confirmed")
                .set("limits.seen", "ceiling 4"));
        move();
        NoteContent there = People.get(maya, () -> notes.soFar(note));
        assertThat(there.fields().keySet()).containsExactlyInAnyOrder("s.text", "region.SACRUM.worked");
    }

    @Test
    void the_right_clients_safety_questions_decide_and_are_due_until_they_are_asked() {
        move();
        assertThat(People.get(maya, () -> notes.draft(note)).gaps())
                .extracting(NoteGap::code)
                .contains("RESCREEN");
        assertThatThrownBy(this::sign).isInstanceOf(NoteIncomplete.class);
        sessions.screened(maya, right);
        sign();
        assertThat(People.get(maya, () -> chart.open(note)).content().head().client())
                .isEqualTo(right);
    }

    @Test
    void of_an_earlier_day_it_goes_only_where_the_questions_were_asked_on_that_day() {
        PracticeClock.at(
                clock.instant().plus(Duration.ofDays(1)),
                () -> assertThatThrownBy(this::move)
                        .isInstanceOf(RefusedRequest.class)
                        .hasMessageContaining("It was not moved"));
        assertThat(People.get(maya, () -> notes.soFar(note)).head().client()).isEqualTo(wrong);
        sessions.screened(maya, right);
        PracticeClock.at(clock.instant().plus(Duration.ofDays(1)), this::move);
        assertThat(People.get(maya, () -> notes.soFar(note)).head().client()).isEqualTo(right);
    }

    @Test
    void who_still_sees_the_wrong_name_does_not_sign() {
        sessions.screened(maya, right);
        write(NoteWriting.routine(6, 3, 5).without("s.text"));
        String seen = People.get(maya, () -> notes.draft(note)).state().fingerprint();
        move();
        assertThatThrownBy(() -> People.get(maya, () -> signing.sign(note, proof(), seen)))
                .isInstanceOf(NoteMovedOn.class);
    }

    @Test
    void a_batch_that_waits_for_the_move_to_end_does_not_bring_the_note_back() throws Exception {
        sessions.screened(maya, right);
        FutureTask<Void> batch =
                new FutureTask<>(() -> write(NoteWriting.empty().set("pain.before", 6)), null);
        Thread tablet = new Thread(batch);
        transactions.executeWithoutResult(status -> {
            move();
            tablet.start();
            while (tablet.isAlive() && !isHeldUp(tablet)) Thread.onSpinWait();
        });
        batch.get(20, TimeUnit.SECONDS);
        NoteContent there = People.get(maya, () -> notes.soFar(note));
        assertThat(there.head().client()).isEqualTo(right);
        assertThat(there.head().appointment()).isEqualTo(visit);
        assertThat(there.number("pain.before")).isEqualTo(6);
    }

    @Test
    void it_goes_only_to_an_own_visit_of_the_day_that_has_no_note() {
        Set<AppointmentId> offered = People.get(maya, () -> moves.targets(note)).stream()
                .map(AppointmentRow::id)
                .collect(Collectors.toSet());
        assertThat(offered).contains(visit);
        NoteId charted = sessions.begun(maya, sessions.inPlan(maya, "Charted"));
        AppointmentId taken =
                People.get(maya, () -> notes.draft(charted)).head().appointment();
        assertThatThrownBy(() -> People.as(maya, () -> moves.move(note, taken, "Opened the neighbour's record")))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.as(people.selma(), () -> moves.move(note, visit, "reason")))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void a_serious_reaction_holds_the_right_client_too() {
        sessions.screened(maya, right);
        write(NoteWriting.empty().reaction("SERIOUS"));
        move();
        assertThat(People.get(maya, () -> holds.of(right))).isPresent();
    }

    /** Whether it waits for another transaction to end. */
    private static boolean isHeldUp(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("waitForThisToEnd"));
    }

    private void sign() {
        write(NoteWriting.routine(6, 3, 4).without("s.text"));
        String seen = People.get(maya, () -> notes.draft(note)).state().fingerprint();
        People.as(maya, () -> signing.sign(note, proof(), seen));
    }

    private Confirmation proof() {
        return signIn.confirm(maya, People.PASSWORD).orElseThrow();
    }

    private void move() {
        People.as(maya, () -> moves.move(note, visit, "Opened the neighbour's record"));
    }

    private void write(NoteWriting writing) {
        People.as(maya, () -> notes.append(note, writing.operations()));
    }

    private List<TimelineEntry> history(ClientId client) {
        return People.get(maya, () -> timeline.page(client, Set.of(), 0)).entries();
    }
}
