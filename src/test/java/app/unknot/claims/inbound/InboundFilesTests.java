package app.unknot.claims.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimService;
import app.unknot.claims.ClaimState;
import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.RemittanceState;
import app.unknot.claims.Remittances;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.claims.outbound.OutboundFiles;
import app.unknot.claims.remittance.Suspense;
import app.unknot.shared.Ids;
import app.unknot.shared.Money;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** From the bytes of a file to what is posted, what waits and what is refused. */
@PortalTest
class InboundFilesTests {
    private static final Pattern FILE_NUMBER = Pattern.compile("GS\\*HC\\*[^~]*?\\*(\\d+)\\*X\\*");

    @Autowired
    private InboundFiles files;

    @Autowired
    private Remittances remittances;

    @Autowired
    private Suspense suspense;

    @Autowired
    private ClaimService claims;

    @Autowired
    private ClaimFiling filing;

    @Autowired
    private OutboundFiles outbound;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Subject ruth;
    private String exported = "";

    @BeforeEach
    void ruth_is_here() {
        ruth = people.ruth();
    }

    @Test
    void claims_that_balance_post_and_each_other_one_waits_with_its_money() {
        ClaimRow ours = sent("Daniel");
        String file = paper(row(ours), new Row("NOT-OURS", 100_00, 60_00, 40_00, 0));

        InboundFileDetail read = read(file);

        assertThat(read.row().total()).isEqualTo(Money.ofDollars(140));
        assertThat(read.row().split().posted()).isEqualTo(Money.ofDollars(80));
        assertThat(read.row().split().parked()).isEqualTo(Money.ofDollars(60));
        assertThat(read.row().addsUp()).isTrue();
        assertThat(open(ours).row().state()).isEqualTo(ClaimState.PAID);
        assertThat(report(read).rows())
                .extracting(RemittanceReport.Row::state, RemittanceReport.Row::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("POSTED", ""),
                        org.assertj.core.groups.Tuple.tuple("WAITING", "Claim NOT-OURS is not one of your claims"));
    }

    @Test
    void a_payment_whose_own_total_does_not_hold_posts_nothing_and_the_one_beside_it_does() {
        ClaimRow first = sent("Daniel");
        ClaimRow second = sent("Grace");
        String bad = RemittanceFiles.of(trace(), 92_00, "", row(first));
        String good = paper(row(second));

        InboundFileDetail read = read(bad + good.replace('*', '|'));

        assertThat(read.transactions())
                .extracting(InboundFileDetail.Transaction::result)
                .containsExactly(InboundResult.REFUSED, InboundResult.POSTED);
        assertThat(read.transactions().getFirst().flaws().getFirst().words())
                .contains("says $92.00, its parts add up to $80.00");
        assertThat(read.row().split().refused()).isEqualTo(Money.ofDollars(92));
        assertThat(read.row().split().posted()).isEqualTo(Money.ofDollars(80));
        assertThat(read.row().addsUp()).isTrue();
        assertThat(open(first).balance().paid()).isEqualTo(Money.ZERO);
        assertThat(open(second).balance().paid()).isEqualTo(Money.ofDollars(80));
    }

    @Test
    void a_refused_payment_is_judged_again_when_it_comes_whole() {
        ClaimRow claim = sent("Daniel");
        String whole = paper(row(claim));
        InboundFileDetail cut = read(whole.substring(0, whole.indexOf("SE*")));
        assertThat(cut.transactions().getFirst().result()).isEqualTo(InboundResult.REFUSED);
        assertThat(cut.row().split().refused()).isEqualTo(Money.ofDollars(80));

        assertThat(read(whole).transactions().getFirst().result()).isEqualTo(InboundResult.POSTED);
        assertThat(open(claim).balance().paid()).isEqualTo(Money.ofDollars(80));
        assertThat(detail(cut).row().addsUp())
                .as("the first file still adds up")
                .isTrue();
    }

    @Test
    void what_came_before_is_left_alone_under_any_name_and_in_any_file() {
        ClaimRow claim = sent("Daniel");
        String file = paper(row(claim));
        read(file);

        InboundFiles.Taken again = People.get(ruth, () -> files.take("other.835", RemittanceFiles.bytes(file)));
        assertThat(again.again()).isTrue();
        InboundFileDetail repacked = read(file.replace("~", "~\r\n"));
        assertThat(repacked.transactions().getFirst().result()).isEqualTo(InboundResult.REPEATED);
        assertThat(repacked.row().before()).isEqualTo(Money.ofDollars(80));
        assertThat(repacked.row().addsUp()).isTrue();
        assertThat(open(claim).balance().paid()).as("posted once").isEqualTo(Money.ofDollars(80));
    }

