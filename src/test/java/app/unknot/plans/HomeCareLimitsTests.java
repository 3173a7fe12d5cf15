package app.unknot.plans;

import static app.unknot.shared.HomeCareItem.FOAM_ROLLER;
import static app.unknot.shared.HomeCareItem.HEAT;
import static app.unknot.shared.HomeCareItem.MASSAGE_TOOL;
import static app.unknot.shared.HomeCareItem.STRETCH;
import static app.unknot.shared.HomeCareItem.TENNIS_BALL;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.ScreeningResult;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.shared.HomeCareItem;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeCareLimitsTests {
    private static final RuleSet SHIPPED = RuleSets.read(RuleSets.shippedText());

    @Test
    void heat_is_withheld_where_little_is_felt_and_says_why() {
        assertThat(HomeCareLimits.of(found("reduced_sensation"))).isEqualTo(Map.of(HEAT, "Reduced feeling"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"heat_sensitive", "arthritis_flare", "medicine_patch", "skin_local_lesion", "acute_injury_72h"})
    void heat_is_withheld_from_who_must_not_have_it(String fact) {
        assertThat(HomeCareLimits.of(found(fact))).containsOnlyKeys(HEAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anticoagulant", "osteoporosis", "vertebral_fracture_history"})
    void rollers_and_tools_are_withheld_with_thin_blood_or_brittle_bones(String fact) {
        assertThat(HomeCareLimits.of(found(fact))).containsOnlyKeys(FOAM_ROLLER, MASSAGE_TOOL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bleeding_disorder", "platelets_low", "cancer_active", "spine_instability"})
    void the_ball_is_withheld_too_where_blood_or_spine_is_at_risk(String fact) {
        assertThat(HomeCareLimits.of(found(fact))).containsOnlyKeys(TENNIS_BALL, FOAM_ROLLER, MASSAGE_TOOL);
    }

    @Test
    void a_second_medicine_takes_the_ball_from_who_takes_thinners() {
        assertThat(HomeCareLimits.of(found("anticoagulant", "nsaid_daily"))).containsKey(TENNIS_BALL);
        assertThat(HomeCareLimits.of(found("anticoagulant", "easy_bruising"))).containsKey(TENNIS_BALL);
        assertThat(HomeCareLimits.of(found("anticoagulant"))).doesNotContainKey(TENNIS_BALL);
    }

    @Test
    void nothing_is_withheld_for_any_other_finding() {
        assertThat(HomeCareLimits.of(found("easy_bruising", "pregnant"))).isEmpty();
    }

    @Test
    void a_rule_of_the_practice_withholds_what_it_names() {
        String text = RuleSets.shippedText()
                .replace("\"when\": \"hypermobility\",", "\"when\": \"hypermobility\", \"withholds\": [\"STRETCH\"],");
        RuleSet own = RuleSets.read(text);
        assertThat(HomeCareLimits.of(Screening.evaluate(own, Facts.NONE.with("hypermobility", true))))
                .isEqualTo(Map.of(STRETCH, "Very mobile joints"));
    }

    @Test
    void water_is_on_from_the_start() {
        assertThat(HomeCareItem.usual(Set.of(HEAT))).containsExactly(HomeCareItem.HYDRATE);
        assertThat(HomeCareItem.usual(Set.of(HomeCareItem.HYDRATE))).isEmpty();
    }

    @Test
    void three_items_are_activities() {
        assertThat(HomeCareItem.values())
                .filteredOn(HomeCareItem::isActivity)
                .containsExactly(STRETCH, HomeCareItem.WALKING, HomeCareItem.GENTLE_YOGA);
    }

    private static ScreeningResult found(String... told) {
        Facts facts = Facts.NONE;
        for (String fact : told) facts = facts.with(fact, true);
        return Screening.evaluate(SHIPPED, facts);
    }
}
