package app.unknot.charting.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.briefing.SessionAlerts.AlertLine;
import app.unknot.charting.note.NoteState;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PastReactionsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void what_was_told_of_the_last_session_is_in_the_strip_with_its_severity() {
        NoteContent last =
                note(14, NoteWriting.empty().reaction("MODERATE").set("reaction.last", "Sore for three days."));

        assertThat(PastReactions.alert(last, TODAY))
                .contains(
                        new AlertLine("REACTION", "caution", "Last time", "dizziness, moderate; Sore for three days."));
    }

    @Test
    void a_session_without_a_reaction_a_long_ago_one_and_none_at_all_say_nothing() {
        assertThat(PastReactions.alert(note(14, NoteWriting.empty().on("reaction.asked")), TODAY))
                .isEmpty();
        assertThat(PastReactions.alert(note(61, NoteWriting.empty().set("reaction.last", "Sore.")), TODAY))
                .isEmpty();
        assertThat(PastReactions.alert(null, TODAY)).isEmpty();
    }

    private static NoteContent note(int daysAgo, NoteWriting words) {
        NoteHead head = new NoteHead(
                new NoteId(Ids.next()),
                new AppointmentId(Ids.next()),
                new ClientId(Ids.next()),
                new UserId(Ids.next()),
                LocationId.FIRST,
                TODAY.minusDays(daysAgo),
                Instant.EPOCH,
                1,
                10);
        return NoteContent.of(head, NoteState.of(words.operations()));
    }
}
