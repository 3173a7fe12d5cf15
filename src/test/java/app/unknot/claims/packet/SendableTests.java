package app.unknot.claims.packet;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendableTests {
    @ParameterizedTest
    @CsvSource({
        "Łukasz, LUKASZ",
        "Søren, SOREN",
        "José, JOSE",
        "O’Neil, O'NEIL",
        "12 Main Street #4, 12 MAIN STREET NO 4",
        "lena_k, LENA-K",
        "Straße, STRASSE"
    })
    void a_name_is_sent_with_the_letters_that_x12_has(String name, String sent) {
        assertThat(Sendable.text(name)).isEqualTo(sent);
        assertThat(Sendable.keeps(name)).isTrue();
    }

    @Test
    void what_no_letter_spells_is_lost_and_that_is_said() {
        assertThat(Sendable.keeps("Ana 🙂")).isFalse();
        assertThat(Sendable.text("Ana 🙂")).isEqualTo("ANA");
    }

    @Test
    void plain_text_needs_no_transliteration() {
        String ascii = IntStream.range(0, 0x80).mapToObj(Character::toString).collect(Collectors.joining());
        assertThat(Transliterator.getInstance("Any-Latin; Latin-ASCII; [:Nonspacing Mark:] Remove")
                        .transliterate(ascii))
                .isEqualTo(ascii);
    }
}
