package app.unknot.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.claims.ClaimDetail.VersionRow;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimStep;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.filing.EarlierChange;
import app.unknot.claims.filing.NextPayer;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.claims.packet.ClaimFrequency;
import app.unknot.shared.Ids;
import app.unknot.shared.Money;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** A first payer that corrects itself after the second one was told what it had said. */
@PortalTest
class EarlierPayerChangesTests {
    @Autowired
    private ClaimService claims;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private NextPayer next;

    @Autowired
    private OutboundFiles files;

    @Autowired
    private Remittances remittances;

    @Autowired
    private ClaimBook book;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ClaimBuilder builder;
    private Subject ruth;

    @BeforeEach
    void prepareThePractice() {
        ruth = people.ruth();
        builder = beans.createBean(ClaimBuilder.class);
    }

    @Test
    void the_case_says_so_and_the_second_payer_is_told_in_a_replacement() {
        ClaimRow claim = askedTwice("Vera");
        assertThat(change(claim)).isEqualTo(EarlierChange.NONE);
        assertThatThrownBy(() -> People.as(ruth, () -> next.correct(claim.id())))
                .as("nothing has changed")
                .isInstanceOf(RefusedRequest.class);

        pays(new Row(claim.number(), -120_00, -80_00, -25_00, -15_00));
        assertThat(change(claim)).isEqualTo(EarlierChange.TAKEN_BACK);
        assertThat(open(claim).balance().open()).isEqualTo(Money.ofDollars(120));
        assertThat(open(claim).balance().clientShare()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> People.as(ruth, () -> next.correct(claim.id())))
                .as("the new answer is due")
                .isInstanceOf(RefusedRequest.class);

        pays(new Row(claim.number(), 120_00, 90_00, 25_00, 5_00));
        assertThat(change(claim)).isEqualTo(EarlierChange.CHANGED);
        assertThat(open(claim).balance().open()).as("at the second payer").isEqualTo(Money.ofDollars(5));
        assertThatThrownBy(() -> People.as(ruth, () -> next.correct(claim.id())))
                .as("the second payer has not got it yet")
                .isInstanceOf(RefusedRequest.class);

        accepted(claim, "NW-1");
        People.as(ruth, () -> next.correct(claim.id()));
        assertThat(change(claim)).isEqualTo(EarlierChange.NONE);
        String file = sent(claim);
        assertThat(file)
                .contains("SBR*S*18*", ":B:7*", "REF*F8*NW-1~", "AMT*D*90.00~")
                .contains("CAS*CO*45*25.00~\nCAS*PR*3*5.00~\nDTP*573*D8*20261112~\nAMT*EAF*5.00~");
        assertThat(open(claim).versions().getLast())
                .extracting(VersionRow::frequency)
                .isEqualTo(ClaimFrequency.REPLACEMENT);
        assertThat(open(claim).balance().charged()).isEqualTo(Money.ofDollars(120));
    }

    @Test
    void a_second_payer_that_has_paid_too_much_by_then_shows_below_zero_until_it_takes_it_back() {
        ClaimRow claim = askedTwice("Wanda");
        accepted(claim, "NW-2");
        secondPays(new Row(claim.number() + "-2", 120_00, 15_00, 105_00, 0));
        assertThat(open(claim).balance().open()).isEqualTo(Money.ZERO);

        pays(new Row(claim.number(), -120_00, -80_00, -25_00, -15_00));
        pays(new Row(claim.number(), 120_00, 90_00, 25_00, 5_00));
        assertThat(open(claim).balance().open()).as("paid twice").isEqualTo(Money.ofDollars(-10));
        assertThat(open(claim).balance().clientShare())
                .as("nobody bills the client")
                .isEqualTo(Money.ZERO);
        assertThat(change(claim)).isEqualTo(EarlierChange.CHANGED);
    }

    @Test
    void a_version_that_has_not_gone_is_told_where_it_stands() {
        ClaimRow claim = askedTwice("Xenia", false);
        pays(new Row(claim.number(), -120_00, -80_00, -25_00, -15_00));
        pays(new Row(claim.number(), 120_00, 70_00, 25_00, 25_00));
        assertThat(change(claim)).isEqualTo(EarlierChange.CHANGED);
        People.as(ruth, () -> next.correct(claim.id()));
        assertThat(open(claim).versions()).hasSize(2);
        assertThat(sent(claim)).contains("AMT*D*70.00~", "CAS*PR*3*25.00~", ":B:1*");
        assertThat(open(claim).balance().open()).isEqualTo(Money.ofDollars(25));
    }

    @Test
    void a_payer_that_sent_the_claim_on_itself_is_known_before_the_next_one_is_asked() {
        ClaimRow kept = builder.draft("Yara", "CH884471");
        sent(kept);
        pays(new Row(kept.number(), 120_00, 80_00, 25_00, 15_00));
        assertThat(People.get(ruth, () -> next.isPassedOn(kept.id()))).isFalse();
        for (String status : List.of("19", "20", "21")) {
            ClaimRow claim = builder.draft("Yara", "CH884471");
            sent(claim);
            Row row = new Row(claim.number(), 120_00, 80_00, 25_00, 15_00);
            String head = "CLP*" + claim.number() + "*";
            take(RemittanceFiles.of(trace(), row).replace(head + "1*", head + status + "*"));
            assertThat(People.get(ruth, () -> next.isPassedOn(claim.id())))
                    .as("status " + status)
                    .isTrue();
        }
    }

    private ClaimRow askedTwice(String firstName) {
        return askedTwice(firstName, true);
    }

    private ClaimRow askedTwice(String firstName, boolean gone) {
        ClaimRow claim = builder.draft(firstName, "CH884471");
        sent(claim);
        pays(new Row(claim.number(), 120_00, 80_00, 25_00, 15_00));
        builder.insureSecond(claim);
        People.as(ruth, () -> {
            next.ask(claim.id());
            if (!gone) filing.markReady(claim.id());
        });
        if (gone) sent(claim);
        return claim;
    }

    private void accepted(ClaimRow row, String payerNumber) {
        People.as(
                ruth,
                () -> transaction.executeWithoutResult(status -> {
                    Claim claim = book.find(row.id());
                    book.move(claim, claim.current(), ClaimStep.ACCEPT, "");
                    book.known(claim.current(), payerNumber);
                }));
    }

    private void pays(Row row) {
        take(RemittanceFiles.of(trace(), row));
    }

    private void secondPays(Row row) {
        take(RemittanceFiles.of(trace(), row)
                .replace("CAS*CO*45*105.00", "CAS*OA*23*105.00")
                .replace("CASCADE HEALTH", "NORTHWEST MUTUAL"));
    }

    private void take(String file) {
        RemittanceReport report = People.get(
                        ruth, () -> remittances.importRemittance("payment.835", RemittanceFiles.bytes(file)))
                .getFirst();
        assertThat(report.posted()).as(report.toString()).isTrue();
    }

    private static String trace() {
        return "E" + Ids.next().toString().substring(24);
    }

    private String sent(ClaimRow claim) {
        if (open(claim).row().state() != ClaimState.READY) People.as(ruth, () -> filing.markReady(claim.id()));
        return new String(
                People.get(
                                ruth,
                                () -> files.download(
                                        files.make(List.of(claim.id())).file()))
                        .bytes(),
                StandardCharsets.US_ASCII);
    }

    private EarlierChange change(ClaimRow claim) {
        return People.get(ruth, () -> next.change(claim.id()));
    }

    private ClaimDetail open(ClaimRow claim) {
        return People.get(ruth, () -> claims.open(claim.id()));
    }
}
