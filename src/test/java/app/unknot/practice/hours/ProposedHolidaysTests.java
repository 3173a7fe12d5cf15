package app.unknot.practice.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProposedHolidaysTests {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2027, 12, 31);

    @Test
    void a_year_in_the_united_states_is_known_by_its_days_and_names() {
        assertThat(names(Locale.US, "WA"))
                .contains(
                        "2027-01-18 Martin Luther King, Jr. Day",
                        "2027-05-31 Memorial Day",
                        "2027-09-06 Labor Day",
                        "2027-11-25 Thanksgiving Day");
    }

    @Test
    void a_holiday_on_a_weekend_is_proposed_for_the_day_on_which_it_is_kept() {
        assertThat(names(Locale.US, "WA"))
                .contains(
                        "2027-06-18 Juneteenth (observed)",
                        "2027-07-05 Independence Day (observed)",
                        "2027-12-24 Christmas (observed)");
    }

    @Test
    void two_holidays_of_one_day_are_one_to_decide() {
        assertThat(names(Locale.US, "WA")).contains("2027-02-15 Presidents Day, Washington's Birthday");
        assertThat(ProposedHolidays.between(Locale.US, "WA", NEW_YEAR, NEW_YEARS_EVE))
                .extracting(HolidayDay::day)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void a_state_adds_its_own_and_one_that_nobody_knows_adds_nothing() {
        assertThat(names(Locale.US, "TX"))
                .hasSizeGreaterThan(names(Locale.US, "").size());
        assertThat(names(Locale.US, "ZZ")).isEqualTo(names(Locale.US, ""));
    }

    @Test
    void each_country_in_which_practices_write_has_its_list_and_its_spelling() {
        for (String country : List.of("CA", "GB", "AU", "NZ", "IE"))
            assertThat(names(Locale.of("en", country), "")).as(country).hasSizeGreaterThan(3);
        assertThat(names(Locale.CANADA, "ON")).contains("2027-09-06 Labour Day");
    }

    @Test
    void only_the_days_that_were_asked_for_are_there() {
        assertThat(ProposedHolidays.between(Locale.US, "", NEW_YEAR, NEW_YEAR))
                .containsExactly(new HolidayDay(NEW_YEAR, "New Year's Day", HolidayDay.Decision.PROPOSED));
    }

    private static List<String> names(Locale country, String state) {
        return ProposedHolidays.between(country, state, NEW_YEAR, NEW_YEARS_EVE).stream()
                .map(one -> one.day() + " " + one.name())
                .toList();
    }
}
