package app.unknot.claims.x12;

import static app.unknot.claims.RemittanceFiles.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.packet.Adjustment;
import app.unknot.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RemittanceFileTests {
    private static final String FILE = RemittanceFiles.of("88120417", new Row("UK1", 240_00, 148_00, 67_00, 25_00));

    @Test
    void a_payment_is_read_with_its_claims_lines_and_adjustments() {
        var remittance = RemittanceFile.read(bytes(FILE)).getFirst();

        assertThat(remittance.trace()).isEqualTo("88120417");
        assertThat(remittance.payerName()).isEqualTo("CASCADE HEALTH");
        assertThat(remittance.paidOn()).isEqualTo(LocalDate.of(2026, 11, 12));
        var line = remittance.claims().getFirst().lines().getFirst();
        assertThat(line.control()).isEqualTo("UK1-1");
        assertThat(line.adjustments())
                .containsExactly(
                        new Adjustment("CO", "45", Money.ofDollars(67), ""),
                        new Adjustment("PR", "3", Money.ofDollars(25), ""));
    }

    @Test
    void other_files_are_refused_by_name() {
        refuses(FILE.replace("ST*835", "ST*999"), "This is a receipt for a claim file (999), not a remittance (835).");
        refuses("%PDF-1.7", "This is a PDF.");
        refuses("Dear Sir or Madam", "This is not a remittance file.");
        refuses("", "This file is empty.");
        refuses(FILE.substring(0, FILE.indexOf("SE*")), "This file is cut off");
        refuses(FILE.replace("*240.00*", "*24O.00*"), "An amount is not a number: 24O.00");
    }

    private static void refuses(String file, String why) {
        assertThatThrownBy(() -> RemittanceFile.read(bytes(file)))
                .isInstanceOf(NotARemittance.class)
                .hasMessageStartingWith(why);
    }
}
