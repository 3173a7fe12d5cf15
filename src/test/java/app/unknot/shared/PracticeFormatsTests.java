package app.unknot.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PracticeFormatsTests {
    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");
    private static final Instant AFTERNOON = Instant.parse("2026-03-03T22:02:05Z");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @AfterEach
    void backToTheUsual() {
        PracticeFormats.use(Locale.US);
    }

    @Test
    void a_practice_in_seattle_reads_american_days_times_and_money() {
        assertThat(PracticeFormats.day(TUESDAY)).isEqualTo("Mar 3, 2026");
        assertThat(PracticeFormats.monthDay(TUESDAY)).isEqualTo("Mar 3");
        assertThat(PracticeFormats.shortDay(TUESDAY)).isEqualTo("Tue, Mar 3");
        assertThat(PracticeFormats.longDay(TUESDAY)).isEqualTo("Tuesday, March 3");
        assertThat(PracticeFormats.weekday(TUESDAY)).isEqualTo("Tuesday");
        assertThat(PracticeFormats.time(AFTERNOON, SEATTLE)).isEqualTo("2:02 PM");
        assertThat(PracticeFormats.time(LocalTime.of(14, 2))).isEqualTo("2:02 PM");
        assertThat(PracticeFormats.shortDayAndTime(TUESDAY, LocalTime.of(14, 2)))
                .isEqualTo("Tue, Mar 3, 2:02 PM");
        assertThat(PracticeFormats.example(Locale.UK)).isEqualTo("31 Mar 2026, 14:02");
        assertThat(PracticeFormats.timeToTheSecond(AFTERNOON, SEATTLE)).isEqualTo("2:02:05 PM");
        assertThat(PracticeFormats.dayAndTime(AFTERNOON, SEATTLE)).isEqualTo("Mar 3, 2026, 2:02 PM");
        assertThat(PracticeFormats.money(184_000)).isEqualTo("$1,840.00");
        assertThat(PracticeFormats.money(-1_250)).isEqualTo("-$12.50");
        assertThat(PracticeFormats.count(12_345)).isEqualTo("12,345");
        assertThat(PracticeFormats.oneDecimal(2)).isEqualTo("2.0");
        assertThat(PracticeFormats.oneDecimal(2.34)).isEqualTo("2.3");
        assertThat(PracticeFormats.firstDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void a_practice_in_london_writes_the_day_first_and_begins_the_week_on_monday() {
        PracticeFormats.use(Locale.UK);
        assertThat(PracticeFormats.day(TUESDAY)).isEqualTo("3 Mar 2026");
        assertThat(PracticeFormats.shortDay(TUESDAY)).isEqualTo("Tue 3 Mar");
        assertThat(PracticeFormats.time(AFTERNOON, SEATTLE)).isEqualTo("14:02");
        assertThat(PracticeFormats.firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(PracticeFormats.dayPatterns()).startsWith("d MMM yyyy", "d/M/yyyy");
    }

    @Test
    void every_locale_on_offer_writes_everything() {
        for (Locale locale : PracticeFormats.OFFERED) {
            PracticeFormats.use(locale);
            assertThat(PracticeFormats.locale()).isEqualTo(locale);
            assertThat(PracticeFormats.dayAndTime(AFTERNOON, SEATTLE))
                    .as(locale.toLanguageTag())
                    .contains("Mar", "2026", "02");
            assertThat(PracticeFormats.money(184_000)).contains("1,840.00");
        }
    }

    @Test
    void a_locale_that_is_not_on_offer_is_refused() {
        assertThatThrownBy(() -> PracticeFormats.use(Locale.GERMANY)).hasMessageContaining("de_DE");
    }
}
