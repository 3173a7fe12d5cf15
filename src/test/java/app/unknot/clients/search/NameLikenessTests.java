package app.unknot.clients.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTests {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Marisol Vega, Marisol Vega",
                "Marisol Vega, Vega Marisol",
                "Marisol Vega, marisol  VEGA",
                "Marisol Vega, Marisol Vegas",
                "Marisol Vega, Marysol Vega",
                "Marisol Vega, Marisol Vega Lopez",
                "José O'Brien, Jose OBrien",
                "Katherine Lowe, Catherine Lowe",
                "Jon Smith, John Smith",
                "Łukasz Nowak, Lukasz Nowak"
            })
    void names_that_one_person_may_have(String one, String other) {
        assertThat(NameLikeness.alike(one, other)).isTrue();
        assertThat(NameLikeness.alike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Marisol Vega, Carlos Vega",
        "Ana Li, Eva Lo",
        "Ana Li, Bob Wu",
        "Peter Miller, Petra Mueller",
        "Marisol Vega, Marisol Gomez",
        "?, Marisol Vega"
    })
    void names_of_two_people(String one, String other) {
        assertThat(NameLikeness.alike(one, other)).isFalse();
        assertThat(NameLikeness.alike(other, one)).isFalse();
    }
}
