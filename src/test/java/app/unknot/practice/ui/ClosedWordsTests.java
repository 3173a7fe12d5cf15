package app.unknot.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.practice.VisitsAhead.Visit;
import app.unknot.practice.hours.ClosedTime;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosedWordsTests {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 18);
    private static final LocalTime ONE = LocalTime.of(13, 0);
    private static final Visit VISIT = new Visit(
            LocationId.FIRST,
            LocalDateTime.of(2026, 3, 18, 14, 0),
            LocalDateTime.of(2026, 3, 18, 15, 0),
            "Wed, Mar 18, 2:00 PM, with Maya Okafor",
            "schedule?day=2026-03-18");

    @Test
    void a_closed_time_reads_as_people_say_it() {
        assertThat(words(WEDNESDAY, null, null)).isEqualTo("Closed Wed, Mar 18: Floor repair");
        assertThat(words(WEDNESDAY, ONE, null)).isEqualTo("Closed Wed, Mar 18, from 1:00 PM: Floor repair");
        assertThat(words(WEDNESDAY, null, ONE)).isEqualTo("Closed Wed, Mar 18, until 1:00 PM: Floor repair");
        assertThat(words(WEDNESDAY.plusDays(2), ONE, LocalTime.of(15, 0)))
                .isEqualTo("Closed Wed, Mar 18 to Fri, Mar 20, 1:00 PM to 3:00 PM: Floor repair");
    }

    @Test
    void what_is_booked_then_is_counted_and_listed_up_to_ten() {
        VisitLines lines = new VisitLines(true);
        lines.show(Collections.nCopies(12, VISIT));
        assertThat(lines.getElement().getTextRecursively())
                .contains("Visits booked in that time: 12.", "and 2 more")
                .containsOnlyOnce("and 2 more");
        assertThat(lines.getElement().getTextRecursively().split("2:00 PM", -1)).hasSize(11);
        lines.show(List.of());
        assertThat(lines.getChildren()).isEmpty();
    }

    private static String words(LocalDate last, @Nullable LocalTime from, @Nullable LocalTime until) {
        return ClosedWords.of(new ClosedTime(null, WEDNESDAY, last, from, until, "Floor repair"));
    }
}
