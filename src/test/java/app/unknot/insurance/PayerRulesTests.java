package app.unknot.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.insurance.PayerRules.Before;
import app.unknot.insurance.PayerRules.Deadline;
import app.unknot.insurance.PayerRules.From;
import app.unknot.insurance.PayerRules.Modifiers;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayerRulesTests {
    private static PayerRules withShape(String shape) {
        return new PayerRules(
                1,
                LocalDate.of(2026, 1, 1),
                UnitCounting.CMS_8_MIN,
                new Deadline(90, From.SERVICE),
                true,
                null,
                null,
                new Before(true, 6, 30),
                Map.of(),
                new Modifiers(false, "59"),
                shape,
                30);
    }

    @Test
    void a_member_id_is_compared_with_the_shape_that_the_payer_gives() {
        PayerRules rules = withShape("AAA999999999");
        assertThat(rules.memberIdFits("CHP123456789")).isTrue();
        assertThat(rules.memberIdFits("CHP 123 456 789")).isTrue();
        assertThat(rules.memberIdFits("CH0123456789")).isFalse();
        assertThat(rules.memberIdFits("CHP12345678")).isFalse();
        assertThat(withShape("W99X").memberIdFits("W12A")).isTrue();
        assertThat(withShape("W99X").memberIdFits("V12A")).isFalse();
    }

    @Test
    void without_a_shape_any_member_id_is_taken() {
        assertThat(withShape("").memberIdFits("whatever 1")).isTrue();
    }

    @Test
    void an_authorization_is_needed_after_the_visits_that_go_without() {
        Before six = new Before(true, 6, null);
        assertThat(six.authorizationFor(6)).isFalse();
        assertThat(six.authorizationFor(7)).isTrue();
        assertThat(new Before(true, null, null).authorizationFor(100)).isFalse();
        assertThat(new Before(true, 0, null).authorizationFor(1)).isTrue();
    }
}
