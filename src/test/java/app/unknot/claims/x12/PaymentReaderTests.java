package app.unknot.claims.x12;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.ProviderAdjustment;
import app.unknot.claims.packet.RemittedClaim.Patient;
import app.unknot.claims.x12.ReadPayments.Payment;
import app.unknot.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentReaderTests {
    private static final String FILE = RemittanceFiles.of("88120417", new Row("UK1", 240_00, 148_00, 67_00, 25_00))
            .replace("NM1*QC*1****", "NM1*QC*1*REYES*DANIEL**");

    @Test
    void a_payment_is_read_with_its_claims_lines_and_adjustments() {
        Payment payment = ReadPayments.of(FILE).only();

        assertThat(payment.paper().trace()).isEqualTo("88120417");
        assertThat(payment.paper().payerName()).isEqualTo("CASCADE HEALTH");
        assertThat(payment.paper().paidOn()).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(payment.paper().method()).isEqualTo("ACH");
        var claim = payment.claims().getFirst();
        assertThat(claim.patient()).isEqualTo(new Patient("REYES", "DANIEL", "CH884471"));
        assertThat(claim.payerNumber()).isEqualTo("PUK1");
        var line = claim.lines().getFirst();
        assertThat(line.control()).isEqualTo("UK1-1");
        assertThat(line.adjustments())
                .containsExactly(
                        new Adjustment("CO", "45", Money.ofDollars(67), ""),
                        new Adjustment("PR", "3", Money.ofDollars(25), ""));
    }

    @Test
    void all_six_adjustments_of_a_segment_and_every_remark_are_kept() {
        var claim = ReadPayments.of(FILE.replace(
                                "CAS*CO*45*67.00~", "CAS*CO*45*60.00**253*2.00*1*16*1**24*1**97*1**18*2*3~LQ*HE*N522~")
                        .replace("SVC*", "MOA***MA01*N19~SVC*"))
                .only()
                .claims()
                .getFirst();
        assertThat(claim.lines().getFirst().adjustments())
                .hasSize(7)
                .contains(
                        new Adjustment("CO", "253", Money.ofDollars(2), "1"),
                        new Adjustment("CO", "18", Money.ofDollars(2), "3"));
        assertThat(claim.lines().getFirst().remarks()).containsExactly("N522");
        assertThat(claim.remarks()).containsExactly("MA01", "N19");
    }

    @Test
    void what_is_moved_outside_claims_keeps_its_reason_and_reference() {
        Payment payment = ReadPayments.of(RemittanceFiles.of("T", -25_50, "PLB*1234567893*20261231*WO:771*25*L6*0.5"))
                .only();
        assertThat(payment.moved())
                .containsExactly(
                        new ProviderAdjustment("WO", "771", Money.ofDollars(25)),
                        new ProviderAdjustment("L6", "", Money.ofCents(50)));
        assertThat(payment.claims()).isEmpty();
        assertThat(payment.end().whole()).isTrue();
    }

    @Test
    void what_is_moved_in_a_seventh_pair_is_a_flaw_and_not_forgotten() {
        String six = "PLB*1*20261231*FB:A*-10*WO:B*5*L6:C*-1*CS:D*3*72:E*2*IR:F*1";
        Payment payment = ReadPayments.of(RemittanceFiles.of("T", 0, six)).only();
        assertThat(payment.moved()).hasSize(6);
        assertThat(payment.end().whole()).isTrue();
        assertThat(ReadPayments.of(RemittanceFiles.of("T", 0, six + "*J1:G*5"))
                        .only()
                        .words())
                .containsExactly("A segment has more elements than it may have.");
    }

    @Test
    void what_the_payer_changed_is_read_beside_what_was_sent() {
        var claim = ReadPayments.of(
                        FILE.replace("SVC*HC:97140*240.00*148.00**1", "SVC*HC:97124:GP*240.00*148.00**2*HC:97140:59*4")
                                .replace(
                                        "SVC*HC:97124",
                                        "NM1*74*1*REYES-LOPEZ*DANNY****C*NEW123~NM1*IL*1*REYES*ANA~SVC*HC:97124")
                                .replace("REF*6R*", "LQ*RX*70~LQ*HE*n130~REF*6R*"))
                .only()
                .claims()
                .getFirst();
        assertThat(claim.patient()).isEqualTo(new Patient("REYES", "DANIEL", "CH884471"));
        assertThat(claim.corrected()).isEqualTo(new Patient("REYES-LOPEZ", "DANNY", "NEW123"));
        assertThat(claim.lines().getFirst().procedure()).isEqualTo("97124");
        assertThat(claim.lines().getFirst().billed()).isEqualTo("97140");
        assertThat(claim.lines().getFirst().remarks())
                .as("codes of pharmacies are none")
                .containsExactly("N130");
    }

    @Test
    void a_payment_without_its_own_day_takes_the_day_it_was_made() {
        Payment other = ReadPayments.of(
                        FILE.replace("*20261112~TRN", "~TRN").replace("DTM*405*20261112", "DTM*405*20261110"))
                .only();
        assertThat(other.paper().paidOn()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(other.end().whole()).isTrue();
        assertThat(ReadPayments.of(FILE.replace("*20261112~TRN", "~TRN").replace("DTM*405*20261112~", ""))
                        .only()
                        .paper()
                        .paidOn())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "BPR*I*148.00, BPR*I*, An amount is missing.",
        "BPR*I*148.00, BPR*I*14B.00, An amount is not a number: 14B.00",
        "*240.00*148.00*25.00, *240.00**25.00, An amount is missing.",
        "*240.00*148.00*25.00, *240.00*1.000.00*25.00, An amount is not a number: 1.000.00",
        "*20261112~TRN, *20261332~TRN, A day cannot be read: 20261332"
    })
    void what_a_sum_needs_and_cannot_be_read_is_a_flaw_of_the_payment(String was, String is, String words) {
        assertThat(ReadPayments.of(FILE.replace(was, is)).only().words())
                .first()
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "CAS*CO*45*67.00, CAS*CO*45, An amount is missing.",
        "CAS*CO*45*67.00, CAS*CO**67.00, An adjustment has no reason code.",
        "CLP*UK1*1*240.00, CLP*UK1*1*, An amount is missing.",
        "SVC*HC:97140*240.00, SVC*HC:97140*, An amount is missing.",
        "SVC*HC:97140*240.00, SVC*HC:97140*2-40, An amount is not a number: 2-40"
    })
    void what_only_the_claim_needs_is_a_flaw_of_the_claim(String was, String is, String words) {
        Payment payment = ReadPayments.of(FILE.replace(was, is)).only();
        assertThat(payment.end().whole()).isTrue();
        assertThat(payment.claims().getFirst().flaws())
                .first()
                .satisfies(flaw -> assertThat(flaw.words()).isEqualTo(words));
    }

    @Test
    void a_payment_of_nothing_is_no_payment() {
        String file = FILE.substring(0, FILE.indexOf("BPR*")) + "SE*2*0001~GE*1*77~IEA*1*000000077~";
        assertThat(ReadPayments.of(file).only().words())
                .containsExactly("The payment does not say how much was paid (BPR).");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 1200",
        "12.5, 1250",
        "-12.50, -1250",
        ".5, 50",
        "0, 0",
        "-0, 0",
        "+7.00, 700",
        "12.500, 1250",
        "0012, 1200",
        "9999999999.99, 999999999999"
    })
    void amounts_are_whole_cents(String text, long cents) {
        assertThat(amount(text)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource({"1.005", "1E2", "-", ".", "$5", "'1,000'", "12345678901", "1 2", "--1", "1-"})
    void what_is_no_amount_is_never_zero(String text) {
        assertThat(amount(text)).isEqualTo(Segment.UNREADABLE);
    }

    private static long amount(String text) {
        byte[] bytes = ("X*" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Segment segment = new Segment();
        segment.set(bytes, 0, bytes.length, (byte) '*', (byte) ':');
        return segment.cents(1);
    }
}
