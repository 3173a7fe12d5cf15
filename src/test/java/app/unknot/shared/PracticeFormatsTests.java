package app.unknot.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

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
        assertThat(PracticeFormats.hour(LocalTime.of(14, 0))).isEqualTo("2 PM");
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
        assertThat(PracticeFormats.hour(LocalTime.of(14, 0))).isEqualTo("14:00");
        assertThat(PracticeFormats.firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(PracticeFormats.dayPattern()).isEqualTo("d MMM yyyy");
        assertThat(PracticeFormats.month(YearMonth.of(1999, 2))).isEqualTo("February 1999");
    }

    /** The module that writes days and times in the browser is held against the same rows. */
    @Test
    void what_the_browser_is_to_write_is_what_is_written_here() throws IOException {
        ZoneId[] zones = {SEATTLE, ZoneId.of("Europe/London"), ZoneId.of("Australia/Sydney")};
        String[] moments = {
            "2026-03-03T22:02:00Z", "2026-09-09T07:05:00Z", "2027-01-31T00:30:00Z", "2026-06-30T12:00:00Z"
        };
        List<Map<String, String>> rows = new ArrayList<>();
        for (Locale locale : PracticeFormats.OFFERED) {
            PracticeFormats.use(locale);
            for (ZoneId zone : zones)
                for (String moment : moments) {
                    Instant at = Instant.parse(moment);
                    Map<String, String> row = new LinkedHashMap<>();
                    row.put("locale", locale.toLanguageTag());
                    row.put("zone", zone.getId());
                    row.put("at", moment);
                    row.put("time", PracticeFormats.time(at, zone));
                    row.put("dayAndTime", PracticeFormats.dayAndTime(at, zone));
                    rows.add(row);
                }
        }
        String written = JsonMapper.shared().writeValueAsString(rows).replace("},{", "},\n{") + "\n";
        Path place = Path.of("target", "format-cases.json");
        Files.createDirectories(Path.of("target"));
        Files.writeString(place, written);
        assertThat(Path.of("frontend", "kit", "format-cases.json"))
                .as("copy %s there", place)
                .exists()
                .content()
                .isEqualTo(written);
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
