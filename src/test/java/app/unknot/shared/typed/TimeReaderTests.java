package app.unknot.shared.typed;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.PracticeFormats;
import app.unknot.shared.typed.Reading.AskBack;
import app.unknot.shared.typed.Reading.Nothing;
import app.unknot.shared.typed.Reading.Understood;
import app.unknot.shared.typed.Reading.Unreadable;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTests {
    @AfterEach
    void backToTheUsual() {
        PracticeFormats.use(Locale.US);
    }

    @ParameterizedTest
    @CsvSource({
        "2:30 pm, 14:30",
        "2:30pm, 14:30",
        "2:30 P.M., 14:30",
        "230p, 14:30",
        "0230PM, 14:30",
        "2.30 pm, 14:30",
        "14:30, 14:30",
        "1430, 14:30",
        "14:30:00, 14:30",
        "14:30 pm, 14:30",
        "9a, 09:00",
        "9 am, 09:00",
        "9 a.m., 09:00",
        "12 pm, 12:00",
        "12:15 am, 00:15",
        "0:15, 00:15",
        "00:15, 00:15",
        "noon, 12:00",
        "midnight, 00:00",
        "2 30 pm, 14:30",
        "２:３０ pm, 14:30",
        "2:30\u202fPM, 14:30"
    })
    void a_time_is_read_in_every_way_in_which_it_is_typed(String typed, LocalTime meant) {
        assertThat(TimeReader.read(typed)).isEqualTo(new Understood<>(meant));
    }

    @Test
    void a_time_without_am_or_pm_is_asked_back() {
        assertThat(TimeReader.read("2:30"))
                .isEqualTo(new AskBack<>(
                        "Did you mean 2:30 PM or 2:30 AM?", List.of(LocalTime.of(14, 30), LocalTime.of(2, 30))));
        assertThat(TimeReader.read("9"))
                .isEqualTo(new AskBack<>(
                        "Did you mean 9:00 AM or 9:00 PM?", List.of(LocalTime.of(9, 0), LocalTime.of(21, 0))));
        assertThat(TimeReader.read("12:00").complaint()).contains("Did you mean 12:00 PM or 12:00 AM?");
    }

    @Test
    void where_hours_go_to_24_two_digits_say_which() {
        PracticeFormats.use(Locale.UK);
        assertThat(TimeReader.read("02:30")).isEqualTo(new Understood<>(LocalTime.of(2, 30)));
        assertThat(TimeReader.read("2:30").complaint()).contains("Did you mean 14:30 or 02:30?");
        assertThat(TimeReader.read("2:30 pm")).isEqualTo(new Understood<>(LocalTime.of(14, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "24:00", "14:60", "14:30 am", "now", "2:3", "12345", "-2", "2:30 xm", "\u0301"})
    void what_is_no_time_is_said_to_be_none(String typed) {
        assertThat(TimeReader.read(typed)).isEqualTo(new Unreadable<>("Type a time such as 2:30 PM."));
    }

    @Test
    void an_empty_field_says_nothing() {
        assertThat(TimeReader.read(" ")).isInstanceOf(Nothing.class);
    }
}
