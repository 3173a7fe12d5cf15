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
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.SessionNotes.Draft;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.Operation;
import app.unknot.charting.note.RefusedOperation;
import app.unknot.charting.signing.NoteSigning;
import app.unknot.charting.signing.SigningGaps;
import app.unknot.charting.store.NoteTicket;
import app.unknot.charting.store.NoteTickets;
import app.unknot.charting.tablets.KeptNote.Compared;
import app.unknot.charting.tablets.KeptNote.Match;
import app.unknot.charting.worklist.Worklist;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.shared.Ids;
import app.unknot.shared.Places;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a tablet kept, against what the portal holds; and notes that the portal lost. */
@PortalTest
class KeptNotesTests {
    private static final UUID TABLET = Ids.next();

    @Autowired
    private KeptNotes kept;

    @Autowired
    private LostNotes lostNotes;

    @Autowired
    private TicketWriting ticketWriting;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private NoteSigning signing;

    @Autowired
    private NoteTickets tickets;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Worklist worklist;

    @Autowired
    private SignIn signIn;

    @Autowired
    private LogEntries written;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private SessionBuilder sessions;
    private Subject selma;

    @BeforeEach
    void selmaWorks() {
        sessions = beans.createBean(SessionBuilder.class);
        selma = people.selma();
    }

    @Test
    void what_the_tablet_sent_is_there_and_nothing_is_asked_for() {
        NoteId note = begun("Anke");
        List<UUID> sent = write(note, 3);
        Compared answer = compare(new KeptNote(note, OperationDigest.of(sent), List.of()));
        assertThat(answer).isEqualTo(new Compared(note, Match.SAME, null, List.of()));
    }

    @Test
    void another_tablet_in_the_same_note_changes_nothing_of_the_comparison() {
        NoteId note = begun("Bille");
        List<UUID> sent = write(note, 2);
        asSelma(() -> notes.append(
                note, NoteWriting.empty().set("s.text", "From another tablet").operations()));
        assertThat(compare(new KeptNote(note, OperationDigest.of(sent), List.of()))
                        .match())
                .isEqualTo(Match.SAME);
    }

    @Test
    void what_the_portal_lacks_is_named_and_nothing_else() {
        NoteId note = begun("Carla");
        List<UUID> sent = write(note, 2);
        UUID lost = UUID.randomUUID();
        List<UUID> all = List.of(sent.getFirst(), lost, sent.getLast());
        assertThat(compare(new KeptNote(note, OperationDigest.of(all), List.of()))
                        .match())
                .isEqualTo(Match.DIFFERS);
        assertThat(compare(new KeptNote(note, "", all)))
                .isEqualTo(new Compared(note, Match.DIFFERS, null, List.of(lost)));
    }

    @Test
    void a_signed_note_says_since_when() {
        NoteId note = sessions.signed(selma, sessions.inPlan(selma, "Dorte"), 6, 3);
        assertThat(compare(new KeptNote(note, OperationDigest.of(List.of()), List.of()))
                        .signedAt())
                .isNotNull();
    }