    @Test
    void a_second_payment_without_a_trace_is_no_repeat() {
        ClaimRow first = sent("Daniel");
        ClaimRow second = sent("Grace");
        for (ClaimRow claim : List.of(first, second)) {
            String file = paper(row(claim)).replaceAll("TRN\\*1\\*[^*]*\\*", "TRN*1**");
            assertThat(read(file).transactions().getFirst().result()).isEqualTo(InboundResult.POSTED);
            assertThat(read(file + "\n").transactions().getFirst().result()).isEqualTo(InboundResult.REPEATED);
        }
        assertThat(open(first).balance().paid()).isEqualTo(Money.ofDollars(80));
        assertThat(open(second).balance().paid()).isEqualTo(Money.ofDollars(80));
    }

    @ParameterizedTest
    @CsvSource({
        "*1*120.00*80.00*, *25*120.00*80.00*, UNREADABLE, WAITING",
        "*1*120.00*80.00*, *99*120.00*80.00*, UNREADABLE, WAITING",
        "*80.00*15.00*CI*, *80.00*95.00*CI*, OFF_BY, WAITING",
        "NM1*QC*1*, NM1*QC*1*WEBER*JONAS, UNLIKE_OURS, WAITING",
        "N1*PR*CASCADE HEALTH, N1*PR*NORTHWEST MUTUAL, UNLIKE_OURS, WAITING",
        "CAS*CO*45*25.00, CAS*CO*45*, UNREADABLE, WAITING",
        "SVC*HC:97140*120.00*80.00, SVC*HC:97140*60.00*20.00, OFF_BY, WAITING",
        "CAS*CO*45*25.00, CAS*OA*23*25.00, OVERDRAWN, WAITING"
    })
    void what_cannot_be_right_waits(String was, String is, RemittanceReport.Outcome outcome, String state) {
        ClaimRow claim = sent("Daniel");
        String file = paper(row(claim));
        assertThat(file).contains(was);

        RemittanceReport report = report(read(file.replace(was, is)));

        assertThat(report.rows().getFirst().outcome()).isEqualTo(outcome);
        assertThat(report.rows().getFirst().state()).isEqualTo(state);
        assertThat(report.split().parked()).isEqualTo(Money.ofDollars(80));
        assertThat(open(claim).balance().paid()).isEqualTo(Money.ZERO);
        assertThat(open(claim).row().state()).isEqualTo(ClaimState.SUBMITTED);
    }

    @Test
    void a_predetermination_bills_nobody() {
        ClaimRow claim = sent("Daniel");
        String file =
                paper(new Row(claim.number(), 120_00, 0, 0, 120_00)).replace("*1*120.00*0.00*", "*25*120.00*0.00*");
        RemittanceReport report = report(read(file));
        assertThat(report.rows().getFirst().state()).isEqualTo("NOTED");
        assertThat(report.state()).isEqualTo(RemittanceState.POSTED);
        assertThat(open(claim).balance().clientShare()).isEqualTo(Money.ZERO);
        assertThat(open(claim).row().state()).isEqualTo(ClaimState.SUBMITTED);
    }

    @ParameterizedTest
    @CsvSource({
        "CO*253, 40.00, 0.00, PAID",
        "CO*16, 0.00, 0.00, PARTIALLY_PAID",
        "PR*204, 0.00, 0.00, PARTIALLY_PAID",
        "PR*2, 0.00, 40.00, PAID",
        "PI*94, 0.00, 0.00, PARTIALLY_PAID"
    })
    void adjustments_are_posted_by_the_rules(String code, String contract, String client, ClaimState state) {
        ClaimRow claim = sent("Daniel");
        String file =
                paper(new Row(claim.number(), 120_00, 80_00, 40_00, 0)).replace("CAS*CO*45*", "CAS*" + code + "*");
        if (code.startsWith("PR")) file = file.replace("*80.00*0.00*CI", "*80.00*40.00*CI");
        assertThat(report(read(file)).posted()).isTrue();
        assertThat(open(claim).balance().contract()).isEqualTo(Money.parse(contract));
        assertThat(open(claim).balance().clientShare()).isEqualTo(Money.parse(client));
        assertThat(open(claim).row().state()).isEqualTo(state);
    }

