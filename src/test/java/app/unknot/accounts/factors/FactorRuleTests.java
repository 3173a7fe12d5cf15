package app.unknot.accounts.factors;

import static app.unknot.accounts.factors.FactorRule.Missing.ENROLMENT;
import static app.unknot.accounts.factors.FactorRule.Missing.NOTHING;
import static app.unknot.accounts.factors.FactorRule.Missing.PROOF;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.factors.FactorRule.Missing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactorRuleTests {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    /** Ten in the morning. */
    private static final Instant NOW = Instant.parse("2026-03-10T17:00:00Z");

    @Test
    void who_has_none_is_asked_for_one_where_the_practice_wants_it() {
        assertThat(FactorRule.after(true, false, null, true, NOW, ZONE)).isEqualTo(ENROLMENT);
        assertThat(FactorRule.after(false, false, null, true, NOW, ZONE)).isEqualTo(NOTHING);
    }

    @Test
    void who_has_one_shows_it_on_a_new_tablet_whatever_the_practice_wants() {
        assertThat(enrolled(true, null, true)).isEqualTo(PROOF);
        assertThat(enrolled(false, null, true)).isEqualTo(PROOF);
    }

    @Test
    void during_the_day_a_tablet_on_which_it_was_shown_is_enough_for_who_has_a_pin() {
        assertThat(enrolled(true, NOW.minus(Duration.ofHours(2)), true)).isEqualTo(NOTHING);
        assertThat(enrolled(true, NOW.minus(Duration.ofHours(2)), false)).isEqualTo(PROOF);
    }

    @Test
    void the_next_morning_it_is_asked_for_again() {
        assertThat(enrolled(true, NOW.minus(Duration.ofHours(11)), true))
                .as("shown yesterday at eleven at night")
                .isEqualTo(PROOF);
        assertThat(FactorRule.after(true, true, NOW, true, NOW.plus(Duration.ofHours(13)), ZONE))
                .as("the same day, but after twelve hours")
                .isEqualTo(PROOF);
        assertThat(enrolled(true, NOW.plusSeconds(60), true))
                .as("shown in the future, after a change of the clock")
                .isEqualTo(PROOF);
    }

    private static Missing enrolled(boolean required, @Nullable Instant provenHere, boolean pin) {
        return FactorRule.after(required, true, provenHere, pin, NOW, ZONE);
    }
}
