package app.unknot.claims.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.x12.ReadPayments;
import app.unknot.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalancingTests {
    @Test
    void a_payment_that_adds_up_has_no_gaps() {
        var payment = read(RemittanceFiles.of(
                "T1", new Row("A", 240_00, 148_00, 67_00, 25_00), new Row("B", 160_00, 160_00, 0, 0)));

        assertThat(payment.claims())
                .allSatisfy(claim -> assertThat(Balancing.gaps(claim)).isEmpty());
        assertThat(gaps(payment)).isEmpty();
        assertThat(payment.paper().paid()).isEqualTo(Money.ofDollars(308));
    }

    @Test
    void twelve_dollars_missing_from_a_line_are_found_on_the_line_and_on_the_claim() {
        var payment = read(RemittanceFiles.of("T2", new Row("A", 240_00, 148_00, 55_00, 25_00)));

        assertThat(Balancing.gaps(payment.claims().getFirst()))
                .extracting(Balancing.Gap::words, gap -> gap.offBy().display())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Line 97140 of claim A says $148.00, its parts add up to $160.00", "-$12.00"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Claim A says $148.00, its parts add up to $160.00", "-$12.00"));
        assertThat(gaps(payment)).as("the payment adds up all the same").isEmpty();
    }

    @Test
    void lines_that_cover_half_of_the_claim_are_a_gap() {
        String file = RemittanceFiles.of("T7", new Row("A", 240_00, 148_00, 67_00, 25_00));
        RemittedClaim claim = read(file.replace("SVC*HC:97140*240.00*148.00", "SVC*HC:97140*120.00*28.00"))
                .claims()
                .getFirst();
        assertThat(Balancing.gaps(claim))
                .extracting(Balancing.Gap::words)
                .containsExactly("The charge of claim A says $240.00, its parts add up to $120.00");
    }

    @Test
    void what_is_left_to_the_client_is_what_the_reasons_say() {
        String file = RemittanceFiles.of("T8", new Row("A", 240_00, 148_00, 67_00, 25_00));
        assertThat(Balancing.gaps(read(file.replace("*148.00*25.00*CI", "*148.00*40.00*CI"))
                        .claims()
                        .getFirst()))
                .extracting(Balancing.Gap::words)
                .containsExactly("The client's part of claim A says $40.00, its parts add up to $25.00");
        assertThat(Balancing.gaps(read(file.replace("*148.00*25.00*CI", "*148.00**CI"))
                        .claims()
                        .getFirst()))
                .as("a claim that does not say it")
                .isEmpty();
    }

    @Test
    void a_takeback_reduces_the_payment_and_interest_raises_it() {
        var row = new Row("A", 240_00, 148_00, 67_00, 25_00);

        assertThat(gaps(read(RemittanceFiles.of("T3", 123_00, "PLB*1234567893*20261231*WO:771*25", row))))
                .isEmpty();
        assertThat(gaps(read(RemittanceFiles.of("T4", 149_50, "PLB*1234567893*20261231*L6*-1.5", row))))
                .isEmpty();
        assertThat(gaps(read(RemittanceFiles.of("T5", 148_00, "PLB*1234567893*20261231*WO:771*25", row))))
                .singleElement()
                .satisfies(gap -> assertThat(gap.offBy()).isEqualTo(Money.ofDollars(25)));
    }

    @Test
    void a_reversal_and_its_correction_add_up() {
        var payment = read(RemittanceFiles.of(
                "T6", new Row("A", -240_00, -148_00, -67_00, -25_00), new Row("A", 240_00, 160_00, 55_00, 25_00)));

        assertThat(payment.claims())
                .allSatisfy(claim -> assertThat(Balancing.gaps(claim)).isEmpty());
        assertThat(gaps(payment)).isEmpty();
        assertThat(payment.claims().getFirst().reversal()).isTrue();
        assertThat(payment.paper().paid()).isEqualTo(Money.ofDollars(12));
    }

    private static List<Balancing.Gap> gaps(ReadPayments.Payment payment) {
        Money paid = payment.claims().stream().map(RemittedClaim::paid).reduce(Money.ZERO, Money::plus);
        return Balancing.gaps(payment.paper().trace(), payment.paper().paid(), paid, payment.moved());
    }

    private static ReadPayments.Payment read(String file) {
        return ReadPayments.of(file).payments().getFirst();
    }
}
