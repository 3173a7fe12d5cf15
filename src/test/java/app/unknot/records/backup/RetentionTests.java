package app.unknot.records.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetentionTests {
    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");
    private static final Instant TONIGHT = Instant.parse("2026-11-28T10:00:00Z");
    private static final Retention USUAL = new Retention(7, 4, 12);

    private static List<Instant> nights(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(night -> TONIGHT.minus(Duration.ofDays(night)))
                .toList();
    }

    @Test
    void a_year_of_nights_leaves_seven_days_four_weeks_and_twelve_months() {
        List<Instant> all = nights(400);
        assertThat(USUAL.keep(all, SEATTLE))
                .hasSizeBetween(7 + 2 + 11, 7 + 4 + 12)
                .containsAll(all.subList(0, 7));
    }

    @Test
    void of_each_month_the_newest_is_kept() {
        assertThat(new Retention(1, 0, 3).keep(nights(90), SEATTLE))
                .containsExactlyInAnyOrder(
                        TONIGHT, Instant.parse("2026-10-31T10:00:00Z"), Instant.parse("2026-09-30T10:00:00Z"));
    }

    @Test
    void of_one_day_the_newest_is_kept() {
        Instant noon = TONIGHT.plus(Duration.ofHours(10));
        assertThat(new Retention(7, 0, 0).keep(List.of(TONIGHT, noon), SEATTLE)).containsExactly(noon);
    }

    @Test
    void a_day_is_one_of_the_practices_zone() {
        Instant evening = Instant.parse("2026-11-28T02:00:00Z");
        assertThat(new Retention(7, 0, 0).keep(List.of(TONIGHT, evening), SEATTLE))
                .hasSize(2);
        assertThat(new Retention(7, 0, 0).keep(List.of(TONIGHT, evening), ZoneId.of("UTC")))
                .containsExactly(TONIGHT);
    }

    @Test
    void days_without_a_backup_use_up_nothing() {
        List<Instant> twoOldOnes = List.of(TONIGHT.minus(Duration.ofDays(200)), TONIGHT.minus(Duration.ofDays(201)));
        assertThat(new Retention(7, 0, 0).keep(twoOldOnes, SEATTLE)).containsExactlyInAnyOrderElementsOf(twoOldOnes);
    }

    @Test
    void the_newest_is_always_kept_and_no_setting_can_ask_otherwise() {
        assertThat(new Retention(1, 0, 0).keep(nights(50), SEATTLE)).containsExactly(TONIGHT);
        assertThatThrownBy(() -> new Retention(0, 4, 12)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_nothing_nothing_is_kept() {
        assertThat(USUAL.keep(List.of(), SEATTLE)).isEmpty();
    }
}
