package app.unknot.shared.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every kind of value that the product binds to a statement is read back as it was written. */
class ChangeCodecTests {
    @Test
    void values_keep_what_they_say() {
        UUID id = UUID.randomUUID();
        OffsetDateTime moment = OffsetDateTime.parse("2026-11-01T01:30:00.123456-07:00");
        List<@Nullable Object> values = Arrays.asList(
                "Ana é 😀",
                7,
                (short) 3,
                9_000_000_000L,
                true,
                1.5,
                id,
                new byte[] {1, 2},
                new BigDecimal("12.50"),
                moment,
                null);
        List<@Nullable Object> read = readBack(values);
        assertThat(read.get(7)).isEqualTo(new byte[] {1, 2});
        assertThat(read.subList(0, 7)).containsExactly("Ana é 😀", 7, 3, 9_000_000_000L, true, 1.5, id);
        assertThat(read.subList(8, 11)).containsExactly(new BigDecimal("12.50"), moment, null);
    }

    @Test
    void days_and_times_of_day_are_kept_in_whichever_type_they_are_bound() {
        LocalDate day = LocalDate.of(2026, 3, 8);
        LocalTime time = LocalTime.of(14, 30, 5);
        LocalDateTime moment = day.atTime(time);
        assertThat(readBack(
                        List.of(day, time, moment, Date.valueOf(day), Time.valueOf(time), Timestamp.valueOf(moment))))
                .containsExactly(day, time, moment, day, time, moment);
    }

    @Test
    void a_kind_that_cannot_be_read_back_is_refused_before_anything_is_kept() {
        assertThatThrownBy(() -> readBack(List.of(Instant.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.time.Instant");
    }

    private static List<@Nullable Object> readBack(List<? extends @Nullable Object> values) {
        Change change = new Change("insert", new ArrayList<>(values), 1);
        return ChangeCodec.decode(ChangeCodec.encode(List.of(change)))
                .getFirst()
                .values();
    }
}