    @Test
    void a_claim_that_was_sent_on_leaves_nothing_to_the_client_until_the_next_payer_answers() {
        ClaimRow claim = sent("Daniel");
        read(paper(row(claim)).replace("*1*120.00*", "*19*120.00*"));
        assertThat(open(claim).balance().clientShare()).isEqualTo(Money.ZERO);
        assertThat(open(claim).row().state()).isEqualTo(ClaimState.PARTIALLY_PAID);

        read(paper(new Row(claim.number(), 120_00, 10_00, 105_00, 5_00))
                .replace("*1*120.00*", "*2*120.00*")
                .replace("CAS*CO*45*105.00", "CAS*OA*23*105.00"));
        assertThat(open(claim).balance().paid()).isEqualTo(Money.ofDollars(90));
        assertThat(open(claim).balance().clientShare()).isEqualTo(Money.ofDollars(5));
        assertThat(open(claim).balance().open()).isEqualTo(Money.ZERO);
        assertThat(open(claim).row().state()).isEqualTo(ClaimState.PAID);
    }

    @Test
    void what_waits_is_matched_set_aside_or_entered_by_hand() {
        ClaimRow matched = sent("Daniel");
        ClaimRow byHand = sent("Grace");
        RemittanceReport report = report(read(paper(
                new Row("X1", 120_00, 80_00, 25_00, 15_00),
                new Row("X2", 120_00, 70_00, 0, 0),
                new Row("X3", 50_00, 50_00, 0, 0))));
        assertThat(report.split().parked()).isEqualTo(Money.ofDollars(200));

        People.as(ruth, () -> suspense.match(report.id(), 0, matched.number(), "The payer dropped our number"));
        assertThat(open(matched).balance().open()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> People.as(ruth, () -> suspense.match(report.id(), 0, byHand.number(), "Again")))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(ruth, () -> suspense.match(report.id(), 1, matched.number(), "Too much")))
                .hasMessageContaining("more than is open");

        People.as(
                ruth,
                () -> suspense.enterByHand(
                        report.id(), 1, byHand.number(), Money.ofDollars(30), Money.ofDollars(20), "From the letter"));
        assertThat(open(byHand).balance().contract()).isEqualTo(Money.ofDollars(30));
        assertThat(open(byHand).row().state()).isEqualTo(ClaimState.PAID);

