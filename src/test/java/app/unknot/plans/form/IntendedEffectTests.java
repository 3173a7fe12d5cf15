package app.unknot.plans.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.plans.dose.PlanTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntendedEffectTests {
    private static final List<String> PROMISES = List.of("cure", "heals", "will ", "guarantee", "permanent", "always");

    @Test
    void each_effect_may_happen_and_says_how_good_the_evidence_is() {
        assertThat(IntendedEffect.values())
                .extracting(Enum::name)
                .containsExactly("CIRCULATION", "RELEASE_TENSION", "PAIN_RELIEF", "STRESS", "SLEEP");
        assertThat(IntendedEffect.values()).allSatisfy(effect -> {
            assertThat(effect.forTheClient()).startsWith("It may ");
            assertThat(effect.evidence()).contains("evidence");
        });
        assertThat(IntendedEffect.CIRCULATION.evidence()).isEqualTo("weak evidence");
        assertThat(IntendedEffect.STRESS.evidence()).isEqualTo("weak evidence");
    }

    @Test
    void what_to_expect_promises_nothing() {
        assertThat(PlanTemplate.values())
                .allSatisfy(template ->
                        assertThat(template.expectation()).isNotBlank().doesNotContain(PROMISES));
    }
}
