package app.unknot.plans.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherCareTests {
    @Test
    void what_the_massage_prepares_for_is_said() {
        assertThat(new OtherCare("Physical therapy", "North Clinic", true).words())
                .isEqualTo("Physical therapy, North Clinic (the massage prepares for it)");
        assertThat(new OtherCare("Acupuncture", "", false).words()).isEqualTo("Acupuncture");
    }
}
