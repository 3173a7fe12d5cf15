package app.unknot.screening.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.effects.RoughCount;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShippedRuleSetTests {
    private static final PublishedRules SHIPPED = new PublishedRules(1, "2026.6", Instant.EPOCH, null, "");
    private static final PublishedRules EDITED =
            new PublishedRules(2, "2026.6+1", Instant.EPOCH, new UUID(1, 1), "Agreed");

    @Test
    void the_first_start_takes_what_the_release_brings() {
        assertThat(ShippedRuleSet.takes(Optional.empty(), false)).isTrue();
    }

    @Test
    void a_new_release_follows_one_that_nobody_edited() {
        assertThat(ShippedRuleSet.takes(Optional.of(SHIPPED), false)).isTrue();
        assertThat(ShippedRuleSet.takes(Optional.of(SHIPPED), true)).isFalse();
    }

    @Test
    void a_new_release_never_replaces_rules_of_the_practice() {
        assertThat(ShippedRuleSet.takes(Optional.of(EDITED), false)).isFalse();
    }

    @Test
    void counts_go_in_steps_of_five_and_a_few_may_be_nobody() {
        assertThat(RoughCount.of(0)).isEqualTo(RoughCount.of(4));
        assertThat(RoughCount.of(4).words()).isEqualTo("fewer than 5");
        assertThat(RoughCount.of(5).words()).isEqualTo("5 to 9");
        assertThat(RoughCount.of(19).words()).isEqualTo("15 to 19");
    }
}
