package app.unknot.claims.x12;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.x12.ReadPayments.Payment;
import app.unknot.shared.Money;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twenty thousand damaged files: each is read to its end, and what is whole is what was sent. */
class DamagedFilesTests {
    private static final int FILES = 20_000;
    private static final String FIRST = RemittanceFiles.of(
            "881",
            223_00,
            "PLB*1234567893*20261231*WO:771*25",
            new Row("UK1", 240_00, 148_00, 67_00, 25_00),
            new Row("UK2", 100_00, 100_00, 0, 0));
    private static final String SECOND = RemittanceFiles.of("882", new Row("UK3", 90_00, 70_00, 20_00, 0));
    private static final byte[] FILE = (FIRST + SECOND.replace('*', '|')).getBytes(StandardCharsets.UTF_8);

    @Test
    void no_damage_is_an_exception_and_none_makes_a_payment_that_was_never_sent() {
        DamagedFiles damaged = new DamagedFiles(20_261_130);
        int whole = 0;
        int said = 0;
        List<String> strange = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            byte[] file = damaged.of(FILE);
            ReadPayments read = ReadPayments.of(file);
            for (Payment payment : read.payments()) {
                if (payment.end().whole()) whole++;
                else said++;
                if (payment.end().whole() && payment.head().code().equals("835") && !payment.stated())
                    strange.add(new String(file, StandardCharsets.ISO_8859_1));
            }
            if (read.payments().size() < 2
                    && !endsAfterItsFirst(file)
                    && read.flaws().isEmpty()
                    && read.payments().stream().allMatch(p -> p.end().whole()))
                strange.add("silent: " + new String(file, StandardCharsets.ISO_8859_1));
        }
        assertThat(strange).isEmpty();
        assertThat(whole).as("most damages leave one payment whole").isGreaterThan(FILES / 2);
        assertThat(said).isGreaterThan(FILES / 4);
        assertThat(ReadPayments.of(FILE).payments().getFirst().paper().paid()).isEqualTo(Money.ofDollars(223));
    }

    /** Cut exactly between two interchanges it is a whole file of one, and nobody can tell. */
    private static boolean endsAfterItsFirst(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1).strip();
        int end = text.indexOf("IEA*");
        int terminator = text.indexOf('~', end);
        return end >= 0 && (terminator < 0 || terminator == text.length() - 1);
    }
}
