package app.unknot.charting.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.amendments.LateEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftAgeTests {
    private static final Instant BEGUN = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, FRESH",
        "PT24H, FRESH",
        "PT24H1S, REMIND",
        "PT72H, REMIND",
        "PT72H1S, ESCALATE",
        "PT2400H, ESCALATE",
        "PT-1H, FRESH"
    })
    void a_draft_reminds_after_a_day_and_reaches_the_manager_after_three(Duration age, DraftAge expected) {
        assertThat(DraftAge.of(BEGUN, BEGUN.plus(age))).isEqualTo(expected);
    }

    @Test
    void a_late_entry_warns_from_the_forty_sixth_day() {
        LocalDate visit = LocalDate.of(2026, 3, 2);
        assertThat(LateEntry.isOverdue(visit, visit)).isFalse();
        assertThat(LateEntry.isOverdue(visit, visit.plusDays(45))).isFalse();
        assertThat(LateEntry.isOverdue(visit, visit.plusDays(46))).isTrue();
    }
}
