package app.unknot.claims.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.packet.ClaimAnswer;
import app.unknot.claims.packet.TransactionHead;
import app.unknot.claims.packet.TransactionHead.Kind;
import app.unknot.claims.x12.AnswerReader;
import app.unknot.claims.x12.DamagedFiles;
import app.unknot.claims.x12.ReceiptReader;
import app.unknot.claims.x12.X12File;
import app.unknot.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each file of strangers, damaged three hundred times: none is an exception, and none pays what nobody sent. */
class DamagedStrangersTests {
    private static final int TIMES = 300;

    @Test
    void what_is_whole_of_a_damaged_file_pays_what_was_sent() throws IOException {
        DamagedFiles damaged = new DamagedFiles(20_261_201);
        List<String> strange = new ArrayList<>();
        int refused = 0;
        for (String name : StrangersFilesTests.names()) {
            byte[] file = StrangersFilesTests.bytes(name);
            Set<Money> sent = payments(file);
            for (int i = 0; i < TIMES; i++) {
                byte[] wrong = damaged.of(file);
                Survey survey = Survey.of(new ByteArrayInputStream(wrong));
                for (Surveyed one : survey.transactions()) {
                    if (!one.why().isEmpty()) refused++;
                    else if (one.head().kind() == Kind.PAYMENT && !sent.contains(one.stated()))
                        strange.add(name + ": " + new String(wrong, StandardCharsets.ISO_8859_1));
                }
                answers(wrong);
            }
        }
        assertThat(strange).isEmpty();
        assertThat(refused).isGreaterThan(StrangersFilesTests.names().size() * TIMES / 8);
    }

    private static Set<Money> payments(byte[] file) {
        return Survey.of(new ByteArrayInputStream(file)).transactions().stream()
                .map(Surveyed::stated)
                .collect(Collectors.toSet());
    }

    /** Reads to its end whatever it has become. */
    private static void answers(byte[] bytes) {
        X12File file = new X12File(new ByteArrayInputStream(bytes));
        @Nullable TransactionHead head;
        while ((head = file.next()) != null) {
            AnswerReader answers = new AnswerReader(file);
            ReceiptReader receipts = new ReceiptReader(file);
            switch (head.kind()) {
                case CLAIM_ANSWER -> {
                    @Nullable ClaimAnswer answer;
                    while ((answer = answers.next()) != null)
                        assertThat(answer.statuses()).isNotEmpty();
                }
                case FILE_RECEIPT -> {
                    while (receipts.next() != null) assertThat(file.segments()).isPositive();
                }
                case ENVELOPE_RECEIPT -> receipts.envelope();
                default -> file.end();
            }
        }
    }
}
