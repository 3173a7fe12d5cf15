package app.unknot.claims.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.x12.DamagedFiles;
import app.unknot.shared.Ids;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Damaged files, all the way to the ledger: nothing is half posted, and no cent is lost or made. */
@PortalTest
class DamagedPostingTests {
    private static final int FILES = 250;

    @Autowired
    private InboundFiles files;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void every_file_adds_up_and_the_ledger_holds_what_the_payments_say() {
        Subject ruth = people.ruth();
        List<ClaimRow> sent = IntStream.range(0, 3)
                .mapToObj(i -> beans.createBean(InboundDesk.class).sent("Daniel"))
                .toList();
        DamagedFiles damaged = new DamagedFiles(20_261_130);
        int posted = 0;
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] file = damaged.of(file(sent, i));
            @Nullable InboundFileRow read = People.get(ruth, () -> take(file));
            if (read == null) continue;
            assertThat(read.addsUp())
                    .as(new String(file, StandardCharsets.ISO_8859_1))
                    .isTrue();
            assertThat(read.finished()).isTrue();
            posted += read.split().posted().isZero() ? 0 : 1;
            refused += read.refused();
        }
        assertThat(posted).as("files of which something was posted").isPositive();
        assertThat(refused).as("transactions that were refused").isPositive();
        assertThat(cents("select coalesce(sum(cents), 0) from ledger_posting where source like 'remittance %'"
                        + " and kind = 'PAYER_PAYMENT'"))
                .as("in the ledger what the posted claims say")
                .isEqualTo(cents("select coalesce(sum(paid_cents), 0) from remittance_row where state = 'POSTED'"));
        assertThat(cents("select coalesce(sum(r.paid_cents + r.provider_cents), 0) from remittance r"
                        + " where r.state in ('POSTED', 'PARKED') and r.hash <> ''"))
                .as("a payment's claims are all of its money")
                .isEqualTo(cents("select coalesce(sum(w.paid_cents), 0) from remittance_row w join remittance r"
                        + " on r.id = w.remittance_id where r.state in ('POSTED', 'PARKED') and r.hash <> ''"));
        assertThat(cents("select count(*) from remittance_row w join remittance r on r.id = w.remittance_id"
                        + " where r.state = 'REFUSED'"))
                .as("nothing of a refused payment is here")
                .isZero();
        assertThat(cents("select count(*) from remittance where state = 'POSTING'"))
                .isZero();
    }

    private @Nullable InboundFileRow take(byte[] file) {
        try {
            InboundFiles.Taken taken = files.take("damaged.835", file);
            files.goOn(taken.id(), () -> false);
            return files.open(taken.id()).row();
        } catch (RefusedRequest said) {
            assertThat(said.getMessage()).isNotBlank();
            return null;
        }
    }

    private static byte[] file(List<ClaimRow> sent, int number) {
        String first = RemittanceFiles.of(
                "F" + Ids.next().toString().substring(24) + number,
                number % 2 == 0 ? 140_00 : 135_00,
                number % 2 == 0 ? "" : "PLB*1234567893*20261231*WO:771*5",
                new Row(sent.get(number % 3).number(), 120_00, 80_00, 25_00, 15_00),
                new Row("STRANGER", 70_00, 60_00, 10_00, 0));
        String second =
                RemittanceFiles.of("", new Row(sent.get((number + 1) % 3).number(), -120_00, -80_00, -25_00, -15_00));
        return RemittanceFiles.bytes(first + second.replace('*', '|'));
    }

    private long cents(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
