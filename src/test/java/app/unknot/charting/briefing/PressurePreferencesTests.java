package app.unknot.charting.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PressurePreferencesTests {
    @Test
    void a_region_without_a_preference_of_its_own_goes_by_the_whole() {
        PressurePreferences known = new PressurePreferences(5, Map.of("SACRUM", 2));
        assertThat(known.on("SACRUM")).isEqualTo(2);
        assertThat(known.on("LUMBAR_L")).isEqualTo(5);
        assertThat(PressurePreferences.UNKNOWN.on("LUMBAR_L")).isNull();
    }

    @Test
    void what_the_client_confirmed_later_goes_before_the_plan() {
        PressurePreferences planned = new PressurePreferences(6, Map.of("SACRUM", 3));
        assertThat(planned.overlaidBy(new PressurePreferences(4, Map.of())).on("SACRUM"))
                .isEqualTo(4);
        assertThat(planned.overlaidBy(new PressurePreferences(null, Map.of("LUMBAR_L", 2))))
                .isEqualTo(new PressurePreferences(6, Map.of("SACRUM", 3, "LUMBAR_L", 2)));
    }
}
