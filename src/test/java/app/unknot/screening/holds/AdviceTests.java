package app.unknot.screening.holds;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.holds.Advice.ClientDecision;
import app.unknot.screening.holds.Advice.Departure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdviceTests {
    private static final Refusal SIGNED = new Refusal(List.of(List.of(10, 10, 90, 40)), "");

    @Test
    void who_goes_signs_nothing() {
        assertThat(advice(ClientDecision.GOES_NOW, null).gaps()).isEmpty();
    }

    @Test
    void who_refuses_signs_or_is_seen_by_somebody_with_a_name() {
        assertThat(advice(ClientDecision.REFUSES, SIGNED).gaps()).isEmpty();
        assertThat(advice(ClientDecision.REFUSES, new Refusal(List.of(), "Jo Park"))
                        .gaps())
                .isEmpty();
        assertThat(advice(ClientDecision.REFUSES, new Refusal(List.of(), "  ")).gaps())
                .containsExactly("The refusal is not signed. Have the client sign, or name a witness.");
        assertThat(advice(ClientDecision.REFUSES, null).gaps()).hasSize(1);
    }

    @Test
    void a_signature_under_another_decision_is_asked_back() {
        assertThat(advice(ClientDecision.GOES_LATER, SIGNED).gaps()).hasSize(1);
    }

    @Test
    void the_record_says_in_whose_hand_it_was_refused() {
        assertThat(advice(ClientDecision.REFUSES, SIGNED).words())
                .isEqualTo("By Maya Okafor. Decision: refuses. Left: alone. Signed by the client.");
        assertThat(advice(ClientDecision.REFUSES, new Refusal(List.of(), "Jo Park"))
                        .words())
                .endsWith("Not signed; witnessed by Jo Park.");
    }

    private static Advice advice(ClientDecision decision, @Nullable Refusal refusal) {
        return new Advice("Maya Okafor", Instant.EPOCH, decision, Departure.ALONE, refusal);
    }
}
