package app.unknot.claims.inbound;

import static app.unknot.claims.inbound.InboundDesk.paper;
import static app.unknot.claims.inbound.InboundDesk.row;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimState;
import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.RemittanceState;
import app.unknot.ledger.Balance;
import app.unknot.shared.Money;
import app.unknot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A payer that takes money from the account (BPR03 = D) instead of paying. */
@PortalTest
class DebitTests {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private InboundDesk desk;

    @BeforeEach
    void aDesk() {
        desk = beans.createBean(InboundDesk.class);
    }

    @Test
    void what_is_taken_back_from_a_claim_is_no_payment_of_anything() {
        ClaimRow claim = desk.sent("Debora");
        desk.read(paper(row(claim)));
        InboundFileDetail file = desk.read(debit(
                RemittanceFiles.of(InboundDesk.trace(), new Row(claim.number(), -120_00, -80_00, -25_00, -15_00))));

        RemittanceReport report = desk.report(file);
        assertThat(report.state()).as(report.reasons().toString()).isEqualTo(RemittanceState.POSTED);
        assertThat(report.paid()).isEqualTo(Money.ofDollars(-80));
        assertThat(file.row().addsUp()).isTrue();
        Balance balance = desk.open(claim).balance();
        assertThat(balance.paid()).isEqualTo(Money.ZERO);
        assertThat(balance.open()).isEqualTo(Money.ofDollars(120));
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.REVERSED);
        assertThat(moneyOf(report)).isEqualTo(-80_00);
        assertThat(positive(report)).as("payments among it").isZero();
    }

    @Test
    void what_is_taken_outside_of_claims_is_in_the_ledger_as_that() {
        InboundFileDetail file = desk.read(
                debit(RemittanceFiles.of(InboundDesk.trace(), -200_00, "PLB*1234567893*20261231*WO:771*200.00")));
        RemittanceReport report = desk.report(file);
        assertThat(report.state()).as(report.reasons().toString()).isEqualTo(RemittanceState.POSTED);
        assertThat(moneyOf(report)).isEqualTo(-200_00);
        assertThat(positive(report)).isZero();
    }

    @Test
    void claims_that_are_paid_and_less_taken_than_they_get_are_refused_whole() {
        ClaimRow claim = desk.sent("Dirk");
        InboundFileDetail file = desk.read(paper(row(claim)).replace("*80.00*C*", "*80.00*D*"));
        RemittanceReport report = desk.report(file);
        assertThat(report.state()).isEqualTo(RemittanceState.REFUSED);
        assertThat(moneyOf(report)).isZero();
        assertThat(desk.open(claim).balance().paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_debit_that_pays_some_claims_and_takes_more_from_others_adds_up() {
        ClaimRow paid = desk.sent("Dolly");
        ClaimRow taken = desk.sent("Doris");
        desk.read(paper(row(taken)));
        String file = RemittanceFiles.of(
                InboundDesk.trace(),
                -20_00,
                "PLB*1234567893*20261231*WO:771*20.00",
                row(paid),
                new Row(taken.number(), -120_00, -80_00, -25_00, -15_00));
        RemittanceReport report = desk.report(desk.read(debit(file)));
        assertThat(report.state()).as(report.reasons().toString()).isEqualTo(RemittanceState.POSTED);
        assertThat(moneyOf(report)).isEqualTo(-20_00);
        assertThat(desk.open(paid).balance().paid()).isEqualTo(Money.ofDollars(80));
        assertThat(desk.open(taken).balance().paid()).isEqualTo(Money.ZERO);
    }

    /** The amount without its sign, and D for its direction, as payers write it. */
    private static String debit(String file) {
        return file.replaceFirst("BPR\\*I\\*-(\\d+\\.\\d\\d)\\*C\\*", "BPR*I*$1*D*");
    }

    /** What the payment moved on the account, in cents. */
    private long moneyOf(RemittanceReport report) {
        return jdbc.sql("select coalesce(sum(case when kind = 'PROVIDER_ADJUSTMENT' then -cents else cents end), 0)"
                        + " from ledger_posting where source = ? and kind in ('PAYER_PAYMENT', 'PROVIDER_ADJUSTMENT')")
                .param("remittance " + report.id())
                .query(Long.class)
                .single();
    }

    private long positive(RemittanceReport report) {
        return jdbc.sql("select count(*) from ledger_posting where source = ? and kind = 'PAYER_PAYMENT' and cents > 0")
                .param("remittance " + report.id())
                .query(Long.class)
                .single();
    }
}
