package app.unknot.records.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupSettingsTests {
    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");

    static BackupSettings at(String time) {
        return new BackupSettings(true, time, 7, 4, 12, "");
    }

    /** Two in the morning in Seattle is 10:00 UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-27T10:00:05Z, 2026-11-28T09:59:59Z, false",
        "2026-11-27T10:00:05Z, 2026-11-28T10:00:00Z, true",
        "2026-11-28T10:00:05Z, 2026-11-28T10:01:00Z, false",
        "2026-11-28T09:30:00Z, 2026-11-28T10:00:00Z, true",
        "2026-11-20T10:00:05Z, 2026-11-28T04:00:00Z, true",
        ", 2026-11-28T04:00:00Z, true"
    })
    void a_backup_is_due_when_none_was_begun_since_the_last_time_of_day(
            @Nullable Instant newest, Instant now, boolean due) {
        assertThat(at("02:00").isDue(newest, now, SEATTLE)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "25:00", "2 am", ""})
    void a_time_of_day_that_is_none_is_refused_by_name(String time) {
        assertThatThrownBy(() -> at(time))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknot.backup.at");
    }

    @Test
    void a_second_place_that_is_blank_is_none() {
        assertThat(at("02:00").secondPlace()).isEmpty();
        assertThat(new BackupSettings(true, "02:00", 7, 4, 12, "/mnt/safe").secondPlace())
                .hasValueSatisfying(place -> assertThat(place).hasToString("/mnt/safe"));
    }
}
