package app.unknot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceTests {
    @ParameterizedTest
    @CsvSource({
        "Daniel, Reyes, DR",
        "D, R, DR",
        "👩‍🚀 Ada, 🇳🇴, 👩‍🚀🇳🇴",
        "😀, 😀, 😀😀",
        "é́lan, 𠮷野, é́𠮷",
        "שרה, كريم, שك",
        "'', Ng, N",
        "'', '', ''"
    })
    void initials_are_whole_letters_whatever_the_name_is_made_of(String first, String last, String initials) {
        assertThat(Face.initials(first, last)).isEqualTo(initials);
    }
}