    @Test
    void a_colleagues_note_looks_like_one_that_does_not_exist_and_asking_leaves_a_trace() {
        Subject maya = people.maya();
        NoteId hers = sessions.begun(maya, sessions.inPlan(maya, "Edgar"));
        NoteId nobodys = new NoteId(Ids.next());
        List<Compared> answers = asSelma(() -> kept.compare(
                TABLET, List.of(new KeptNote(hers, "x", List.of()), new KeptNote(nobodys, "", List.of(Ids.next())))));
        assertThat(answers)
                .extracting(Compared::match, Compared::signedAt, Compared::lacks)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(Match.MISSING, null, List.of()));
        assertThat(traced("NOTE_DRAFT", hers)).isTrue();
    }

    @Test
    void a_comparison_without_end_is_refused() {
        KeptNote one = new KeptNote(new NoteId(Ids.next()), "", List.of());
        assertThatThrownBy(() -> asSelma(() -> kept.compare(TABLET, Collections.nCopies(501, one))))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("stays on it");
        KeptNote endless = new KeptNote(new NoteId(Ids.next()), "", Collections.nCopies(5001, Ids.next()));
        assertThatThrownBy(() -> asSelma(() -> kept.compare(TABLET, List.of(endless))))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void an_operation_that_another_note_holds_is_refused_and_not_acknowledged() {
        NoteId first = begun("Fenja");
        NoteId second = begun("Gesa");
        List<Operation> words = NoteWriting.empty().set("s.text", "Once only").operations();
        asSelma(() -> notes.append(first, words));
        assertThatThrownBy(() -> asSelma(() -> notes.append(second, words)))
                .isInstanceOfSatisfying(RefusedOperation.class, refused -> {
                    assertThat(refused.opId()).isEqualTo(words.getFirst().opId());
                    assertThat(refused).hasMessageContaining("was not saved");
                });
        assertThat(sessions.operationsOf(second)).isZero();
    }

    @Test
    void a_note_that_is_here_is_returned_to_and_stays_as_it_is() {
        NoteId note = begun("Heike");
        write(note, 2);
        String ticket = asSelma(() -> ticketWriting.ticket(note));
        assertThat(asSelma(() -> lostNotes.recreate(ticket))).isEqualTo(note);
        assertThat(sessions.operationsOf(note)).isEqualTo(2);
        assertThat(traced("NOTE_RECREATED", note)).isFalse();
    }

    @Test
    void a_lost_note_comes_back_with_its_visit_takes_its_words_and_waits_for_a_signature() {
        ClientId ines = sessions.inPlan(selma, "Ines");
        NoteTicket ticket = lost(ines, Ids.next(), null);
        NoteId note = asSelma(() -> lostNotes.recreate(tickets.write(ticket)));
        assertThat(note.value()).isEqualTo(ticket.note());
        assertThat(asSelma(() -> lostNotes.recreate(tickets.write(ticket))))
                .as("twice")
                .isEqualTo(note);
        write(note, 2);
        NoteHead head = asSelma(() -> notes.draft(note)).head();
        assertThat(head.client()).isEqualTo(ines);
        assertThat(head.startedAt()).isEqualTo(ticket.startedAt());
        assertThat(head.appointment().value()).isEqualTo(ticket.appointment());
        AppointmentRow visit = asSelma(() -> schedule.open(head.appointment()));
        assertThat(visit.state()).isEqualTo(AppointmentState.STARTED);
        assertThat(visit.startsAt()).isEqualTo(ticket.visitStartsAt());
        assertThat(asSelma(() -> worklist.drafts(Places.EVERYWHERE, 0).rows()))
                .anyMatch(row -> row.head().id().equals(note));
        assertThat(traced("NOTE_RECREATED", note)).isTrue();
    }

    @Test
    void a_lost_note_whose_visit_has_another_note_by_now_gets_a_visit_of_its_own() {
        ClientId jule = sessions.inPlan(selma, "Jule");
        NoteId again = sessions.begun(selma, jule);
        NoteHead head = asSelma(() -> notes.draft(again)).head();
        NoteId note = asSelma(() ->
                lostNotes.recreate(tickets.write(lost(jule, head.appointment().value(), null))));
        NoteHead back = asSelma(() -> notes.draft(note)).head();
        assertThat(back.appointment()).isNotEqualTo(head.appointment());
        assertThat(asSelma(() -> schedule.open(back.appointment())).client()).isEqualTo(jule);
        assertThat(asSelma(() -> notes.draft(again)).head()).isEqualTo(head);
    }

    @Test
    void a_lost_note_of_an_earlier_day_can_be_signed_again_although_the_answers_of_that_day_are_lost() {
        ClientId kira = sessions.inPlan(selma, "Kira");
        NoteTicket asked = lost(kira, Ids.next(), Instant.now().minus(Duration.ofDays(2)));
        NoteId note = asSelma(() -> lostNotes.recreate(tickets.write(asked)));
        Draft draft =
                asSelma(() -> notes.append(note, NoteWriting.firstVisit(6, 3, 4).operations()));
        assertThat(draft.gaps()).isEmpty();
        asSelma(() -> signing.sign(
                note,
                signIn.confirm(selma, People.PASSWORD).orElseThrow(),
                draft.state().fingerprint()));
        NoteTicket never = lost(kira, Ids.next(), null);
        NoteId unasked = asSelma(() -> lostNotes.recreate(tickets.write(never)));
        assertThat(asSelma(() -> notes.draft(unasked)).gaps())
                .extracting(NoteGap::code)
                .contains(SigningGaps.RESCREEN);
    }

    @Test
    void a_ticket_that_was_changed_or_belongs_to_somebody_else_brings_nothing() {
        NoteTicket ticket = lost(sessions.inPlan(selma, "Lene"), Ids.next(), null);
        String text = tickets.write(ticket);
        String other = tickets.write(lost(sessions.inPlan(selma, "Mona"), Ids.next(), null));
        String forged = other.substring(0, other.indexOf('.')) + text.substring(text.indexOf('.'));
        for (String bad : List.of(forged, "", ".", "a.b", "%.%", text.substring(1), "x".repeat(3000) + "."))
            assertThatThrownBy(() -> asSelma(() -> lostNotes.recreate(bad)))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("stays on the tablet");
        assertThatThrownBy(() -> People.get(people.maya(), () -> lostNotes.recreate(text)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void a_client_who_is_gone_or_in_other_hands_says_so_and_nothing_is_made() {
        NoteTicket gone = lost(new ClientId(Ids.next()), Ids.next(), null);
        assertThatThrownBy(() -> asSelma(() -> lostNotes.recreate(tickets.write(gone))))
                .isInstanceOf(ClientNotHere.class)
                .hasMessageContaining("kept on this tablet");
        assertThat(traced("NOTE_RECREATED", new NoteId(gone.note()))).isFalse();
        Subject maya = people.maya();
        NoteTicket hers = lost(sessions.inPlan(maya, "Nele"), Ids.next(), null);
        assertThatThrownBy(() -> asSelma(() -> lostNotes.recreate(tickets.write(hers))))
                .isInstanceOf(ClientNotHere.class);
        assertThat(asSelma(() -> kept.compare(TABLET, List.of(new KeptNote(new NoteId(gone.note()), "", List.of())))))
                .singleElement()
                .satisfies(answer -> assertThat(answer.match()).isEqualTo(Match.MISSING));
    }

    private NoteId begun(String firstName) {
        return sessions.begun(selma, sessions.inPlan(selma, firstName));
    }

    /** A ticket of a note that this portal does not hold, of the day before yesterday. */
    private NoteTicket lost(ClientId client, UUID appointment, @Nullable Instant screenedAt) {
        Instant began = Instant.parse("2026-01-05T18:00:00Z");
        return new NoteTicket(
                Ids.next(),
                appointment,
                client.value(),
                selma.id().value(),
                null,
                LocalDate.of(2026, 1, 5),
                began,
                1,
                4,
                0,
                began,
                began.plus(Duration.ofMinutes(60)),
                screenedAt);
    }

    private List<UUID> write(NoteId note, int changes) {
        List<Operation> operations = java.util.stream.IntStream.range(0, changes)
                .mapToObj(i -> new Operation(
                        UUID.randomUUID(),
                        "pain.before",
                        JsonNodeFactory.instance.numberNode(i),
                        Set.of(),
                        Instant.EPOCH,
                        TABLET))
                .toList();
        asSelma(() -> notes.append(note, operations));
        return operations.stream().map(Operation::opId).toList();
    }

    private Compared compare(KeptNote note) {
        return asSelma(() -> kept.compare(TABLET, List.of(note))).getFirst();
    }

    private boolean traced(String action, NoteId note) {
        return written.newest(60).stream()
                .anyMatch(
                        entry -> entry.action().equals(action) && entry.object().equals("note " + note));
    }

    private <T> T asSelma(Supplier<T> work) {
        return People.get(selma, work);
    }
}
