package app.unknot.charting.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.cosigning.CosignQueue;
import app.unknot.charting.note.ChartBadge;
import app.unknot.clients.ClientId;
import app.unknot.shared.Listed;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class WorklistTests {
    @Autowired
    private CosignQueue queue;

    @Autowired
    private Worklist worklist;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Subject maya;
    private SessionBuilder sessions;

    @BeforeEach
    void open_the_practice() {
        maya = people.maya();
        sessions = beans.createBean(SessionBuilder.class);
    }

    @Test
    void a_draft_tells_its_gaps_and_an_old_one_reaches_the_manager_without_its_content() {
        ClientId[] otto = new ClientId[1];
        NoteId[] note = new NoteId[1];
        PracticeClock.at(clock.instant().minus(Duration.ofHours(80)), () -> {
            otto[0] = sessions.inPlan(maya, "Otto");
            note[0] = sessions.begun(maya, otto[0]);
            People.as(
                    maya,
                    () -> notes.append(
                            note[0],
                            NoteWriting.routine(6, 3, 5).without("pain.after").operations()));
        });
        DraftRow row = People.get(
                        maya, () -> worklist.drafts(Places.EVERYWHERE, 0).rows())
                .stream()
                .filter(draft -> draft.head().id().equals(note[0]))
                .findFirst()
                .orElseThrow();
        assertThat(row.gaps()).isEqualTo(1);
        assertThat(row.age()).isEqualTo(DraftAge.ESCALATE);
        assertThat(row.hours()).isEqualTo(80);

        List<OverdueNote> overdue = People.get(
                people.ruth(),
                () -> worklist.overdue(OverdueFilter.at(Places.EVERYWHERE), 0).rows());
        assertThat(overdue)
                .filteredOn(one -> one.client().equals(otto[0]))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.therapist()).isEqualTo(maya.id());
                    assertThat(one.hours()).isEqualTo(80);
                });
        assertThat(OverdueNote.class.getRecordComponents())
                .as("nothing of a note's content has a place in it")
                .extracting(part -> part.getName())
                .containsExactly("therapist", "client", "serviceDate", "hours");
    }

    @Test
    void every_page_says_how_long_its_list_is() {
        sessions.begun(maya, sessions.inPlan(maya, "Paula"));
        for (IntFunction<Listed<?>> list : List.<IntFunction<Listed<?>>>of(
                page -> People.get(maya, () -> worklist.drafts(Places.EVERYWHERE, page)),
                page -> People.get(maya, () -> worklist.notStarted(Places.EVERYWHERE, page)),
                page -> People.get(people.ruth(), () -> worklist.overdue(OverdueFilter.at(Places.EVERYWHERE), page)),
                page -> People.get(maya, () -> queue.toSign(Places.EVERYWHERE, page)),
                page -> People.get(maya, () -> queue.waitingForSupervisor(Places.EVERYWHERE, page)))) {
            Listed<?> first = list.apply(0);
            assertThat(first.rows()).hasSizeLessThanOrEqualTo(100);
            assertThat(first.total()).isGreaterThanOrEqualTo(first.rows().size());
            if (first.rows().size() < 100)
                assertThat(first.total()).isEqualTo(first.rows().size());
            Listed<?> beyond = list.apply(999);
            assertThat(beyond.rows()).isEmpty();
            assertThat(beyond.total()).isEqualTo(first.total());
        }
        assertThat(People.get(maya, () -> worklist.drafts(Places.EVERYWHERE, 0)).total())
                .isPositive();
    }

    @Test
    void a_signed_note_leaves_the_drafts_and_its_badge_says_so() {
        ClientId client = sessions.inPlan(maya, "Petra");
        NoteId draft = sessions.begun(maya, client);
        assertThat(badgeOf(draft)).satisfies(badge -> {
            assertThat(badge.state()).isEqualTo(ChartBadge.State.DRAFT);
            assertThat(badge.gaps()).isGreaterThan(3);
        });
        NoteId signed = sessions.signed(maya, client, 5, 3);
        assertThat(badgeOf(signed).state()).isEqualTo(ChartBadge.State.SIGNED);
        assertThat(allDrafts()).contains(draft).doesNotContain(signed);
        assertThat(People.get(maya, () -> worklist.signedLately(Places.EVERYWHERE)))
                .extracting(row -> row.head().id())
                .contains(signed);
    }

    /** Of every page: others leave drafts of Maya's too. */
    private List<NoteId> allDrafts() {
        List<NoteId> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            int wanted = page;
            var rows = People.get(
                    maya, () -> worklist.drafts(Places.EVERYWHERE, wanted).rows());
            if (rows.isEmpty()) return all;
            rows.forEach(row -> all.add(row.head().id()));
        }
    }

    @Test
    void each_list_is_for_those_it_concerns() {
        NoteId draft = sessions.begun(maya, sessions.inPlan(maya, "Quentin"));
        assertThat(People.get(
                        people.selma(),
                        () -> worklist.drafts(Places.EVERYWHERE, 0).rows()))
                .extracting(row -> row.head().id())
                .doesNotContain(draft);
        assertThatThrownBy(() -> People.get(
                        maya,
                        () -> worklist.overdue(OverdueFilter.at(Places.EVERYWHERE), 0)
                                .rows()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> People.get(
                        people.ruth(),
                        () -> worklist.drafts(Places.EVERYWHERE, 0).rows()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> People.get(
                        people.tomas(),
                        () -> worklist.overdue(OverdueFilter.at(Places.EVERYWHERE), 0)
                                .rows()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ChartBadge badgeOf(NoteId note) {
        NoteHead head = People.get(maya, () -> notes.draft(note)).head();
        return People.get(maya, () -> worklist.badges(List.of(head.appointment())))
                .getOrDefault(head.appointment(), ChartBadge.NONE);
    }
}
