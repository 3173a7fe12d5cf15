package app.unknot.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.anatomy.Regions;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.PracticeFormats;
import app.unknot.shell.BrowserWords;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another language is only a file. Here New Zealand stands for its practices: beside this test are a few words of theirs. */
class AnotherLanguageTests {
    private static final Locale THERE = Locale.of("en", "NZ");

    @BeforeEach
    void a_practice_there() {
        PracticeFormats.use(THERE);
    }

    @AfterEach
    void back_home() {
        PracticeFormats.use(Locale.US);
    }

    @Test
    void a_rule_speaks_the_language_of_the_practice() {
        assertThat(ClaimsWords.THE_MEMBER_ID_IS_NOT_VALID.text()).isEqualTo("Esta afiliación no es válida");
        assertThat(Regions.name("LUMBAR_L")).isEqualTo("lumbar izquierda");
    }

    @Test
    void a_language_puts_values_where_it_needs_them() {
        assertThat(ClaimsWords.CLAIM_CHARGED_THE_PAYER_SAYS.text("C-7", "$90.00", "$80.00"))
                .isEqualTo("El pagador dice $80.00; la reclamación C-7 decía $90.00");
    }

    @Test
    void what_a_language_has_no_words_for_yet_stays_english() {
        assertThat(ClaimsWords.CLAIM_IS_NOT_READY.text("C-7")).isEqualTo("Claim C-7 is not ready.");
    }

    @Test
    void the_modules_of_the_browser_get_the_same_language() {
        assertThat(BrowserWords.module(THERE))
                .startsWith("export default {")
                .contains("\"keep-this-one\":\"Conservar esta\"", "\"body-region.lumbar-l\":\"lumbar izquierda\"")
                .contains("\"sign-the-note\":\"Sign the note\"");
        assertThat(BrowserWords.path()).endsWith("/words/en-NZ.js");
    }

    @Test
    void english_stays_as_it_is() {
        PracticeFormats.use(Locale.US);
        assertThat(ClaimsWords.THE_MEMBER_ID_IS_NOT_VALID.text()).isEqualTo("The member ID is not valid");
        assertThat(BrowserWords.module(Locale.US)).contains("\"keep-this-one\":\"Keep this one\"");
    }
}
