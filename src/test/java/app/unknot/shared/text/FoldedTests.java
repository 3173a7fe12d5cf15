package app.unknot.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTests {
    @ParameterizedTest
    @CsvSource({
        "Müller, muller",
        "Łukasz, lukasz",
        "Søren, soren",
        "Straße, strasse",
        "Đorđe, dorde",
        "José, jose",
        "JOSE\u0301, jose",
        "İnan, inan",
        "Ælfric, aelfric",
        "Наталья, natal'a",
        "'Anna  Lee', 'anna  lee'"
    })
    void letters_lose_case_and_accents(String written, String folded) {
        assertThat(Folded.of(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "O'Brien, obrien",
                "O\u2019Brien, obrien",
                "O\u02bcBrien, obrien",
                "O`Brien, obrien",
                "Garcia-Lopez, garcia lopez",
                "\"Reyes, Daniel\", reyes daniel",
                "St. John, st john",
                "  De   La Cruz , de la cruz",
                "Наталья, natala",
                "李小龍, li xiao long"
            })
    void a_name_is_left_with_its_words(String written, String folded) {
        assertThat(Folded.name(written)).isEqualTo(folded);
    }
}
