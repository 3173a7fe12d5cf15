package app.unknot.charting.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.note.NoteSummary.Line;
import app.unknot.charting.note.NoteSummary.Part;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoteSummaryTests {
    @Test
    void what_was_chosen_is_one_line_and_every_answer_stands_in_its_part() {
        NoteContent note = content(NoteWriting.routine(6, 3, 5)
                .on("quality.ACHING")
                .on("quality.STIFF")
                .on("painful.LUMBAR_L")
                .set("s.radiation", "Left thigh")
                .set("o.position", "PRONE")
                .set("a.response", "IMPROVED")
                .set("next.weeks", 2)
                .set("time.total", 45)
                .finding("KNOT", "LUMBAR_R"));
        var summary = NoteSummary.of(note, Map.of());
        assertThat(summary.get(Part.SUBJECTIVE))
                .contains(
                        new Line("Kind of pain", "aching, stiff"),
                        new Line("Painful", "left lumbar"),
                        new Line("Spreads to", "Left thigh"));
        assertThat(summary.get(Part.OBJECTIVE))
                .contains(new Line("Position", "prone"), new Line("Finding", "knot, right lumbar"));
        assertThat(summary.get(Part.ASSESSMENT)).containsExactly(new Line("How it helped", "improved"));
        assertThat(summary.get(Part.PLAN))
                .contains(new Line("Next visit, in weeks", "2"), new Line("Home care", "walk, 20 minutes a day"));
        assertThat(summary.get(Part.TIME)).containsExactly(new Line("Treatment minutes in all", "45"));
    }

    @Test
    void an_adaptation_names_its_rule_and_the_reason_for_more_minutes_stands_with_the_time() {
        var summary = NoteSummary.of(
                content(NoteWriting.routine(6, 3, 5)
                        .set("adapted.L08", "Plain product")
                        .set("minutes.reason", "She asked for it")),
                Map.of("L08", "Oil or scent allergy"));
        assertThat(summary.get(Part.ASSESSMENT))
                .contains(new Line("Adapted for Oil or scent allergy", "Plain product"));
        assertThat(summary.get(Part.TIME)).contains(new Line("Why longer than allowed", "She asked for it"));
    }

    @Test
    void what_has_a_place_of_its_own_is_not_told_twice() {
        var lines = NoteSummary.of(content(NoteWriting.routine(6, 3, 5)), Map.of()).values().stream()
                .flatMap(List::stream)
                .map(Line::name)
                .toList();
        assertThat(lines).noneMatch(name -> name.contains("lumbar") || name.contains("Subjective"));
    }

    @Test
    void what_was_taken_over_is_named_by_what_it_is() {
        assertThat(NoteSummary.takenOver(content(
                        NoteWriting.routine(6, 3, 5).carried("region.LUMBAR_R").carried("homecare"))))
                .containsExactly("Home care (from Mar 2, Maya Okafor)", "Right lumbar (from Mar 2, Maya Okafor)");
    }

    @Test
    void home_care_with_a_comma_in_its_name_and_checked_skin_are_lists() {
        var summary = NoteSummary.of(
                content(NoteWriting.routine(6, 3, 5)
                        .on("homecare.HEAT")
                        .on("stone.before")
                        .on("stone.after")
                        .on("product.NONE")
                        .on("region.LUMBAR_R.stroke.FRICTION")),
                Map.of());
        assertThat(summary.get(Part.PLAN))
                .contains(new Line("Home care", "heat pad, 15 minutes, walk, 20 minutes a day"));
        assertThat(summary.get(Part.OBJECTIVE))
                .contains(
                        new Line("Stones, skin checked", "after, before"),
                        new Line("Product", "no product"),
                        new Line("Strokes, right lumbar", "friction"));
    }

    private static NoteContent content(NoteWriting note) {
        NoteHead head = new NoteHead(
                new NoteId(Ids.next()),
                new AppointmentId(Ids.next()),
                new ClientId(Ids.next()),
                new UserId(Ids.next()),
                LocationId.FIRST,
                LocalDate.of(2026, 3, 2),
                Instant.EPOCH,
                1,
                10);
        return NoteContent.of(head, NoteState.of(note.operations()));
    }
}
