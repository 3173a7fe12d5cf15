package app.unknot.schedule.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.schedule.calendars.CalendarVisit.Standing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarFileTests {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID ID = new UUID(1, 2);

    @Test
    void times_are_in_utc_also_in_the_hour_that_comes_twice() {
        // 1:30 AM comes twice in Seattle on Nov 1, 2026: the second one is at 9:30 UTC.
        String text = text(visit("2026-11-01T09:30:00Z", "2026-11-01T10:30:00Z", Standing.CONFIRMED, "Visit", ""));
        assertThat(text)
                .contains("DTSTART:20261101T093000Z", "DTEND:20261101T103000Z", "DTSTAMP:20260301T120000Z")
                .contains("STATUS:CONFIRMED", "CLASS:PRIVATE", "UID:" + ID + "@unknot", "X-WR-CALNAME:Visits");
    }

    @Test
    void a_canceled_visit_is_marked_so_that_calendars_take_it_off() {
        assertThat(text(visit("2026-11-01T09:30:00Z", "2026-11-01T10:30:00Z", Standing.CANCELLED, "Visit", "")))
                .contains("STATUS:CANCELLED");
        assertThat(text(visit("2026-11-01T09:30:00Z", "2026-11-01T10:30:00Z", Standing.TENTATIVE, "Visit", "")))
                .contains("STATUS:TENTATIVE");
    }

    @Test
    void what_means_something_to_a_calendar_is_written_as_text() {
        String text = text(visit(
                "2026-11-01T09:30:00Z",
                "2026-11-01T10:30:00Z",
                Standing.CONFIRMED,
                "Okafor, Sam; \\ \nSUMMARY:x",
                "12 Harbor Street, Seattle"));
        assertThat(text.lines().filter(line -> line.startsWith("SUMMARY")))
                .containsExactly("SUMMARY:Okafor\\, Sam\\; \\\\ \\nSUMMARY:x");
        assertThat(text).contains("LOCATION:12 Harbor Street\\, Seattle");
    }

    @Test
    void its_mark_changes_with_the_visits_and_not_with_the_time() {
        CalendarVisit first = visit("2026-11-01T09:30:00Z", "2026-11-01T10:30:00Z", Standing.CONFIRMED, "Visit", "");
        CalendarVisit moved = visit("2026-11-01T09:30:00Z", "2026-11-01T10:35:00Z", Standing.CONFIRMED, "Visit", "");
        assertThat(file(first).mark())
                .isEqualTo(file(first).mark())
                .isNotEqualTo(file(moved).mark());
    }

    private static CalendarVisit visit(String from, String to, Standing standing, String summary, String place) {
        return new CalendarVisit(ID, Instant.parse(from), Instant.parse(to), standing, summary, place);
    }

    private static CalendarFile file(CalendarVisit visit) {
        return new CalendarFile("Visits", List.of(visit));
    }

    private static String text(CalendarVisit visit) {
        return new String(file(visit).bytes(NOW), StandardCharsets.UTF_8);
    }
}
