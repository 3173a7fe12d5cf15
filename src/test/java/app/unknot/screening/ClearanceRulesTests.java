package app.unknot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What needs a provider's approval before hands-on work, as the clinical ground rules have it. */
class ClearanceRulesTests {
    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "C01 | pregnant                   | 5 | DEEP_TISSUE HOT_STONE TRIGGER_POINT",
                "C02 | surgery_recent_12w         | 4 | DEEP_TISSUE HOT_STONE SPORTS TRIGGER_POINT",
                "C02 | spinal_surgery_12m         | 4 | DEEP_TISSUE HOT_STONE SPORTS TRIGGER_POINT",
                "C03 | fracture_recent_12w        | 4 | DEEP_TISSUE SPORTS",
                "C04 | bleeding_disorder          | 3 | DEEP_TISSUE SPORTS TRIGGER_POINT",
                "C04 | platelets_low              | 3 | DEEP_TISSUE SPORTS TRIGGER_POINT",
                "C06 | dvt_recent_6m              | 3 | DEEP_TISSUE SPORTS",
                "C07 | cancer_active              | 3 | DEEP_TISSUE HOT_STONE SPORTS TRIGGER_POINT",
                "C08 | vertebral_fracture_history | 3 | DEEP_TISSUE SHIATSU SPORTS TRIGGER_POINT",
                "C09 | mi_stroke_6m               | 4 | DEEP_TISSUE HOT_STONE",
                "C09 | heart_failure              | 4 | DEEP_TISSUE HOT_STONE",
                "C10 | aaa_known                  | 3 | DEEP_TISSUE SHIATSU SPORTS TRIGGER_POINT",
                "C11 | epilepsy_uncontrolled      | 4 | DEEP_TISSUE HOT_STONE",
                "C11 | organ_failure              | 4 | DEEP_TISSUE HOT_STONE",
                "C12 | spine_instability          | 3 | DEEP_TISSUE SPORTS"
            })
    void each_asks_for_approval_and_keeps_its_limits_once_it_is_there(
            String rule, String fact, int ceiling, String banned) {
        for (Set<String> approved : Set.of(Set.<String>of(), Set.of(rule))) {
            var screened = Screening.evaluate(ShippedRules.RULES, Facts.of(fact, "assessed_12m"), approved, Set.of());

            assertThat(screened.level()).isEqualTo(approved.isEmpty() ? Level.CLEARANCE : Level.CAUTION);
            assertThat(screened.findings()).extracting(Finding::rule).containsExactly(rule);
            assertThat(screened.ceiling()).isEqualTo(ceiling);
            assertThat(screened.banned()).extracting(Enum::name).containsExactlyInAnyOrder(banned.split(" "));
        }
    }
}
