package app.unknot.insurance.payers;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.insurance.PayerRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesInForceTests {
    private static final PayerRules FIRST = version(1, LocalDate.of(2026, 1, 1));
    private static final PayerRules SECOND = version(2, LocalDate.of(2026, 10, 1));
    private static final PayerRules CORRECTED = version(3, LocalDate.of(2026, 10, 1));

    private static PayerRules version(int number, LocalDate from) {
        PayerRules any = StarterRules.of(PlanKind.PPO).rules();
        return new PayerRules(
                number,
                from,
                any.counting(),
                any.first(),
                any.takesCorrected(),
                any.corrected(),
                any.appealDays(),
                any.before(),
                any.codes(),
                any.modifiers(),
                any.memberIdShape(),
                any.statusDays());
    }

    @Test
    void the_day_decides_which_version_holds() {
        List<PayerRules> versions = List.of(CORRECTED, SECOND, FIRST);
        assertThat(RulesInForce.inForce(versions, LocalDate.of(2026, 9, 30))).isEqualTo(FIRST);
        assertThat(RulesInForce.inForce(versions, LocalDate.of(2026, 10, 1))).isEqualTo(CORRECTED);
    }

    @Test
    void a_visit_before_the_first_version_has_the_first() {
        assertThat(RulesInForce.inForce(List.of(SECOND, FIRST), LocalDate.of(2024, 5, 5)))
                .isEqualTo(FIRST);
    }

    @Test
    void no_starter_rule_is_taken_for_a_fact() {
        for (PlanKind kind : PlanKind.values())
            assertThat(StarterRules.of(kind).unconfirmed()).containsExactly(RuleTopic.values());
    }
}
