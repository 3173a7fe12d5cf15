package app.unknot.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {
    private static final List<String> KNOWN = List.of("Ada Zorzi", "Harbor Street Massage");

    @Test
    void fifteen_characters_are_enough_and_fourteen_are_not() {
        assertThat(PasswordRules.complaint("tukqolvi zaref", KNOWN))
                .get()
                .asString()
                .contains("15 characters");
        assertThat(PasswordRules.complaint("tukqolvi zarefb", KNOWN)).isEmpty();
    }

    @Test
    void half_a_character_is_none_and_a_whole_one_outside_of_the_first_plane_is() {
        assertThat(PasswordRules.complaint("tukqolvi zarefb\udc00", KNOWN))
                .get()
                .asString()
                .contains("cut in half");
        assertThat(PasswordRules.complaint("tukqolvi zarefb😀", KNOWN)).isEmpty();
    }

    @Test
    void a_stolen_one_is_refused_and_the_words_say_what_happened_and_what_to_do() {
        assertThat(PasswordRules.complaint("Hd764nW5d7E1vb1", KNOWN))
                .get()
                .asString()
                .contains("stolen")
                .contains("Choose another");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HarborStreetMassage",
                "harbor street massage 2026",
                "massagemassage!",
                "AdaZorziMassage1",
                "barrosadabarrosada",
                "unknot-unknot-unknot",
                "password1234567",
                "qwertyuiopasdfgh"
            })
    void words_of_the_practice_and_the_person_are_easy_to_guess(String password) {
        assertThat(PasswordRules.complaint(password, KNOWN)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet otters juggling",
                "four lamps walking backwards",
                "kelp anvil mustard forty",
                "vjq8-2lmz-7rtw-x0pd"
            })
    void words_that_do_not_belong_together_are_good(String password) {
        assertThat(PasswordRules.complaint(password, KNOWN)).isEmpty();
    }

    @Test
    void a_very_long_one_is_refused_before_anything_is_measured() {
        assertThat(PasswordRules.complaint("x".repeat(257), KNOWN))
                .get()
                .asString()
                .contains("at most 256");
    }
}
