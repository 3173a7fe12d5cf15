package app.unknot.screening.answers;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed words suggest what they may mean, and set nothing. */
class TypedWordsTests {
    private static final RuleSet RULES = RuleSets.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I am PREGNANT since June | pregnant
            pragnent | pregnant
            started warfarin last week | anticoagulant
            on blood-thinners | anticoagulant
            I had a c-section and my scar hurts after surgery | surgery_recent_12w
            couldn\u2019t sleep, night sweats | night_sweats
            nothing new except a t\u00fbmor they found | cancer_active
            my numb feet again | reduced_sensation
            my numb feet again | diabetes_neuropathy
            cracked two ribs | rib_injury_14d
            broken rib | rib_fracture_recent_12w
            got a cortizone shot | steroid_injection
            cortisone in my back | spinal_procedure
            a concussion | head_injury_7d
            Hit my head on the shelf | head_injury_7d
            shingles on my side | shingles_active
            my arm is swollen | arm_swelling_one_side
            flu vaccine | injection_site
            our baby is here | birth
            c-section in May | birth
            preeclampsia | pregnancy_high_risk
            swollen ankles | edema_both_legs
            three pillows | breathless_lying_flat
            sugar is low, I am shaky | hypo_now
            a new glucose sensor | insulin_pump_or_sensor
            """)
    void words_suggest_chips(String words, String fact) {
        assertThat(facts(words)).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no fever | E05
            fevr and shivers | E05
            both of my legs, well: both legs tingle | E04
            she passed out at work | E08
            my foot drags a bit | E03
            fell off the ladder | E06
            """)
    void words_suggest_questions_of_every_visit_and_know_no_not(String words, String code) {
        assertThat(codes(words)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a sore rib           | fracture_recent_12w      | rib_injury_14d
            cortisone shot       | steroids_long_term       | steroid_injection
            shingles             | skin_local_lesion        | shingles_active
            ankles               | heart_failure            | edema_both_legs
            """)
    void words_no_longer_suggest_the_nearest_chip_where_one_of_their_own_is(String words, String nearest, String own) {
        assertThat(facts(words)).contains(own);
        assertThat(facts(words)).doesNotContain(nearest);
    }

    @Test
    void a_stem_begins_a_word_and_stands_in_none() {
        assertThat(facts("we played chess in the exporter's house")).doesNotContain("implanted_device");
        assertThat(facts("import taxes")).doesNotContain("implanted_device");
        assertThat(facts("port in my chest")).contains("implanted_device");
    }

    @Test
    void words_of_a_longer_stem_follow_each_other() {
        assertThat(codes("both of the legs")).doesNotContain("E04");
        assertThat(codes("in both legs")).contains("E04");
        assertThat(facts("feet are numb")).doesNotContain("reduced_sensation");
    }

    @Test
    void without_words_nothing_is_suggested() {
        for (String empty : List.of("", "  ", "...", "\u2019\u2019")) {
            assertThat(facts(empty)).isEmpty();
            assertThat(codes(empty)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"fever, true", "both legs, true", "c sec, true", "Fever, false", "both  legs, false", "c-sec, false"})
    void a_stem_is_small_letters_with_one_blank_between_words(String stem, boolean is) {
        assertThat(TypedWords.isStem(stem)).isEqualTo(is);
    }

    private static List<String> facts(String words) {
        return TypedWords.of(words).chips(RULES.anythingNew()).stream()
                .map(Question.NewFact::fact)
                .toList();
    }

    private static List<String> codes(String words) {
        return TypedWords.of(words).questions(RULES.everyVisit()).stream()
                .map(Question::code)
                .toList();
    }
}
