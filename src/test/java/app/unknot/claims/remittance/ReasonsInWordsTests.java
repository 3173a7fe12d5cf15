package app.unknot.claims.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.packet.Adjustment;
import app.unknot.shared.Money;
import app.unknot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Why a payer paid less is said in words, and who decides what that means for the books. */
@PortalTest
class ReasonsInWordsTests {
    @Autowired
    private PostingRuleRows rows;

    private PostingRules rules;

    @BeforeEach
    void read() {
        rules = new PostingRules(rows.all(ClaimBook.PRACTICE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CO | 16  | OPEN     | Something is missing or wrong; the remark code says what; the client is not to be billed
            PR | 96  | OPEN     | Not covered; the remark code says why; somebody decides before the client is billed
            OA | 18  | OPEN     | The same claim was sent before
            PI | 197 | OPEN     | No authorization; the client is not to be billed
            CO | 45  | CONTRACT | More than the fee that was agreed
            CO | P12 | CONTRACT | More than the fee schedule for injuries at work
            PR | 1   | CLIENT   | Deductible
            """)
    void a_reason_is_said_in_words_and_means_the_same_as_before(
            String group, String reason, Meaning meaning, String words) {
        assertThat(rules.wordsOf(group, reason)).isEqualTo(words);
        assertThat(rules.meaningOf(new Adjustment(group, reason, Money.ofCents(100), "")))
                .isEqualTo(meaning);
    }

    @Test
    void a_reason_that_is_not_known_is_said_by_its_group_and_left_to_somebody() {
        assertThat(rules.wordsOf("PR", "9999")).startsWith("Left to the client for another reason");
        assertThat(rules.meaningOf(new Adjustment("PR", "9999", Money.ofCents(100), "")))
                .isEqualTo(Meaning.OPEN);
    }
}
