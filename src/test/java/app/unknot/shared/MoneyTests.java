package app.unknot.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTests {
    @Test
    void amounts_are_whole_cents_and_add_up() {
        assertThat(Money.ofDollars(12).plus(Money.ofCents(50))).isEqualTo(Money.parse("12.5"));
        assertThat(Money.parse("12.50").minus(Money.ofDollars(20))).isEqualTo(Money.parse("-7.5"));
        assertThat(Money.ofCents(335).times(3)).isEqualTo(Money.parse("10.05"));
        assertThat(Money.ofCents(1).negated().cents()).isEqualTo(-1);
    }

    @Test
    void nothing_is_neither_owed_nor_paid() {
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(Money.ofCents(1).isZero()).isFalse();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ofCents(1).isNegative()).isFalse();
        assertThat(Money.ofCents(-1).isNegative()).isTrue();
        assertThat(Money.ofCents(1)).isGreaterThan(Money.ZERO);
    }

    @Test
    void files_have_it_plain_and_screens_with_its_sign() {
        assertThat(Money.ofCents(184_005).plain()).isEqualTo("1840.05");
        assertThat(Money.ofCents(184_005)).hasToString("1840.05");
        assertThat(Money.ofCents(184_005).display()).isEqualTo("$1,840.05");
    }

    @Test
    void a_fraction_of_a_cent_and_an_amount_beyond_counting_are_refused() {
        assertThatThrownBy(() -> Money.parse("1.005")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofCents(Long.MAX_VALUE).plus(Money.ofCents(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.parse("twelve")).isInstanceOf(NumberFormatException.class);
    }
}
