package app.unknot.plans.techniques;

import static app.unknot.anatomy.Technique.DEEP_TISSUE;
import static app.unknot.anatomy.Technique.HOT_STONE;
import static app.unknot.anatomy.Technique.SHIATSU;
import static app.unknot.anatomy.Technique.SPORTS;
import static app.unknot.anatomy.Technique.SWEDISH;
import static app.unknot.anatomy.Technique.TRIGGER_POINT;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.anatomy.Technique;
import app.unknot.plans.techniques.TechniqueChooser.Sign;
import app.unknot.plans.techniques.TechniqueChooser.Suggestion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TechniqueChooserTests {
    @Test
    void tension_and_a_first_visit_speak_for_swedish_and_then_shiatsu() {
        for (Sign sign : List.of(Sign.GENERAL_TENSION, Sign.STRESS, Sign.FIRST_VISIT))
            assertThat(scored(60, sign)).containsExactly(SWEDISH, SHIATSU);
    }

    @Test
    void deep_tissue_waits_until_the_pain_is_chronic() {
        for (Sign sign : List.of(Sign.NAGGING_PAIN, Sign.ADHESION)) {
            assertThat(scored(84, sign)).isEmpty();
            assertThat(scored(85, sign)).containsExactly(DEEP_TISSUE);
        }
    }

    @Test
    void a_trigger_point_and_referred_pain_speak_for_pressure_on_it() {
        for (Sign sign : List.of(Sign.TRIGGER_POINT_FOUND, Sign.REFERRED_PAIN))
            assertThat(scored(30, sign)).containsExactly(TRIGGER_POINT);
    }

    @Test
    void warmth_speaks_for_stones_and_sport_for_sports() {
        for (Sign sign : List.of(Sign.LIKES_HEAT, Sign.TENDER_BUT_WANTS_DEPTH))
            assertThat(scored(30, sign)).containsExactly(HOT_STONE);
        for (Sign sign : List.of(Sign.ATHLETE, Sign.SPORT_INJURY, Sign.RESTRICTED_MOVEMENT))
            assertThat(scored(30, sign)).containsExactly(SPORTS);
    }

    /** The first three days end with 72 hours. */
    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "3, 6", "4, 6"})
    void only_swedish_is_left_before_72_hours_have_passed(int days, int left) {
        assertThat(TechniqueChooser.rank(days, EnumSet.allOf(Sign.class), SPORTS, Set.of()))
                .hasSize(left);
    }

    @Test
    void a_wish_outweighs_one_sign_and_never_a_ban() {
        assertThat(TechniqueChooser.rank(200, Set.of(Sign.NAGGING_PAIN), HOT_STONE, Set.of())
                        .getFirst()
                        .technique())
                .isEqualTo(HOT_STONE);
        assertThat(TechniqueChooser.rank(200, Set.of(Sign.NAGGING_PAIN), HOT_STONE, Set.of(HOT_STONE, DEEP_TISSUE)))
                .extracting(Suggestion::technique)
                .containsExactly(SWEDISH, TRIGGER_POINT, SHIATSU, SPORTS);
    }

    private static List<Technique> scored(int days, Sign sign) {
        return TechniqueChooser.rank(days, Set.of(sign), null, Set.of()).stream()
                .filter(suggestion -> suggestion.score() > 0)
                .map(Suggestion::technique)
                .toList();
    }
}
