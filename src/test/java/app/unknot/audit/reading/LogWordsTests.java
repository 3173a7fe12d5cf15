package app.unknot.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LogWordsTests {
    @Test
    void moments_in_the_details_read_by_the_clock_of_the_practice() {
        assertThat(LogWords.withTimes(
                        "from 2026-03-03T22:02:05.120Z to 2026-03-04T18:00:00Z, 2 days",
                        ZoneId.of("America/Los_Angeles")))
                .isEqualTo("from Mar 3, 2026, 2:02 PM to Mar 4, 2026, 10:00 AM, 2 days");
    }
}