        assertThatThrownBy(() -> People.as(ruth, () -> suspense.setAside(report.id(), 2, "  ")))
                .isInstanceOf(RefusedRequest.class);
        People.as(ruth, () -> suspense.setAside(report.id(), 2, "Belongs to another practice; they will ask for it"));
        RemittanceReport after = People.get(ruth, () -> remittances.remittance(report.id()));
        assertThat(after.split().posted()).isEqualTo(Money.ofDollars(150));
        assertThat(after.split().parked()).as("set aside is not lost").isEqualTo(Money.ofDollars(50));
        assertThat(after.split().waiting()).isZero();
    }

    @Test
    void what_waits_is_looked_at_again_when_its_file_comes_again() {
        ClaimRow claim = beans.createBean(ClaimBuilder.class).draft("Daniel", "CH884471");
        byte[] file = RemittanceFiles.bytes(paper(row(claim)));
        assertThat(People.get(ruth, () -> remittances.importRemittance("a.835", file))
                        .getFirst()
                        .state())
                .isEqualTo(RemittanceState.PARKED);
        send(claim);
        RemittanceReport again = People.get(ruth, () -> remittances.importRemittance("b.835", file))
                .getFirst();
        assertThat(again.state()).isEqualTo(RemittanceState.POSTED);
        assertThat(open(claim).balance().paid()).isEqualTo(Money.ofDollars(80));
    }

    @Test
    void a_277ca_sends_a_claim_back_and_says_why_in_plain_words() {
        ClaimRow claim = sent("Daniel");
        String file =
                "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *261112*0800*^*00501*000000077*0*P*:~"
                        + "GS*HN*PAYER*PRACTICE*20261112*0800*77*X*005010X214~ST*277*" + trace() + "*005010X214~"
                        + "HL*1**20*1~HL*2*1*21*1~HL*3*2*19*1~HL*4*3*PT~TRN*2*" + claim.number()
                        + "~STC*A7:164*20261112*U*120~REF*1K*CC99~SE*9*X~GE*1*77~IEA*1*000000077~";
        InboundFileDetail read = read(file);
        assertThat(read.row().rejected()).isEqualTo(1);
        assertThat(open(claim).row().state()).isEqualTo(ClaimState.REJECTED);
        assertThat(open(claim).balance().charged())
                .as("it is charged when it goes again")
                .isEqualTo(Money.ZERO);
        assertThat(open(claim).history().getFirst().detail())
                .isEqualTo(
                        "The claim was sent back because something is not valid: Contract or member number of a party (A7-164).");
        assertThat(read(file + "\n").transactions().getFirst().result()).isEqualTo(InboundResult.REPEATED);
    }

    @Test
    void a_999_that_refuses_a_file_sends_all_of_its_claims_back() {
        ClaimRow claim = sent("Daniel");
        Matcher number = FILE_NUMBER.matcher(exported);
        assertThat(number.find()).isTrue();
        String file =
                "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *261112*0800*^*00501*000000077*0*P*:~"
                        + "GS*FA*PAYER*PRACTICE*20261112*0800*77*X*005010X231A1~ST*999*0001*005010X231A1~AK1*HC*"
                        + number.group(1) + "*005010X222A1~AK2*837*0001*005010X222A1~IK3*NM1*18*2010*8~CTX*CLM01:"
                        + claim.number()
                        + "~IK4*9:1*67*7*1~IK5*R*5~AK9*R*1*1*0~SE*9*0001~GE*1*77~IEA*1*000000077~";
        InboundFileDetail read = read(file);
        assertThat(read.row().rejected()).isEqualTo(1);
        assertThat(open(claim).row().state()).isEqualTo(ClaimState.FILE_REJECTED);
        assertThat(open(claim).history().getFirst().detail())
                .isEqualTo("File " + number.group(1)
                        + " was refused whole. NM1 in place 18, element 9: an element has a code that is not valid.");
    }

    @Test
    void files_that_are_not_for_us_are_refused_by_name() {
        String file = paper(new Row("A", 1_00, 1_00, 0, 0));
        String claimFile = file.replace("ST*835", "ST*837").replace("GS*HP", "GS*HC");
        assertThatThrownBy(() -> read(claimFile)).hasMessageStartingWith("This is a claim file (837).");
        assertThatThrownBy(() -> read("%PDF-1.7")).hasMessageStartingWith("This is a PDF.");
        assertThatThrownBy(() -> read("")).hasMessage("This file is empty.");
        assertThatThrownBy(() -> People.get(people.maya(), () -> files.page(0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static String paper(Row... rows) {
        return RemittanceFiles.of(trace(), rows);
    }

    private static String trace() {
        return "T" + Ids.next().toString().substring(24);
    }

    private static Row row(ClaimRow claim) {
        return new Row(claim.number(), 120_00, 80_00, 25_00, 15_00);
    }

    private InboundFileDetail read(String file) {
        return People.get(ruth, () -> {
            InboundFiles.Taken taken = files.take("clearing.835", file.getBytes(StandardCharsets.UTF_8));
            assertThat(files.goOn(taken.id(), () -> false)).isTrue();
            return files.open(taken.id());
        });
    }

    private InboundFileDetail detail(InboundFileDetail earlier) {
        return People.get(ruth, () -> files.open(earlier.row().id()));
    }

    private RemittanceReport report(InboundFileDetail file) {
        return People.get(
                ruth,
                () -> remittances.remittance(java.util.Objects.requireNonNull(
                        file.transactions().getFirst().remittance())));
    }

    private ClaimRow sent(String firstName) {
        ClaimRow claim = beans.createBean(ClaimBuilder.class).draft(firstName, "CH884471");
        send(claim);
        return claim;
    }

    private void send(ClaimRow claim) {
        People.as(ruth, () -> {
            filing.markReady(claim.id());
            exported = new String(
                    outbound.download(outbound.make(List.of(claim.id())).file()).bytes(), StandardCharsets.US_ASCII);
        });
    }

    private ClaimDetail open(ClaimRow claim) {
        return People.get(ruth, () -> claims.open(claim.id()));
    }
}
