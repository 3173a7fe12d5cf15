package app.unknot.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.shared.Money;
import app.unknot.shared.Places;
import app.unknot.testing.People;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A claim from the signed note to the posted payment. Runs on each database that the product supports. */
abstract class ClaimJourney {
    @Autowired
    private ClaimService claims;

    @Autowired
    private Remittances remittances;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private DataSource dataSource;

    private ClaimBuilder builder;
    private Subject maya;
    private Subject ruth;

    @BeforeEach
    void prepareThePractice() {
        maya = people.maya();
        ruth = people.ruth();
        builder = beans.createBean(ClaimBuilder.class);
    }

    @Test
    void a_covered_note_becomes_a_claim_that_is_confirmed_sent_and_paid() {
        ClaimRow claim = draft("Daniel", "CH884471");
        assertThat(claim.state()).isEqualTo(ClaimState.DRAFT);
        assertThat(claim.total()).isEqualTo(Money.ofDollars(120));

        People.as(ruth, () -> filing.markReady(claim.id()));
        ExportedFile file = People.get(ruth, () -> filing.export(List.of(claim.id())));
        assertThat(new String(file.bytes(), StandardCharsets.US_ASCII)).contains("CLM*" + claim.number() + "*120.00*");
        assertThat(open(claim).balance().open()).isEqualTo(Money.ofDollars(120));

        byte[] paper = paper("P1-" + claim.number(), new Row(claim.number(), 120_00, 80_00, 25_00, 15_00));
        RemittanceReport report = take(paper);
        assertThat(report.posted()).as(report.reasons().toString()).isTrue();
        assertThat(open(claim).row().state()).isEqualTo(ClaimState.PAID);
        assertThat(open(claim).balance().open()).isEqualTo(Money.ZERO);
        assertThat(open(claim).balance().clientShare()).isEqualTo(Money.ofDollars(15));

        assertThat(take(paper).again()).isTrue();
        assertThat(open(claim).balance().paid()).as("posted once").isEqualTo(Money.ofDollars(80));
        assertThat(take(paper("P2-" + claim.number(), new Row(claim.number(), 120_00, 80_00, 25_00, 15_00)))
                        .posted())
                .as("another payment for a settled claim")
                .isFalse();
    }

    @Test
    void a_claim_that_is_off_by_twelve_dollars_waits_and_the_one_beside_it_is_posted() {
        ClaimRow jonas = sent("Jonas");
        ClaimRow grace = sent("Grace");

        RemittanceReport report = take(paper(
                "P3-" + jonas.number(),
                new Row(jonas.number(), 120_00, 80_00, 13_00, 15_00),
                new Row(grace.number(), 120_00, 80_00, 25_00, 15_00)));

        assertThat(report.state()).isEqualTo(RemittanceState.PARKED);
        assertThat(report.reasons()).extracting(RemittanceReport.Reason::offBy).contains(Money.ofDollars(-12));
        assertThat(report.rows()).extracting(RemittanceReport.Row::result).containsExactly("Off by $12.00", "Balances");
        assertThat(report.split().posted()).isEqualTo(Money.ofDollars(80));
        assertThat(report.split().parked()).isEqualTo(Money.ofDollars(80));
        assertThat(open(grace).balance().paid()).isEqualTo(Money.ofDollars(80));
        assertThat(open(grace).row().state()).isEqualTo(ClaimState.PAID);
        assertThat(open(jonas).row().state()).isEqualTo(ClaimState.SUBMITTED);
        assertThat(People.get(ruth, () -> remittances.remittances(0)))
                .extracting(RemittanceReport::id)
                .contains(report.id());
    }

    @Test
    void a_denial_a_deductible_and_a_reversal_end_where_they_should() {
        ClaimRow rosa = sent("Rosa");
        assertThat(take(paper("P4-" + rosa.number(), new Row(rosa.number(), 120_00, 0, 0, 120_00)))
                        .posted())
                .isTrue();
        assertThat(open(rosa).row().state()).isEqualTo(ClaimState.PATIENT_OWES);

        assertThat(take(paper("P5-" + rosa.number(), new Row(rosa.number(), -120_00, 0, 0, -120_00)))
                        .posted())
                .isTrue();
        assertThat(open(rosa).row().state()).isEqualTo(ClaimState.SUBMITTED);
        assertThat(open(rosa).balance().open()).isEqualTo(Money.ofDollars(120));

        assertThat(take(paper("P6-" + rosa.number(), new Row(rosa.number(), 120_00, 0, 120_00, 0)))
                        .posted())
                .isTrue();
        assertThat(open(rosa).row().state()).isEqualTo(ClaimState.DENIED);
    }

    @Test
    void a_claim_with_something_to_fix_does_not_go() {
        ClaimRow carl = draft("Carl", "CH 88");
        assertThat(carl.state()).isEqualTo(ClaimState.TO_FIX);
        assertThat(open(carl).findings()).extracting(ScrubFinding::rule).containsExactly("CL-010");
        assertThatThrownBy(() -> People.as(ruth, () -> filing.markReady(carl.id())))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.get(ruth, () -> filing.export(List.of(carl.id()))))
                .isInstanceOf(RefusedRequest.class);
        People.as(ruth, () -> filing.checkAgain(carl.id()));
        assertThat(open(carl).row().state()).isEqualTo(ClaimState.TO_FIX);
        assertThat(People.get(ruth, () -> claims.queueCounts(Places.EVERYWHERE)))
                .hasSize(ClaimQueue.values().length);
    }

    @Test
    void what_is_posted_is_never_changed_in_the_database() {
        draft("Ines", "CH884472");
        JdbcClient jdbc = JdbcClient.create(dataSource);
        for (String change : List.of("update ledger_posting set cents = 0", "delete from ledger_posting"))
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
    }

    @Test
    void claims_are_for_managers() {
        assertThatThrownBy(() -> People.get(maya, () -> claims.list(ClaimQueue.READY, Places.EVERYWHERE, 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ClaimRow sent(String firstName) {
        ClaimRow claim = draft(firstName, "CH884471");
        People.as(ruth, () -> filing.markReady(claim.id()));
        People.get(ruth, () -> filing.export(List.of(claim.id())));
        return claim;
    }

    private ClaimRow draft(String firstName, String member) {
        return builder.draft(firstName, member);
    }

    private ClaimDetail open(ClaimRow claim) {
        return People.get(ruth, () -> claims.open(claim.id()));
    }

    private RemittanceReport take(byte[] paper) {
        return People.get(ruth, () -> remittances.importRemittance("payment.835", paper))
                .getFirst();
    }

    private static byte[] paper(String trace, Row... rows) {
        return RemittanceFiles.bytes(RemittanceFiles.of(trace, rows));
    }
}
