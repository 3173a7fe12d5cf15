package app.unknot.charting.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.AddendumKind;
import app.unknot.charting.note.LateChange;
import app.unknot.charting.note.OpenNote;
import app.unknot.charting.note.Operation;
import app.unknot.clients.ClientId;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class AddendaTests {
    @Autowired
    private Addenda addenda;

    @Autowired
    private ChartHistory history;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Subject maya;
    private NoteId note;

    @BeforeEach
    void a_note_is_signed() {
        maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        ClientId client = sessions.inPlan(maya, "Agnes");
        note = sessions.signed(maya, client, 6, 3);
    }

    @Test
    void each_kind_stands_beside_the_original_with_author_and_reason() {
        String hash = open().contentHash();
        for (AddendumKind kind : AddendumKind.values())
            People.as(maya, () -> addenda.add(note, kind, "Because of " + kind, "Text of " + kind));
        OpenNote open = open();
        assertThat(open.contentHash()).isEqualTo(hash);
        assertThat(open.content().number("pain.after")).isEqualTo(3);
        assertThat(open.addenda()).hasSize(3).allSatisfy(addendum -> {
            assertThat(addendum.author()).isEqualTo("Maya Okafor");
            assertThat(addendum.reason()).isEqualTo("Because of " + addendum.kind());
            assertThat(addendum.text()).isEqualTo("Text of " + addendum.kind());
        });
    }

    @Test
    void without_a_reason_or_a_text_nothing_is_added() {
        for (List<String> words : List.of(List.of("", "text"), List.of("reason", " ")))
            assertThatThrownBy(() -> People.as(
                            maya, () -> addenda.add(note, AddendumKind.ADDENDUM, words.getFirst(), words.getLast())))
                    .isInstanceOf(RefusedRequest.class);
        assertThat(open().addenda()).isEmpty();
    }

    @Test
    void somebody_outside_the_care_team_adds_nothing_around_the_lock() {
        for (Subject other : List.of(people.selma(), people.noor()))
            assertThatThrownBy(() -> People.as(other, () -> addenda.add(note, AddendumKind.ADDENDUM, "reason", "text")))
                    .isInstanceOf(RecordNotFound.class);
        assertThat(open().addenda()).isEmpty();
    }

    @Test
    void late_changes_read_in_words_and_are_taken_once_with_what_they_replaced() {
        Operation first = NoteWriting.empty().set("pain.worst", 8).operations().getFirst();
        Operation corrected = new Operation(
                UUID.randomUUID(),
                "pain.worst",
                NoteWriting.empty().set("pain.worst", 9).operations().getFirst().value(),
                java.util.Set.of(first.opId()),
                first.clientTime(),
                first.deviceId());
        Operation text = NoteWriting.empty()
                .set("p.text", "Call about the doctor.")
                .operations()
                .getFirst();
        People.as(maya, () -> notes.append(note, List.of(first, corrected, text)));

        List<LateChange> pending = open().pending();
        assertThat(pending)
                .extracting(LateChange::words)
                .containsExactlyInAnyOrder("Worst pain in the last 24 hours: 9", "Plan: Call about the doctor.");
        List<UUID> worst = pending.stream()
                .filter(change -> change.field().equals("Worst pain in the last 24 hours"))
                .map(LateChange::id)
                .toList();
        People.as(maya, () -> addenda.add(note, AddendumKind.LATE_ENTRY, "Came late", "Worst pain was 9", worst));
        assertThat(open().pending())
                .as("the replaced 8 does not come back")
                .extracting(LateChange::words)
                .containsExactly("Plan: Call about the doctor.");
        assertThat(open().content().number("pain.worst")).as("the note itself").isNull();
    }

    private OpenNote open() {
        return People.get(maya, () -> history.open(note));
    }
}
