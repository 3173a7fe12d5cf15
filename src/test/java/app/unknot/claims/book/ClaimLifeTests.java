package app.unknot.claims.book;

import static app.unknot.claims.packet.ClaimFrequency.ORIGINAL;
import static app.unknot.claims.packet.ClaimFrequency.REPLACEMENT;
import static app.unknot.claims.packet.ClaimFrequency.VOID;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.ClaimState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimLifeTests {
    @Test
    void a_claim_goes_from_its_draft_to_its_payment_in_order() {
        ClaimState state = ClaimState.DRAFT;
        for (ClaimStep step : new ClaimStep[] {
            ClaimStep.FOUND_WANTING,
            ClaimStep.FOUND_CLEAN,
            ClaimStep.RELEASE,
            ClaimStep.BATCH,
            ClaimStep.SEND,
            ClaimStep.FILE_ACCEPT,
            ClaimStep.ACCEPT,
            ClaimStep.PAY_IN_PART,
            ClaimStep.REVERSE,
            ClaimStep.PAY
        }) state = ClaimLife.after(state, step, ORIGINAL).orElseThrow();
        assertThat(state).isEqualTo(ClaimState.PAID);
    }

    @Test
    void what_is_impossible_has_no_way() {
        assertThat(ClaimLife.after(ClaimState.TO_FIX, ClaimStep.RELEASE, ORIGINAL))
                .isEmpty();
        assertThat(ClaimLife.after(ClaimState.READY, ClaimStep.SEND, ORIGINAL))
                .as("not in a file")
                .isEmpty();
        assertThat(ClaimLife.after(ClaimState.REJECTED, ClaimStep.PAY, ORIGINAL))
                .as("no payer has worked on it")
                .isEmpty();
        assertThat(ClaimLife.after(ClaimState.PAID, ClaimStep.REJECT, ORIGINAL)).isEmpty();
        assertThat(ClaimLife.after(ClaimState.SUBMITTED, ClaimStep.TAKE_BACK, ORIGINAL))
                .as("it has gone")
                .isEmpty();
    }

    /** What was sent is never edited: each way on is a further version. */
    @ParameterizedTest
    @EnumSource(ClaimState.class)
    void no_step_leads_from_a_sent_version_back_to_one_that_can_be_edited(ClaimState state) {
        if (!state.wasSent()) return;
        assertThat(reachable(state)).allMatch(ClaimState::wasSent);
    }

    @Test
    void every_state_is_reached_from_a_draft() {
        Set<ClaimState> all = EnumSet.of(ClaimState.DRAFT);
        for (int round = 0; round < ClaimState.values().length; round++)
            for (ClaimState state : EnumSet.copyOf(all)) all.addAll(reachable(state));
        assertThat(all).containsExactlyInAnyOrder(ClaimState.values());
    }

    @Test
    void money_that_comes_for_a_replaced_version_leaves_it_replaced() {
        assertThat(ClaimLife.after(ClaimState.REPLACED, ClaimStep.REVERSE, ORIGINAL))
                .contains(ClaimState.REPLACED);
        assertThat(ClaimLife.after(ClaimState.VOIDED, ClaimStep.REVERSE, ORIGINAL))
                .contains(ClaimState.VOIDED);
    }

    @Test
    void a_reversal_is_what_a_void_waits_for() {
        assertThat(ClaimLife.after(ClaimState.SUBMITTED, ClaimStep.REVERSE, VOID))
                .contains(ClaimState.VOIDED);
        assertThat(ClaimLife.after(ClaimState.SUBMITTED, ClaimStep.REVERSE, REPLACEMENT))
                .contains(ClaimState.REVERSED);
    }

    private static Set<ClaimState> reachable(ClaimState state) {
        Set<ClaimState> next = EnumSet.noneOf(ClaimState.class);
        for (var kind : app.unknot.claims.packet.ClaimFrequency.values())
            Arrays.stream(ClaimStep.values())
                    .forEach(step -> ClaimLife.after(state, step, kind).ifPresent(next::add));
        return next;
    }
}
