package app.unknot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.anatomy.Technique;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.testing.Vignette;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules alone. The same clients walk through the whole portal in the charting's VignetteJourneyTests. */
class ScreeningVignettesTests {
    private static final RuleSet RULES = RuleSets.shipped();

    static Stream<Arguments> scenarios() {
        return Vignette.all().stream().flatMap(Vignette::stream).map(step -> Arguments.of(step.title(), step));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void every_client_gets_the_expected_answer(String title, Vignette.Step step) {
        var screened = Screening.evaluate(RULES, step.facts(), step.cleared(), Set.of());

        assertThat(screened.level().name())
                .isEqualTo(step.expected().get("disposition").asString());
        assertThat(screened.because())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrderElementsOf(step.texts("rules"));
        assertThat(screened.ceiling()).isEqualTo(step.ceiling());
        assertThat(screened.banned())
                .extracting(Technique::name)
                .containsExactlyInAnyOrderElementsOf(step.texts("banned_techniques"));
        if (step.expected().has("avoid"))
            assertThat(screened.avoidInWords()).containsExactlyInAnyOrderElementsOf(step.texts("avoid"));
        assertThat(screened.level().booking().name()).isEqualTo(step.gate("book_treatment"));
        assertThat(screened.level().start().name()).isEqualTo(step.gate("start_session"));
        assertThat(screened.level().signing().name()).isEqualTo(step.gate("sign_treatment_note"));
        assertThat(screened.letter().map(LetterNeed::name).orElse(null)).isEqualTo(step.letter());
    }
}
