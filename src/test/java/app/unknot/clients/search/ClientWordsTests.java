package app.unknot.clients.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.search.ClientWord.Kind;
import app.unknot.shared.typed.TextRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClientWordsTests {
    private static final Set<ClientWord> WORDS = ClientWords.of(
            "C1042", List.of("Łucja", "O\u2019Brien-Ruiz", ""), "+1 (503) 555-0142", "lucja.b@example.com");

    @Test
    void each_word_of_a_name_and_the_whole_of_it_are_words() {
        assertThat(of(Kind.NAME)).containsExactlyInAnyOrder("lucja", "obrien", "ruiz", "obrienruiz");
    }

    @Test
    void every_end_of_a_word_is_one_down_to_two_letters() {
        assertThat(of(Kind.INSIDE))
                .contains("ucja", "cja", "ja", "brien", "en", "iz")
                .doesNotContain("a", "lucja");
    }

    @Test
    void a_phone_number_is_found_from_any_digit_on_without_the_country() {
        assertThat(of(Kind.PHONE))
                .containsExactlyInAnyOrder(
                        "5035550142", "035550142", "35550142", "5550142", "550142", "50142", "0142", "142");
    }

    @Test
    void an_address_is_found_from_each_of_its_words_on() {
        assertThat(of(Kind.EMAIL)).containsExactlyInAnyOrder("lucjabexamplecom", "bexamplecom", "examplecom", "com");
    }

    @Test
    void a_record_number_has_its_letter_or_not() {
        assertThat(of(Kind.NUMBER)).containsExactlyInAnyOrder("c1042", "1042");
    }

    @Test
    void no_word_is_longer_than_its_column() {
        assertThat(ClientWords.of("C1", List.of("x".repeat(300)), "9".repeat(90), "y".repeat(250)))
                .allSatisfy(word -> assertThat(word.text().length()).isLessThanOrEqualTo(ClientWords.LONGEST));
    }

    @Test
    void no_word_begins_or_ends_within_a_character() {
        String rare = "𠮷";
        assertThat(ClientWords.of("C1", List.of(rare + "שרה", "x".repeat(ClientWords.LONGEST - 1) + rare), "", ""))
                .extracting(ClientWord::text)
                .allMatch(TextRule::isWhole);
    }

    private static Set<String> of(Kind kind) {
        return WORDS.stream()
                .filter(word -> word.kind() == kind)
                .map(ClientWord::text)
                .collect(Collectors.toSet());
    }
}
