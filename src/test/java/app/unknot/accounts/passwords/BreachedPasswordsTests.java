package app.unknot.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreachedPasswordsTests {
    private static final BreachedPasswords SHIPPED = BreachedPasswords.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailcreated5240",
                "polniypizdec0211",
                "Hd764nW5d7E1vb1",
                "1qaz2wsx3edc4rfv",
                "23176djivanfros",
                "633lightspeed63",
                "5117christopher"
            })
    void long_ones_from_breaches_are_known(String password) {
        assertThat(SHIPPED.knows(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAILCREATED5240",
                "mailcreated5240!",
                "Mailcreated5240!!99",
                "--punksnotdead--",
                "ZinedineZidan2026",
                "1234punksnotdead5678"
            })
    void other_letters_and_a_year_or_a_sign_at_the_end_make_no_new_one(String password) {
        assertThat(SHIPPED.knows(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet otters juggling",
                "four lamps walking backwards",
                "",
                "12345",
                "--------------------"
            })
    void what_was_never_stolen_is_not_known(String password) {
        assertThat(SHIPPED.knows(password)).isFalse();
    }

    @Test
    void of_two_hundred_thousand_random_ones_none_is_taken_for_a_stolen_one() {
        Random random = new Random(11);
        assertThat(Stream.generate(() -> random.ints(20, 'a', 'z' + 1)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString())
                        .limit(200_000)
                        .filter(SHIPPED::knows))
                .isEmpty();
    }

    @Test
    void a_file_is_the_same_in_whatever_order_its_passwords_come_and_leaves_short_ones_out() {
        byte[] file = BreachedPasswords.file(Stream.of("second long one", "First Long One", "short", "first long one"));
        assertThat(file)
                .isEqualTo(BreachedPasswords.file(Stream.of("first long one", "second long one")))
                .hasSize(10);
        BreachedPasswords two = new BreachedPasswords(file);
        assertThat(List.of("first long one", "SECOND long one")).allMatch(two::knows);
        assertThat(two.knows("third long one")).isFalse();
    }

    @Test
    void the_file_is_small_and_whole() {
        assertThat(SHIPPED.size()).isBetween(50_000, 100_000);
    }
}
