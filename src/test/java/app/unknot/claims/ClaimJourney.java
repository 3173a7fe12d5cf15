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
import app.unknot.claims.book.ClaimVersion;
import app.unknot.claims.filing.ClaimCorrections;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.filing.NextPayer;
import app.unknot.claims.outbound.MadeFile;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.claims.outbound.OutboundRow.Carried;
import app.unknot.claims.outbound.OutboundRow.Opened;
import app.unknot.claims.outbound.OutboundShelf;
import app.unknot.shared.Money;
import app.unknot.shared.Places;
import app.unknot.shared.Sha256;
import app.unknot.shared.storage.Sealer;
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
import org.springframework.transaction.support.TransactionTemplate;

/** A claim from the signed note to the posted payment. Runs on each database that the product supports. */
abstract class ClaimJourney {
    @Autowired
    private ClaimService claims;

    @Autowired
    private Remittances remittances;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private OutboundFiles files;

    @Autowired
    private ClaimCorrections corrections;

    @Autowired
    private ClaimBook book;

    @Autowired
    private NextPayer next;

    @Autowired
    private OutboundShelf shelf;

    @Autowired
    private Sealer sealer;

    @Autowired
    private TransactionTemplate transaction;

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
        ExportedFile file = People.get(
                ruth, () -> files.download(files.make(List.of(claim.id())).file()));
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
        assertThat(open(rosa).row().state()).isEqualTo(ClaimState.REVERSED);
        assertThat(open(rosa).balance().open()).isEqualTo(Money.ofDollars(120));

