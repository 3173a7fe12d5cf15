package app.unknot.claims.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.claims.AnswerFiles;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimState;
import app.unknot.claims.Particulars;
import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.Remittances;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.filing.ClaimCorrections;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.remittance.PostedAnswer;
import app.unknot.claims.remittance.PostedAnswers;
import app.unknot.claims.remittance.Suspense;
import app.unknot.shared.Money;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Answers as payers and clearinghouses write them that think of nobody who reads them. */
@PortalTest
class HostileAnswersTests {
    private static final Pattern FILE_NUMBER = Pattern.compile("GS\\*HC\\*[^~]*?\\*(\\d+)\\*X\\*");

    @Autowired
    private Remittances remittances;

    @Autowired
    private PostedAnswers answers;

    @Autowired
    private Suspense suspense;

    @Autowired
    private ClaimCorrections corrections;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private InboundDesk desk;
    private Subject ruth;

    @BeforeEach
    void ruth_is_here() {
        ruth = people.ruth();
        desk = beans.createBean(InboundDesk.class);
    }

    @Test
    void a_999_sends_back_the_claims_of_the_transaction_that_it_refuses_and_no_others() {
        ClaimRow claim = desk.sent("Daniel");
        String body = "AK1*HC*" + fileNumber() + "*005010X222A1~AK2*837*0001*005010X222A1~IK5*A~"
                + "AK2*837*0002*005010X222A1~IK3*CLM*9*2300*8~IK5*R*5~AK9*P*2*2*1~";
        desk.read(answer("FA", "005010X231A1", "999", body));
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.FILE_ACCEPTED);
    }

    @Test
    void what_a_999_says_of_the_group_goes_for_transactions_that_it_does_not_name() {
        ClaimRow claim = desk.sent("Daniel");
        desk.read(answer("FA", "005010X231A1", "999", "AK1*HC*" + fileNumber() + "*005010X222A1~AK9*R*1*1*0~"));
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.FILE_REJECTED);
    }

    @Test
    void a_receipt_with_two_hundred_faults_is_kept_whole() {
        ClaimRow claim = desk.sent("Daniel");
        StringBuilder faults = new StringBuilder();
        for (int i = 1; i <= 200; i++) faults.append("IK3*NM1*").append(i).append("*2010*8~IK4*9*67*7*1~");
        String body =
                "AK1*HC*" + fileNumber() + "*005010X222A1~AK2*837*0001*005010X222A1~" + faults + "IK5*R*5~AK9*R*1*1*0~";
        desk.read(answer("FA", "005010X231A1", "999", body));
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.FILE_REJECTED);
        assertThat(desk.open(claim).history().getFirst().detail()).contains("NM1 in place 200");
    }

    @Test
    void a_277ca_that_refuses_the_batch_names_it_as_we_wrote_it() {
        ClaimRow claim = desk.sent("Daniel");
        String other = "HL*1**20*1~HL*2*1*21*1~TRN*2*" + fileNumber() + "-2~STC*A8:21*20261112*U*120~";
        desk.read(answer("HN", "005010X214", "277", other));
        assertThat(desk.open(claim).row().state())
                .as("another transaction of the file")
                .isEqualTo(ClaimState.SUBMITTED);
        String ours = "HL*1**20*1~HL*2*1*21*1~TRN*2*" + fileNumber() + "-1~STC*A8:21*20261112*U*120~";
        desk.read(answer("HN", "005010X214", "277", ours));
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.REJECTED);
    }

    @Test
    void answers_about_the_claims_of_others_are_said_and_change_nothing() {
        String number = "X" + InboundDesk.trace();
        InboundFileDetail read = desk.read(answer(
                "HN",
                "005010X214",
                "277",
                "HL*1**20*1~HL*2*1*21*1~HL*3*2*19*1~HL*4*3*PT~TRN*2*" + number + "~STC*A7:21*20261112*U*120~"));
        assertThat(read.row().rejected()).isZero();
        assertThat(read.transactions().getFirst().flaws())
                .singleElement()
                .satisfies(flaw ->
                        assertThat(flaw.words()).isEqualTo("Answered here, but not your claims (1): " + number));
    }

    @Test
    void a_payers_claim_number_of_any_length_is_kept() {
        ClaimRow claim = desk.sent("Daniel");
        String number = "P".repeat(80);
        desk.read(InboundDesk.paper(InboundDesk.row(claim)).replace("*CI*P" + claim.number(), "*CI*" + number));
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.PAID);
        assertThat(desk.open(claim).versions().getFirst().payerClaimNumber()).isEqualTo(number);
    }

    @Test
    void a_file_in_small_letters_finds_our_claims() {
        ClaimRow claim = desk.sent("Daniel");
        desk.read(InboundDesk.paper(InboundDesk.row(claim)).toLowerCase(java.util.Locale.ROOT));
        assertThat(desk.open(claim).balance().paid()).isEqualTo(Money.ofDollars(80));
    }

    @Test
    void a_correction_that_stands_before_its_reversal_is_the_payers_last_answer() {
        ClaimRow claim = desk.sent("Daniel");
        desk.read(InboundDesk.paper(InboundDesk.row(claim)));
        desk.read(InboundDesk.paper(
                new Row(claim.number(), 120_00, 90_00, 15_00, 15_00),
                new Row(claim.number(), -120_00, -80_00, -25_00, -15_00)));
        assertThat(desk.open(claim).balance().paid()).isEqualTo(Money.ofDollars(90));
        assertThat(answers.of(claim.number()).map(PostedAnswer::paid)).contains(Money.ofDollars(90));
    }

    @Test
    void a_claim_that_the_payer_has_split_posts_with_all_its_parts() {
        ClaimRow claim = desk.sent("Daniel");
        RemittanceReport report = desk.report(desk.read(InboundDesk.paper(
                new Row(claim.number(), 60_00, 40_00, 15_00, 5_00), new Row(claim.number(), 60_00, 0, 60_00, 0))));
        assertThat(report.posted()).isTrue();
        assertThat(desk.open(claim).balance().open()).isEqualTo(Money.ZERO);
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.PAID);
        PostedAnswer answer = answers.of(claim.number()).orElseThrow();
        assertThat(answer.paid()).isEqualTo(Money.ofDollars(40));
        assertThat(answer.lines()).hasSize(2);
    }

    @Test
    void parts_of_a_claim_that_stand_far_apart_post_like_parts_side_by_side() {
        ClaimRow claim = desk.sent("Daniel");
        Row[] rows = amongStrangers(
                new Row(claim.number(), 60_00, 40_00, 15_00, 5_00), new Row(claim.number(), 60_00, 0, 60_00, 0));
        RemittanceReport report = desk.report(desk.read(InboundDesk.paper(rows)));
        assertThat(desk.open(claim).balance().open()).isEqualTo(Money.ZERO);
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.PAID);
        assertThat(report.split().waiting()).isEqualTo(rows.length - 2);
        assertThat(report.reasons())
                .extracting(RemittanceReport.Reason::text)
                .noneMatch(why -> why.contains(claim.number()));
        PostedAnswer answer = answers.of(claim.number()).orElseThrow();
        assertThat(answer.paid()).isEqualTo(Money.ofDollars(40));
        assertThat(answer.lines()).hasSize(2);
    }

    @Test
    void a_correction_far_before_its_reversal_posts_after_it() {
        ClaimRow claim = desk.sent("Daniel");
        desk.read(InboundDesk.paper(InboundDesk.row(claim)));
        desk.read(InboundDesk.paper(amongStrangers(
                new Row(claim.number(), 120_00, 90_00, 15_00, 15_00),
                new Row(claim.number(), -120_00, -80_00, -25_00, -15_00))));
        assertThat(desk.open(claim).balance().paid()).isEqualTo(Money.ofDollars(90));
        assertThat(answers.of(claim.number()).map(PostedAnswer::paid)).contains(Money.ofDollars(90));
    }

    @Test
    void parts_far_apart_that_do_not_make_the_whole_claim_wait() {
        ClaimRow claim = desk.sent("Daniel");
        RemittanceReport report = desk.report(desk.read(InboundDesk.paper(amongStrangers(
                new Row(claim.number(), 60_00, 40_00, 15_00, 5_00), new Row(claim.number(), 50_00, 0, 50_00, 0)))));
        assertThat(report.split().postedClaims()).isZero();
        assertThat(desk.open(claim).balance().open()).isEqualTo(Money.ofDollars(120));
    }

    /** Hundreds of claims of others stand between the two. */
    private static Row[] amongStrangers(Row first, Row last) {
        Row[] rows = new Row[620];
        for (int i = 0; i < rows.length; i++) rows[i] = new Row("NOBODY" + i, 90_00, 90_00, 0, 0);
        rows[0] = first;
        rows[rows.length - 1] = last;
        return rows;
    }

    @Test
    void parts_that_do_not_make_the_whole_claim_wait() {
        ClaimRow claim = desk.sent("Daniel");
        RemittanceReport report =
                desk.report(desk.read(InboundDesk.paper(new Row(claim.number(), 60_00, 40_00, 15_00, 5_00))));
        assertThat(report.rows().getFirst().outcome()).isEqualTo(RemittanceReport.Outcome.UNLIKE_OURS);
        assertThat(report.split().parked()).isEqualTo(Money.ofDollars(40));
    }

    @Test
    void two_payments_of_nothing_with_one_trace_are_two_payments() {
        ClaimRow first = desk.sent("Daniel");
        ClaimRow second = desk.sent("Grace");
        String trace = InboundDesk.trace();
        for (ClaimRow claim : List.of(first, second)) {
            String file = RemittanceFiles.of(trace, new Row(claim.number(), 120_00, 0, 120_00, 0))
                    .replace("CAS*CO*45", "CAS*CO*16");
            InboundFileDetail read = desk.read(file);
            assertThat(read.transactions().getFirst().result()).isEqualTo(InboundResult.POSTED);
            assertThat(desk.report(read).trace()).isEqualTo(trace);
            assertThat(desk.read(file + "\n").transactions().getFirst().result())
                    .isEqualTo(InboundResult.REPEATED);
            assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.DENIED);
        }
    }

    @Test
    void what_a_later_payer_pays_under_a_wrong_number_takes_the_place_of_the_clients_part() {
        ClaimRow claim = desk.sent("Daniel");
        desk.read(InboundDesk.paper(InboundDesk.row(claim)));
        String later = InboundDesk.paper(
                        new Row("GARBLED", 120_00, 10_00, 105_00, 5_00), new Row("GARBLED2", 120_00, 5_00, 0, 0))
                .replace("CAS*CO*45*105.00", "CAS*OA*23*105.00");
        RemittanceReport report = desk.report(desk.read(later));
        People.as(ruth, () -> suspense.match(report.id(), 0, claim.number(), "Our number was garbled"));
        assertThat(desk.open(claim).balance().clientShare()).isEqualTo(Money.ofDollars(5));
        assertThat(desk.open(claim).balance().open()).isEqualTo(Money.ZERO);
        assertThat(answers.of(claim.number()).map(PostedAnswer::paid))
                .as("found under our number")
                .contains(Money.ofDollars(10));
    }

    @Test
    void what_a_payer_says_in_codes_is_kept_whole_and_said_in_words() {
        ClaimRow claim = desk.sent("Daniel");
        String many = "LQ*HE*N362~".repeat(998) + "LQ*HE*M99999~LQ*RX*70~";
        String file = InboundDesk.paper(InboundDesk.row(claim))
                .replace(
                        "SVC*HC:97140*120.00*80.00**1~",
                        "NM1*74*1*REYES-LOPEZ*DANNY****C*NEW123~MOA***MA18~"
                                + "SVC*HC:97124:59*120.00*80.00**1*HC:97140~" + many);
        int segments = file.substring(file.indexOf("ST*"), file.indexOf("SE*")).split("~").length + 1;
        InboundFileDetail read = desk.read(file.replaceFirst("SE\\*\\d+", "SE*" + segments));
        RemittanceReport.Whole whole = People.get(
                ruth,
                () -> remittances.claimOf(
                        Objects.requireNonNull(read.transactions().getFirst().remittance()), 0));
        assertThat(whole.corrected()).isEqualTo("REYES-LOPEZ, DANNY, NEW123");
        assertThat(whole.remarks())
                .containsExactly(
                        new RemittanceReport.Remark("MA18", "The claim was passed on to the client's other insurer"));
        RemittanceReport.Line line = whole.lines().getFirst();
        assertThat(line.procedure()).isEqualTo("97124");
        assertThat(line.billed()).isEqualTo("97140");
        assertThat(line.remarks()).hasSize(999);
        assertThat(line.remarks().getFirst().words()).isEqualTo("More units or days than the payer takes");
        assertThat(line.remarks().getLast()).isEqualTo(new RemittanceReport.Remark("M99999", ""));
    }

    @Test
    void two_people_who_take_one_file_in_at_the_same_time_post_it_once() throws Exception {
        ClaimRow claim = desk.sent("Daniel");
        String file = InboundDesk.paper(InboundDesk.row(claim));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<InboundFileDetail> take = () -> {
            together.await();
            return desk.read(file);
        };
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<InboundFileDetail> one : two.invokeAll(List.of(take, take)))
                assertThat(one.get().row().name()).isEqualTo("clearing.835");
        }
        assertThat(desk.open(claim).balance().paid()).isEqualTo(Money.ofDollars(80));
    }

    @Test
    void a_number_that_the_payer_told_by_phone_is_entered_with_the_replacement() {
        ClaimRow claim = desk.sent("Daniel");
        desk.read(AnswerFiles.accepted(claim.number(), ""));
        People.as(ruth, () -> corrections.replace(claim.id(), "A modifier was wrong"));
        assertThat(desk.open(claim).findings()).extracting(ScrubFinding::rule).contains("CL-080");
        Particulars told = desk.open(claim).particulars();
        People.as(
                ruth,
                () -> filing.tell(
                        claim.id(),
                        new Particulars(
                                told.onset(),
                                told.firstTreated(),
                                told.clientPaid(),
                                told.note(),
                                told.modifiers(),
                                "CH26-0811",
                                Set.of())));
        assertThat(desk.open(claim).findings()).extracting(ScrubFinding::rule).doesNotContain("CL-080");
        assertThat(desk.open(claim).particulars().payerClaimNumber()).isEqualTo("CH26-0811");
    }

    private String fileNumber() {
        Matcher number = FILE_NUMBER.matcher(desk.exported());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    private static String answer(String group, String guide, String code, String body) {
        String start = "ST*" + code + "*" + InboundDesk.trace() + "*" + guide + "~";
        int segments = (start + body).split("~").length + 1;
        return "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *261112*0800*^*00501*000000077*0*P*:~"
                + "GS*" + group + "*PAYER*PRACTICE*20261112*0800*77*X*" + guide + "~" + start + body + "SE*" + segments
                + "*" + start.split("\\*")[2] + "~GE*1*77~IEA*1*000000077~";
    }
}
