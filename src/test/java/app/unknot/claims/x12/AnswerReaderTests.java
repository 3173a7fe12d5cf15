package app.unknot.claims.x12;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.packet.ClaimAnswer;
import app.unknot.claims.packet.ClaimAnswer.Level;
import app.unknot.claims.packet.ClaimAnswer.Status;
import app.unknot.claims.packet.EnvelopeReceipt;
import app.unknot.claims.packet.FileReceipt;
import app.unknot.claims.packet.FileReceipt.Fault;
import app.unknot.claims.packet.TransactionHead.Kind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The answers that are no payments. */
class AnswerReaderTests {
    private static final String ISA =
            "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *261112*0800*^*00501*000000077*0*P*:~";

    @Test
    void each_claim_of_a_277ca_is_answered_with_all_its_statuses() {
        String file = ISA + "GS*HN*PAYER*PRACTICE*20261112*0800*77*X*005010X214~ST*277*0001*005010X214~"
                + "BHT*0085*08*1*20261112*0800*TH~HL*1**20*1~NM1*PR*2*CASCADE*****PI*C1~TRN*1*X1~"
                + "HL*2*1*21*1~NM1*41*2*US*****46*S~TRN*2*42~STC*A1:19:PR*20261112*WQ*240~"
                + "HL*3*2*19*1~NM1*85*2*US*****XX*1234567893~TRN*2*0~STC*A1:19:PR**WQ*240~"
                + "HL*4*3*PT~NM1*QC*1*REYES*DANIEL****MI*CH1~TRN*2*UK1~STC*A2:20:PR*20261112*WQ*120~REF*1K*CC99~"
                + "HL*5*3*PT~NM1*QC*1*WEBER*JONAS****MI*CH2~TRN*2*UK2~STC*A7:21*20230221*U*100******A7:249~"
                + "SVC*HC:97140*120~STC*A7:481~SE*25*0001~GE*1*77~IEA*1*000000077~";
        X12File read = file(file);
        assertThat(Objects.requireNonNull(read.next()).kind()).isEqualTo(Kind.CLAIM_ANSWER);
        AnswerReader reader = new AnswerReader(read);
        List<ClaimAnswer> answers = new ArrayList<>();
        ClaimAnswer answer;
        while ((answer = reader.next()) != null) answers.add(answer);

        assertThat(answers)
                .extracting(ClaimAnswer::level, ClaimAnswer::control, ClaimAnswer::payerNumber)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Level.FILE, "42", ""),
                        org.assertj.core.groups.Tuple.tuple(Level.PROVIDER, "0", ""),
                        org.assertj.core.groups.Tuple.tuple(Level.CLAIM, "UK1", "CC99"),
                        org.assertj.core.groups.Tuple.tuple(Level.CLAIM, "UK2", ""));
        assertThat(answers.getLast().statuses())
                .containsExactly(new Status("A7", "21", ""), new Status("A7", "249", ""), new Status("A7", "481", ""));
        assertThat(read.end().flaws()).isEmpty();
    }

    @Test
    void a_999_says_of_each_transaction_what_was_wrong_and_in_which_claim() {
        String file = ISA + "GS*FA*PAYER*PRACTICE*20261112*0800*77*X*005010X231A1~ST*999*0001*005010X231A1~"
                + "AK1*HC*42*005010X222A1~AK2*837*0001*005010X222A1~"
                + "IK3*NM1*18*2010*8~CTX*CLM01:UK2~IK4*9:1*67*7*1~IK4*8*66*1~IK3*SV1*30*2400*3~IK5*R*5~AK9*R*1*1*0~"
                + "SE*11*0001~GE*1*77~IEA*1*000000077~";
        X12File read = file(file);
        assertThat(Objects.requireNonNull(read.next()).kind()).isEqualTo(Kind.FILE_RECEIPT);
        ReceiptReader reader = new ReceiptReader(read);
        FileReceipt one = Objects.requireNonNull(reader.next());
        assertThat(one.group()).isEqualTo("42");
        assertThat(one.transaction()).isEqualTo("0001");
        assertThat(one.accepted()).isFalse();
        assertThat(one.faults())
                .containsExactly(
                        new Fault("NM1", "18", "9", "7", "UK2"),
                        new Fault("NM1", "18", "8", "1", "UK2"),
                        new Fault("SV1", "30", "", "3", ""));
        FileReceipt whole = Objects.requireNonNull(reader.next());
        assertThat(whole.transaction()).isEmpty();
        assertThat(whole.result()).isEqualTo("R");
        assertThat(reader.next()).isNull();
    }

    @Test
    void a_ta1_stands_between_the_envelope_and_its_first_group() {
        X12File read = file(ISA + "TA1*000000042*261112*0800*R*006~IEA*0*000000077~");
        assertThat(Objects.requireNonNull(read.next()).kind()).isEqualTo(Kind.ENVELOPE_RECEIPT);
        assertThat(new ReceiptReader(read).envelope()).isEqualTo(new EnvelopeReceipt(2, "000000042", "R", "006"));
        assertThat(read.end().flaws()).isEmpty();
        assertThat(read.next()).isNull();
        assertThat(read.flaws()).isEmpty();
    }

    private static X12File file(String text) {
        return new X12File(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
