package app.unknot.shared.typed;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.PracticeFormats;
import app.unknot.shared.typed.Reading.AskBack;
import app.unknot.shared.typed.Reading.Nothing;
import app.unknot.shared.typed.Reading.Understood;
import app.unknot.shared.typed.Reading.Unreadable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type for a day is understood, or asked back; it is never taken for another day without a word. */
class DayReaderTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @AfterEach
    void backToTheUsual() {
        PracticeFormats.use(Locale.US);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3/2/1980      | 1980-03-02
            03/02/1980    | 1980-03-02
            3-2-1980      | 1980-03-02
            3.2.1980      | 1980-03-02
            3 2 1980      | 1980-03-02
            03021980      | 1980-03-02
            1980-03-02    | 1980-03-02
            19800302      | 1980-03-02
            1980/3/2      | 1980-03-02
            Mar 2, 1980   | 1980-03-02
            march 2nd 1980| 1980-03-02
            2 MAR 1980    | 1980-03-02
            2mar1980      | 1980-03-02
            Sun, Mar 2, 1980 | 1980-03-02
            1980 Mar 2    | 1980-03-02
            3/2/45        | 1945-03-02
            030245        | 1945-03-02
            Mar 2, 45     | 1945-03-02
            ３/２/１９８０ | 1980-03-02
            2/29/2000     | 2000-02-29
            """)
    void a_birthday_is_read_in_every_way_in_which_it_is_typed(String typed, LocalDate meant) {
        assertThat(birthday(typed)).isEqualTo(new Understood<>(meant));
    }

    @Test
    void a_birthday_in_this_century_or_the_last_is_asked_back_with_both() {
        assertThat(birthday("5/6/24"))
                .isEqualTo(new AskBack<>(
                        "Did you mean May 6, 1924 or May 6, 2024?",
                        List.of(LocalDate.of(1924, 5, 6), LocalDate.of(2024, 5, 6))));
    }

    @Test
    void a_year_that_was_typed_as_0080_is_asked_back() {
        assertThat(birthday("3/2/0080"))
                .isEqualTo(new AskBack<>("Did you mean Mar 2, 1980?", List.of(LocalDate.of(1980, 3, 2))));
        assertThat(any("3/2/0080"))
                .isEqualTo(new AskBack<>(
                        "Did you mean Mar 2, 1980 or Mar 2, 2080?",
                        List.of(LocalDate.of(1980, 3, 2), LocalDate.of(2080, 3, 2))));
    }

    @Test
    void nobody_was_born_in_1700_or_tomorrow_and_a_day_before_1900_is_asked_back() {
        assertThat(birthday("3/2/1700")).isInstanceOf(Unreadable.class);
        assertThat(birthday("3/2/1700").complaint())
                .contains("Mar 2, 1700 is too early. The earliest day here is Nov 24, 1896.");
        assertThat(birthday("11/25/2026").complaint()).contains("Nov 25, 2026 is in the future. Check the birthday.");
        assertThat(birthday("3/2/1898"))
                .isEqualTo(new AskBack<>("Did you mean Mar 2, 1898?", List.of(LocalDate.of(1898, 3, 2))));
        assertThat(DayLimits.birthday(TODAY).complaint(LocalDate.of(1898, 3, 2)))
                .as("once it was answered, it is taken")
                .isEmpty();
    }

    @Test
    void a_day_that_does_not_exist_says_how_long_the_month_is() {
        assertThat(birthday("2/29/1999").complaint()).contains("February 1999 has 28 days.");
        assertThat(birthday("2/29/01").complaint()).contains("February 1901 has 28 days.");
        assertThat(birthday("4/31/1980").complaint()).contains("April 1980 has 30 days.");
        assertThat(birthday("13/32/1980").complaint()).contains("There is no month 13.");
        assertThat(birthday("0/3/1980").complaint()).contains("There is no month 0.");
    }

    @Test
    void the_practice_decides_whether_the_month_comes_first() {
        assertThat(birthday("13/2/1980"))
                .isEqualTo(new AskBack<>("Did you mean Feb 13, 1980?", List.of(LocalDate.of(1980, 2, 13))));
        PracticeFormats.use(Locale.UK);
        assertThat(birthday("3/2/1980")).isEqualTo(new Understood<>(LocalDate.of(1980, 2, 3)));
        assertThat(birthday("2/13/1980"))
                .isEqualTo(new AskBack<>("Did you mean 13 Feb 1980?", List.of(LocalDate.of(1980, 2, 13))));
    }

    @Test
    void a_birthday_has_its_year() {
        assertThat(birthday("3/2").complaint()).contains("Add the year, as in 3/31/1980.");
        assertThat(birthday("Mar 2").complaint()).contains("Add the year, as in 3/31/1980.");
        assertThat(birthday("3/2/198").complaint()).contains("Type the year with four digits, as in 3/31/1980.");
        assertThat(birthday("Mar 1980").complaint()).contains("Type month, day and year, as in 3/31/1980.");
    }

    @Test
    void a_day_without_a_year_is_the_nearest_that_can_be_meant() {
        assertThat(any("1/5")).isEqualTo(new Understood<>(LocalDate.of(2027, 1, 5)));
        assertThat(any("Oct 5")).isEqualTo(new Understood<>(LocalDate.of(2026, 10, 5)));
        assertThat(DayReader.read("1/5", DayLimits.past(TODAY), TODAY))
                .isEqualTo(new Understood<>(LocalDate.of(2026, 1, 5)));
        assertThat(DayReader.read("10/5", DayLimits.from(TODAY), TODAY))
                .isEqualTo(new Understood<>(LocalDate.of(2027, 10, 5)));
        assertThat(any("tomorrow")).isEqualTo(new Understood<>(TODAY.plusDays(1)));
    }

    @Test
    void outside_of_birthdays_a_short_year_is_one_near_to_today() {
        assertThat(any("5/6/24")).isEqualTo(new Understood<>(LocalDate.of(2024, 5, 6)));
        assertThat(any("5/6/45")).isEqualTo(new Understood<>(LocalDate.of(2045, 5, 6)));
        assertThat(DayReader.read("5/6/24", DayLimits.past(TODAY), TODAY))
                .isEqualTo(new Understood<>(LocalDate.of(2024, 5, 6)));
        assertThat(DayReader.read("5/6/27", DayLimits.past(TODAY), TODAY))
                .as("nearly a hundred years ago is more likely a slip")
                .isEqualTo(new AskBack<>("Did you mean May 6, 1927?", List.of(LocalDate.of(1927, 5, 6))));
        assertThat(DayReader.read("5/6/24", DayLimits.from(TODAY), TODAY).complaint())
                .contains("May 6, 2024 is too early. The earliest day here is Nov 24, 2026.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "3",
                "soon",
                "3/2/1980/4",
                "3/2/19800",
                "1e3",
                "3/2/1980 or so",
                "\u0301",
                "99999999999",
                "Mar Apr 1980",
                "مارس"
            })
    void what_is_no_day_is_said_to_be_none(String typed) {
        assertThat(any(typed)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000", "\u00a0"})
    void an_empty_field_says_nothing(String typed) {
        assertThat(any(typed)).isInstanceOf(Nothing.class);
    }

    private static Reading<LocalDate> birthday(String typed) {
        return DayReader.read(typed, DayLimits.birthday(TODAY), TODAY);
    }

    private static Reading<LocalDate> any(String typed) {
        return DayReader.read(typed, DayLimits.any(TODAY), TODAY);
    }
}
