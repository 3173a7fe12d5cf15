package app.unknot.plans;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.Clearance;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HomeCareLimitsTests {
    @Test
    void heat_is_withheld_where_little_is_felt_and_says_why() {
        assertThat(HomeCareLimits.of(found("L04"))).isEqualTo(Map.of(HomeCareItem.HEAT, "Found L04"));
    }

    @Test
    void rollers_and_tools_are_withheld_with_thin_blood_or_brittle_bones() {
        for (String rule : List.of("L01", "L03", "C08"))
            assertThat(HomeCareLimits.of(found(rule)))
                    .containsOnlyKeys(HomeCareItem.FOAM_ROLLER, HomeCareItem.MASSAGE_TOOL);
    }

    @Test
    void nothing_is_withheld_for_any_other_finding() {
        assertThat(HomeCareLimits.of(found("L02", "C01"))).isEmpty();
    }

    @Test
    void water_is_on_from_the_start() {
        assertThat(HomeCareItem.usual(Set.of(HomeCareItem.HEAT))).containsExactly(HomeCareItem.HYDRATE);
        assertThat(HomeCareItem.usual(Set.of(HomeCareItem.HYDRATE))).isEmpty();
    }

    @Test
    void three_items_are_activities() {
        assertThat(HomeCareItem.values())
                .filteredOn(HomeCareItem::isActivity)
                .containsExactly(HomeCareItem.STRETCH, HomeCareItem.WALKING, HomeCareItem.GENTLE_YOGA);
    }

    @Test
    void thin_blood_leaves_the_ball_and_takes_roller_and_tool() {
        assertThat(HomeCareLimits.of(found("L01")))
                .containsKeys(HomeCareItem.FOAM_ROLLER, HomeCareItem.MASSAGE_TOOL)
                .doesNotContainKey(HomeCareItem.TENNIS_BALL);
    }

    private static Clearance found(String... rules) {
        return new Clearance(
                Level.CAUTION,
                null,
                Set.of(),
                new LinkedHashSet<>(),
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                Stream.of(rules)
                        .map(rule ->
                                new Finding(rule, Level.CAUTION, "Found " + rule, "", null, Set.of(), List.of(), false))
                        .toList(),
                "1");
    }
}
