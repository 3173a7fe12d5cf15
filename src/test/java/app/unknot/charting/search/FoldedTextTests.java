package app.unknot.charting.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTextTests {
    @Test
    void case_and_accents_make_no_difference_and_the_match_reads_as_it_was_written() {
        var found = FoldedText.of("Rides a bicycle to the CAFÉ daily.")
                .find(FoldedText.words("cafe"))
                .orElseThrow();
        assertThat(found.match()).isEqualTo("CAFÉ");
        assertThat(found.before()).isEqualTo("Rides a bicycle to the ");
        assertThat(found.after()).isEqualTo(" daily.");
        assertThat(FoldedText.of("resume work").find(FoldedText.words("Résumé")))
                .isPresent();
    }

    @Test
    void every_word_has_to_occur_in_any_order() {
        FoldedText text = FoldedText.of("Stiff after a long drive.");
        assertThat(text.find(FoldedText.words("drive stiff"))).isPresent();
        assertThat(text.find(FoldedText.words("drive calm"))).isEmpty();
        assertThat(text.find(List.of())).isEmpty();
    }

    @Test
    void a_long_text_is_cut_between_words_on_both_sides() {
        String text = "word ".repeat(40) + "needle" + " word".repeat(40);
        var found = FoldedText.of(text).find(FoldedText.words("needle")).orElseThrow();
        assertThat(found.before()).startsWith("... word ").hasSizeLessThan(70).endsWith(" ");
        assertThat(found.after()).startsWith(" word").endsWith("word ...").hasSizeLessThan(70);
    }

    @Test
    void letters_outside_the_basic_plane_and_long_ligatures_do_not_shift_the_match() {
        var found =
                FoldedText.of("🙂🙂 tight ﷺ hip").find(FoldedText.words("hip")).orElseThrow();
        assertThat(found.match()).isEqualTo("hip");
        assertThat(found.before()).endsWith("ﷺ ");
    }
}
