package app.unknot.plans.techniques;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.plans.techniques.FocusMuscles.Cause;
import app.unknot.plans.techniques.FocusMuscles.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class FocusMusclesTests {
    @Test
    void each_part_of_the_back_has_its_own_muscles() {
        assertThat(muscles(Location.LOWER)).contains("Quadratus lumborum", "Multifidus", "Gluteals", "Piriformis");
        assertThat(muscles(Location.MIDDLE))
                .contains("Latissimus dorsi", "Serratus posterior inferior", "Intercostals");
        assertThat(muscles(Location.UPPER)).contains("Trapezius", "Levator scapulae", "Rhomboids", "Suboccipitals");
    }

    @Test
    void pain_all_over_asks_for_light_broad_and_short_work() {
        assertThat(FocusMuscles.suggest(List.of(Location.UPPER), List.of(Cause.FIBROMYALGIA))
                        .cautions())
                .containsExactly("Light, broad and short.");
    }

    private static List<String> muscles(Location location) {
        return FocusMuscles.suggest(List.of(location), List.of()).muscles();
    }
}
