package app.unknot.clients.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientQueryTests {
    private static final LocalDate MARCH_2 = LocalDate.of(1980, 3, 2);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "daniel, daniel",
                "\"Reyes, Daniel\", daniel reyes",
                "O’Brien, obrien",
                "o brien, brien o",
                "Garcia-Lopez, garcia lopez",
                "maya@example.com, mayaexamplecom",
                "C1042, c1042",
                "de la cruz, cruz de la"
            })
    void words_are_folded_with_the_longest_first(String typed, String words) {
        assertThat(read(typed)).isEqualTo(new ClientQuery(List.of(words.split(" ")), "", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "555-0142, 5550142",
        "(503) 555-0142, 5035550142",
        "+1 503 555 0142, 5035550142",
        "1-503-555-0142, 5035550142",
        "503.555.0142, 5035550142",
        "5035550142, 5035550142",
        "0142, 0142",
        "#1042, 1042",
        "No. 1042, 1042"
    })
    void a_number_is_its_digits(String typed, String digits) {
        assertThat(read(typed)).isEqualTo(new ClientQuery(List.of(), digits, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/2/1980",
                "03/02/1980",
                "3/2/80",
                "3-2-1980",
                "3.2.1980",
                "1980-03-02",
                "03021980",
                "Mar 2, 1980",
                "2 March 1980"
            })
    void a_birthday_is_read_as_the_practice_writes_days(String typed) {
        assertThat(read(typed)).isEqualTo(new ClientQuery(List.of(), "", List.of(MARCH_2)));
    }

    @Test
    void a_name_may_have_a_number_and_a_birthday_beside_it() {
        assertThat(read("rey 555-0142 3/2/80")).isEqualTo(new ClientQuery(List.of("rey"), "5550142", List.of(MARCH_2)));
        assertThat(read("Mar 2 1980 reyes")).isEqualTo(new ClientQuery(List.of("reyes"), "", List.of(MARCH_2)));
    }

    @Test
    void what_looks_like_a_day_and_is_none_is_a_number() {
        assertThat(ClientQuery.of("55501420", day -> List.of()).digits()).isEqualTo("55501420");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ",", "'", "- -", "@"})
    void nothing_to_find_anybody_by_is_nothing(String typed) {
        assertThat(read(typed).isEmpty()).isTrue();
    }

    /** Reads what looks like that day, so that this test needs no other reader. */
    private static ClientQuery read(String typed) {
        return ClientQuery.of(typed, day -> List.of(MARCH_2));
    }
}
