package app.unknot.claims.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.packet.Remittance;
import app.unknot.claims.x12.RemittanceFile;
import app.unknot.shared.Money;
import org.junit.jupiter.api.Test;

class BalancingTests {
    @Test
    void a_payment_that_adds_up_has_no_gaps() {
        var remittance = read(RemittanceFiles.of(
                "T1", new Row("A", 240_00, 148_00, 67_00, 25_00), new Row("B", 160_00, 160_00, 0, 0)));

        assertThat(Balancing.gaps(remittance)).isEmpty();
        assertThat(remittance.paid()).isEqualTo(Money.ofDollars(308));
    }

    @Test
    void twelve_dollars_missing_from_a_line_are_found_on_the_line_and_on_the_claim() {
        var remittance = read(RemittanceFiles.of("T2", new Row("A", 240_00, 148_00, 55_00, 25_00)));

        assertThat(Balancing.gaps(remittance))
                .extracting(Balancing.Imbalance::where, gap -> gap.amount().display())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Line 97140 of claim A", "-$12.00"),
                        org.assertj.core.groups.Tuple.tuple("Claim A", "-$12.00"));
    }

    @Test
    void a_takeback_reduces_the_payment_and_interest_raises_it() {
        var row = new Row("A", 240_00, 148_00, 67_00, 25_00);

        assertThat(Balancing.gaps(read(RemittanceFiles.of("T3", 123_00, "PLB*1234567893*20261231*WO:771*25", row))))
                .isEmpty();
        assertThat(Balancing.gaps(read(RemittanceFiles.of("T4", 149_50, "PLB*1234567893*20261231*L6*-1.5", row))))
                .isEmpty();
        assertThat(Balancing.gaps(read(RemittanceFiles.of("T5", 148_00, "PLB*1234567893*20261231*WO:771*25", row))))
                .singleElement()
                .satisfies(gap -> assertThat(gap.amount()).isEqualTo(Money.ofDollars(25)));
    }

    @Test
    void a_reversal_and_its_correction_add_up() {
        var remittance = read(RemittanceFiles.of(
                "T6", new Row("A", -240_00, -148_00, -67_00, -25_00), new Row("A", 240_00, 160_00, 55_00, 25_00)));

        assertThat(Balancing.gaps(remittance)).isEmpty();
        assertThat(remittance.claims().getFirst().reversal()).isTrue();
        assertThat(remittance.paid()).isEqualTo(Money.ofDollars(12));
    }

    private static Remittance read(String file) {
        return RemittanceFile.read(RemittanceFiles.bytes(file)).getFirst();
    }
}
