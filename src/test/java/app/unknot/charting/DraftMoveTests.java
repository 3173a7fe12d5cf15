package app.unknot.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.screening.Holds;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class DraftMoveTests {
    @Autowired
    private DraftMoves moves;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private ClientTimeline timeline;

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
        assertThat(People.get(maya, () -> schedule.open(begun)).state()).isEqualTo(AppointmentState.ARRIVED);
    }

    @Test
    void each_record_says_that_it_was_moved_and_neither_names_the_other_client() {
        sessions.screened(maya, right);
        move();
        assertThat(history(wrong)).anySatisfy(entry -> {
            assertThat(entry.title()).isEqualTo("A note was begun here by mistake");
            assertThat(entry.detail()).contains("Maya Okafor").doesNotContain("Right");
        });
        assertThat(history(right)).anySatisfy(entry -> {
            assertThat(entry.title()).isEqualTo("The note came from another record");
            assertThat(entry.detail()).doesNotContain("Wrong");
        });
    }

    @Test
    void what_came_from_the_wrong_clients_last_note_is_emptied_unless_it_was_touched() {
        sessions.screened(maya, right);
        write(NoteWriting.empty()
                .on("region.LUMBAR_L.worked")
                .set("region.LUMBAR_L.pressure", 5)
                .carried("region.LUMBAR_L")
                .on("homecare.WALKING")
                .carried("homecare")
                .on("region.SACRUM.worked")
                .set("limits.seen", "ceiling 4"));
        move();
        NoteContent there = People.get(maya, () -> notes.soFar(note));
        assertThat(there.fields().keySet()).containsExactlyInAnyOrder("s.text", "region.SACRUM.worked");
    }

    @Test
    void without_todays_safety_questions_of_the_right_client_nothing_is_moved() {
        assertThatThrownBy(this::move)
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("The note is kept where it is");
        assertThat(People.get(maya, () -> notes.soFar(note)).head().client()).isEqualTo(wrong);
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