        assertThat(take(paper("P6-" + rosa.number(), new Row(rosa.number(), 120_00, 0, 120_00, 0)))
                        .posted())
                .isTrue();
        assertThat(open(rosa).row().state()).isEqualTo(ClaimState.DENIED);
    }

    @Test
    void a_rejected_claim_goes_again_as_a_first_claim_with_a_number_of_its_own() {
        ClaimRow claim = sent("Rita");
        answer(claim, ClaimStep.REJECT);
        assertThatThrownBy(() -> People.as(ruth, () -> corrections.replace(claim.id(), "Wrong member ID")))
                .as("no payer has it")
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(ruth, () -> corrections.sendAgain(claim.id(), " ")))
                .isInstanceOf(RefusedRequest.class);

        People.as(ruth, () -> {
            corrections.sendAgain(claim.id(), "Wrong member ID");
            filing.markReady(claim.id());
        });
        ExportedFile file = People.get(
                ruth, () -> files.download(files.make(List.of(claim.id())).file()));
        assertThat(new String(file.bytes(), StandardCharsets.US_ASCII))
                .contains("CLM*" + claim.number() + "-2*120.00*")
                .contains(":B:1*");
        assertThat(open(claim).versions())
                .extracting(VersionRow::state)
                .containsExactly(ClaimState.REJECTED, ClaimState.SUBMITTED);
        assertThat(open(claim).balance().charged()).as("charged once").isEqualTo(Money.ofDollars(120));
        assertThat(open(claim).history())
                .anySatisfy(entry -> assertThat(entry.detail()).isEqualTo("Wrong member ID"))
                .allSatisfy(entry -> assertThat(entry.who()).isNotNull());
    }

    @Test
    void a_replacement_ends_the_version_before_it_when_it_goes_and_not_sooner() {
        ClaimRow claim = sent("Rolf");
        answer(claim, ClaimStep.ACCEPT);
        People.as(ruth, () -> corrections.replace(claim.id(), "Second region"));
        assertThat(open(claim).versions())
                .extracting(VersionRow::state)
                .containsExactly(ClaimState.ACCEPTED, ClaimState.DRAFT);
        People.as(ruth, () -> corrections.discard(claim.id()));
        assertThat(open(claim).row().state()).as("as before").isEqualTo(ClaimState.ACCEPTED);

        People.as(ruth, () -> {
            corrections.replace(claim.id(), "Second region");
            filing.markReady(claim.id());
            corrections.workOn(claim.id());
            filing.markReady(claim.id());
        });
        People.get(ruth, () -> files.download(files.make(List.of(claim.id())).file()));
        assertThat(open(claim).versions())
                .extracting(VersionRow::payerClaimNumber)
                .containsOnly("CH26-" + claim.number());
        assertThat(open(claim).versions())
                .extracting(VersionRow::state)
                .containsExactly(ClaimState.REPLACED, ClaimState.DISCARDED, ClaimState.SUBMITTED);
        assertThat(open(claim).balance().charged()).as("charged once").isEqualTo(Money.ofDollars(120));
    }

    private void answer(ClaimRow row, ClaimStep step) {
        People.as(
                ruth,
                () -> transaction.executeWithoutResult(status -> {
                    Claim claim = book.find(row.id());
                    book.move(claim, claim.current(), step, "");
                    book.known(claim.current(), "CH26-" + claim.number());
                }));
    }

    @Test
    void a_file_is_kept_as_it_was_made_and_is_handed_out_again_and_again() {
        ClaimRow claim = ready("Sofia");
        MadeFile made = People.get(ruth, () -> files.make(List.of(claim.id())));
        assertThat(open(claim).row().state()).isEqualTo(ClaimState.BATCHED);
        assertThat(open(claim).balance().charged()).as("nothing has gone").isEqualTo(Money.ZERO);

        ExportedFile first = People.get(ruth, () -> files.download(made.file()));
        ExportedFile again = People.get(ruth, () -> files.download(made.file()));
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(open(claim).row().state()).isEqualTo(ClaimState.SUBMITTED);
        assertThat(open(claim).balance().charged()).as("once").isEqualTo(Money.ofDollars(120));
        Opened opened = People.get(ruth, () -> shelf.open(made.file()));
        assertThat(opened.fetched()).hasSize(2);
        assertThat(opened.row().sha256()).isEqualTo(Sha256.hex(first.bytes()));
        assertThat(opened.claims()).extracting(Carried::control).containsExactly(claim.number());
        assertThatThrownBy(() -> People.as(ruth, () -> files.takeBack(made.file())))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void a_file_that_nobody_fetched_is_taken_back_and_its_number_is_not_given_again() {
        ClaimRow claim = ready("Timo");
        MadeFile made = People.get(ruth, () -> files.make(List.of(claim.id())));
        assertThatThrownBy(() -> People.get(ruth, () -> files.make(List.of(claim.id()))))
                .as("in one open file only")
                .isInstanceOf(RefusedRequest.class);
        People.as(ruth, () -> files.takeBack(made.file()));
        assertThat(open(claim).row().state()).isEqualTo(ClaimState.READY);
        assertThatThrownBy(() -> People.get(ruth, () -> files.download(made.file())))
                .isInstanceOf(RefusedRequest.class);
        MadeFile next = People.get(ruth, () -> files.make(List.of(claim.id())));
        assertThat(next.name()).isNotEqualTo(made.name());
    }

    @Test
    void one_claims_fault_holds_none_of_the_others() {
        ClaimRow good = ready("Uma");
        ClaimRow late = ready("Vito");
        // Its filing limit ran out between being ready and going.
        jdbc().sql("update claim_version_part set sealed_content = ? where part = 'snapshot'"
                        + " and version_id = (select id from claim_version where control = ?)")
                .params(outOfTime(late), late.number())
                .update();
        MadeFile made = People.get(ruth, () -> files.make(List.of(good.id(), late.id())));
        assertThat(made.claims()).isEqualTo(1);
        assertThat(made.leftOut()).extracting(MadeFile.LeftOut::number).containsExactly(late.number());
        assertThat(open(good).row().state()).isEqualTo(ClaimState.BATCHED);
        assertThat(open(late).row().state()).as("back at work").isEqualTo(ClaimState.DRAFT);
    }

    private String outOfTime(ClaimRow row) {
        return People.get(
                ruth,
                () -> transaction.execute(status -> {
                    ClaimVersion version = book.find(row.id()).current();
                    String place = "claim_version.snapshot." + version.id();
                    String sealed = jdbc().sql(
                                    "select sealed_content from claim_version_part where part = 'snapshot' and version_id = ?")
                            .param(version.id())
                            .query(String.class)
                            .single();
                    String said = sealer.open(sealed, place).replace("\"days\":90", "\"days\":-1");
                    return sealer.seal(said, place);
                }));
    }

    private ClaimRow ready(String firstName) {
        ClaimRow claim = draft(firstName, "CH884471");
        People.as(ruth, () -> filing.markReady(claim.id()));
        return claim;
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    @Test
    void a_second_payer_is_told_what_the_first_one_did_and_pays_what_that_one_left() {
        ClaimRow claim = sent("Selma");
        assertThatThrownBy(() -> People.as(ruth, () -> next.ask(claim.id())))
                .as("nobody has answered")
                .isInstanceOf(RefusedRequest.class);
        take(paper("N1-" + claim.number(), new Row(claim.number(), 120_00, 80_00, 25_00, 15_00)));
        assertThatThrownBy(() -> People.as(ruth, () -> next.ask(claim.id())))
                .as("no second policy")
                .isInstanceOf(RefusedRequest.class);
        builder.insureSecond(claim);

        People.as(ruth, () -> {
            next.ask(claim.id());
            filing.markReady(claim.id());
        });
        ExportedFile file = People.get(
                ruth, () -> files.download(files.make(List.of(claim.id())).file()));
        assertThat(new String(file.bytes(), StandardCharsets.US_ASCII))
                .contains("SBR*S*18*", "NM1*PR*2*NORTHWEST MUTUAL*", "SBR*P*18*", "AMT*D*80.00~")
                .contains("CAS*CO*45*25.00~\nCAS*PR*3*15.00~\nDTP*573*D8*20261112~\nAMT*EAF*15.00~");
        assertThat(open(claim).balance().open()).as("at a payer again").isEqualTo(Money.ofDollars(15));

        String second = claim.number() + "-2";
        byte[] rest = RemittanceFiles.bytes(new String(
                        paper("N2-" + claim.number(), new Row(second, 120_00, 15_00, 105_00, 0)),
                        StandardCharsets.UTF_8)
                .replace("CAS*CO*45*105.00", "CAS*OA*23*105.00")
                .replace("CASCADE HEALTH", "NORTHWEST MUTUAL"));
        RemittanceReport report = take(rest);
        assertThat(report.posted()).as(report.toString()).isTrue();
        assertThat(open(claim).row().state()).isEqualTo(ClaimState.PAID);
        assertThat(open(claim).balance().clientShare()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_claim_with_something_to_fix_does_not_go() {
        ClaimRow carl = draft("Carl", "CH 88");
        assertThat(carl.state()).isEqualTo(ClaimState.TO_FIX);
        assertThat(open(carl).findings()).extracting(ScrubFinding::rule).containsExactly("CL-010");
        assertThatThrownBy(() -> People.as(ruth, () -> filing.markReady(carl.id())))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.get(
                        ruth,
                        () -> files.download(files.make(List.of(carl.id())).file())))
                .isInstanceOf(RefusedRequest.class);
        People.as(ruth, () -> filing.checkAgain(carl.id()));
        assertThat(open(carl).row().state()).isEqualTo(ClaimState.TO_FIX);
        assertThat(People.get(ruth, () -> claims.queueCounts(Places.EVERYWHERE)))
                .hasSize(ClaimQueue.values().length);
    }

    @Test
    void what_is_posted_is_never_changed_in_the_database() {
        draft("Ines", "CH884472");
        for (String change : List.of("update ledger_posting set cents = 0", "delete from ledger_posting"))
            assertThatThrownBy(() -> jdbc().sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
    }

    @Test
    void claims_are_for_managers() {
        assertThatThrownBy(() -> People.get(maya, () -> claims.list(ClaimQueue.READY, Places.EVERYWHERE, 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ClaimRow sent(String firstName) {
        ClaimRow claim = draft(firstName, "CH884471");
        People.as(ruth, () -> filing.markReady(claim.id()));
        People.get(ruth, () -> files.download(files.make(List.of(claim.id())).file()));
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
