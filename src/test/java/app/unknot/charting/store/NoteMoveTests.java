package app.unknot.charting.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.amendments.Addenda;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.moves.NoteMoves;
import app.unknot.charting.note.Addendum;
import app.unknot.charting.note.AddendumKind;
import app.unknot.charting.note.NoteStatus;
import app.unknot.charting.note.OpenNote;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.OutcomeService;
import app.unknot.outcomes.PainPoint;
import app.unknot.plans.PlanService;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class NoteMoveTests {
    @Autowired
    private NoteMoves moves;

    @Autowired
    private ChartHistory history;

    @Autowired
    private Addenda addenda;

    @Autowired
    private OutcomeService outcomes;

    @Autowired
    private PlanService plans;

    @Autowired
    private CareTeam careTeam;

    @Autowired
    private SignIn signIn;

    @Autowired
    private LogEntries written;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Subject maya;
    private ClientId wrong;
    private ClientId right;
    private NoteId stays;
    private NoteId note;

    @BeforeEach
    void a_note_is_in_the_wrong_record() {
        maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        wrong = sessions.inPlan(maya, "Wrong");
        right = sessions.inPlan(maya, "Right");
        stays = sessions.signed(maya, wrong, 6, 5);
        note = sessions.signed(maya, wrong, 9, 2);
    }

    @Test
    void the_copy_says_the_same_and_each_record_says_what_happened() {
        People.as(maya, () -> addenda.add(note, AddendumKind.ADDENDUM, "Forgot", "Drank water."));
        OpenNote before = open(note);
        NoteId copy = move();
        OpenNote there = open(copy);
        assertThat(there.content().fields()).isEqualTo(before.content().fields());
        assertThat(there.content().head().client()).isEqualTo(right);
        assertThat(there.signerName()).isEqualTo(before.signerName());
        assertThat(there.signedAt()).isEqualTo(before.signedAt());
        assertThat(there.addenda()).extracting(Addendum::text).containsExactly("Drank water.");
        assertThat(there.standing().movedHere()).isNotNull();

        OpenNote here = open(note);
        assertThat(here.contentHash()).isEqualTo(before.contentHash());
        assertThat(here.content().fields()).isEqualTo(before.content().fields());
        assertThat(here.standing().movedAway()).satisfies(moved -> {
            assertThat(moved.by()).isEqualTo("Maya Okafor");
            assertThat(moved.reason()).isEqualTo("Opened the neighbour's record");
            assertThat(moved.other()).isEqualTo(copy);
        });
        assertThat(written.newest(40).toString()).contains("NOTE_MOVED_AWAY", "NOTE_MOVED_HERE");
    }

    @Test
    void the_wrong_record_counts_it_no_longer_and_the_right_one_does() {
        move();
        assertThat(People.get(maya, () -> history.signedNotes(wrong, 0)))
                .extracting(row -> row.head().id())
                .containsExactly(stays);
        assertThat(People.get(maya, () -> history.last(wrong))
                        .orElseThrow()
                        .content()
                        .number("pain.before"))
                .isEqualTo(6);
        assertThat(People.get(maya, () -> outcomes.series(wrong)))
                .extracting(PainPoint::before)
                .containsExactly(6);
        assertThat(People.get(maya, () -> outcomes.series(right)))
                .extracting(PainPoint::before)
                .containsExactly(9);
        assertThat(People.get(maya, () -> plans.current(wrong)).orElseThrow().sessionsUsed())
                .isEqualTo(1);
        assertThat(People.get(maya, () -> plans.current(right)).orElseThrow().sessionsUsed())
                .isEqualTo(1);
    }

    @Test
    void a_note_is_moved_once_and_nothing_is_added_to_what_was_moved() {
        move();
        assertThat(People.get(maya, () -> moves.mayMove(note))).isFalse();
        assertThatThrownBy(this::move).isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(maya, () -> addenda.add(note, AddendumKind.ADDENDUM, "reason", "text")))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void a_colleague_of_the_care_team_reads_the_trace_but_not_the_other_record() {
        People.as(people.ruth(), () -> careTeam.assign(wrong, people.selma().id()));
        NoteId copy = move();
        NoteStatus.Moved trace =
                People.get(people.selma(), () -> history.open(note)).standing().movedAway();
        assertThat(trace)
                .satisfies(moved -> assertThat(moved.other())
                        .as("the other client is not named")
                        .isNull());
        assertThatThrownBy(() -> People.get(people.selma(), () -> history.open(copy)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() ->
                        People.get(people.selma(), () -> moves.move(stays, right, "reason", proofOf(people.selma()))))
                .as("only its author moves a note")
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void it_is_not_moved_without_a_reason_to_the_same_record_or_to_a_strangers() {
        ClientId strangers = beans.createBean(SessionBuilder.class).inPlan(people.selma(), "Stranger");
        assertThatThrownBy(() -> People.get(maya, () -> moves.move(note, right, " ", proofOf(maya))))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.get(maya, () -> moves.move(note, wrong, "reason", proofOf(maya))))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.get(maya, () -> moves.move(note, strangers, "reason", proofOf(maya))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.get(maya, () -> moves.move(note, right, "reason", proofOf(people.selma()))))
                .isInstanceOf(RefusedRequest.class);
        assertThat(open(note).standing().movedAway()).isNull();
    }

    private NoteId move() {
        return People.get(maya, () -> moves.move(note, right, "Opened the neighbour's record", proofOf(maya)));
    }

    private OpenNote open(NoteId id) {
        return People.get(maya, () -> history.open(id));
    }

    private Confirmation proofOf(Subject subject) {
        return signIn.confirm(subject, People.PASSWORD).orElseThrow();
    }
}
