package app.unknot.claims.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.Subject;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimState;
import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.RemittanceState;
import app.unknot.shared.Money;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
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
    void claims_that_balance_post_and_each_other_one_waits_with_its_money() {
        ClaimRow ours = desk.sent("Daniel");
        String file = InboundDesk.paper(InboundDesk.row(ours), new Row("NOT-OURS", 100_00, 60_00, 40_00, 0));

        InboundFileDetail read = desk.read(file);

        assertThat(read.row().total()).isEqualTo(Money.ofDollars(140));
        assertThat(read.row().split().posted()).isEqualTo(Money.ofDollars(80));
        assertThat(read.row().split().parked()).isEqualTo(Money.ofDollars(60));
        assertThat(read.row().addsUp()).isTrue();
        assertThat(desk.open(ours).row().state()).isEqualTo(ClaimState.PAID);
        assertThat(desk.report(read).rows())
                .extracting(RemittanceReport.Row::state, RemittanceReport.Row::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("POSTED", ""),
                        org.assertj.core.groups.Tuple.tuple("WAITING", "Claim NOT-OURS is not one of your claims"));
    }

    @Test
    void a_payment_whose_own_total_does_not_hold_posts_nothing_and_the_one_beside_it_does() {
        ClaimRow first = desk.sent("Daniel");
        ClaimRow second = desk.sent("Grace");
        String bad = RemittanceFiles.of(InboundDesk.trace(), 92_00, "", InboundDesk.row(first));
        String good = InboundDesk.paper(InboundDesk.row(second));

        InboundFileDetail read = desk.read(bad + good.replace('*', '|'));

        assertThat(read.transactions())
                .extracting(InboundFileDetail.Transaction::result)
                .containsExactly(InboundResult.REFUSED, InboundResult.POSTED);
        assertThat(read.transactions().getFirst().flaws().getFirst().words())
                .contains("says $92.00, its parts add up to $80.00");
        assertThat(read.row().split().refused()).isEqualTo(Money.ofDollars(92));
        assertThat(read.row().split().posted()).isEqualTo(Money.ofDollars(80));
        assertThat(read.row().addsUp()).isTrue();
        assertThat(desk.open(first).balance().paid()).isEqualTo(Money.ZERO);
        assertThat(desk.open(second).balance().paid()).isEqualTo(Money.ofDollars(80));
    }

    @Test
    void a_refused_payment_is_judged_again_when_it_comes_whole() {
        ClaimRow claim = desk.sent("Daniel");
        String whole = InboundDesk.paper(InboundDesk.row(claim));
        InboundFileDetail cut = desk.read(whole.substring(0, whole.indexOf("SE*")));
        assertThat(cut.transactions().getFirst().result()).isEqualTo(InboundResult.REFUSED);
        assertThat(cut.row().split().refused()).isEqualTo(Money.ofDollars(80));

        assertThat(desk.read(whole).transactions().getFirst().result()).isEqualTo(InboundResult.POSTED);
        assertThat(desk.open(claim).balance().paid()).isEqualTo(Money.ofDollars(80));
        assertThat(desk.detail(cut).row().addsUp())
                .as("the first file still adds up")
                .isTrue();
    }

    @Test
    void what_came_before_is_left_alone_under_any_name_and_in_any_file() {
        ClaimRow claim = desk.sent("Daniel");
        String file = InboundDesk.paper(InboundDesk.row(claim));
        desk.read(file);

        InboundFiles.Taken again = People.get(ruth, () -> files.take("other.835", RemittanceFiles.bytes(file)));
        assertThat(again.again()).isTrue();
        InboundFileDetail repacked = desk.read(file.replace("~", "~\r\n"));
        assertThat(repacked.transactions().getFirst().result()).isEqualTo(InboundResult.REPEATED);
        assertThat(repacked.row().before()).isEqualTo(Money.ofDollars(80));
        assertThat(repacked.row().addsUp()).isTrue();
        assertThat(desk.open(claim).balance().paid()).as("posted once").isEqualTo(Money.ofDollars(80));
    }

    @Test
    void a_second_payment_without_a_trace_is_no_repeat() {
        ClaimRow first = desk.sent("Daniel");
        ClaimRow second = desk.sent("Grace");
        for (ClaimRow claim : List.of(first, second)) {
            String file = InboundDesk.paper(InboundDesk.row(claim)).replaceAll("TRN\\*1\\*[^*]*\\*", "TRN*1**");
            assertThat(desk.read(file).transactions().getFirst().result()).isEqualTo(InboundResult.POSTED);
            assertThat(desk.read(file + "\n").transactions().getFirst().result())
                    .isEqualTo(InboundResult.REPEATED);
        }
        assertThat(desk.open(first).balance().paid()).isEqualTo(Money.ofDollars(80));
        assertThat(desk.open(second).balance().paid()).isEqualTo(Money.ofDollars(80));
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
        ClaimRow claim = desk.sent("Daniel");
        String file = InboundDesk.paper(InboundDesk.row(claim));
        assertThat(file).contains(was);

        RemittanceReport report = desk.report(desk.read(file.replace(was, is)));

        assertThat(report.rows().getFirst().outcome()).isEqualTo(outcome);
        assertThat(report.rows().getFirst().state()).isEqualTo(state);
        assertThat(report.split().parked()).isEqualTo(Money.ofDollars(80));
        assertThat(desk.open(claim).balance().paid()).isEqualTo(Money.ZERO);
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.SUBMITTED);
    }

    @Test
    void a_predetermination_bills_nobody() {
        ClaimRow claim = desk.sent("Daniel");
        String file = InboundDesk.paper(new Row(claim.number(), 120_00, 0, 0, 120_00))
                .replace("*1*120.00*0.00*", "*25*120.00*0.00*");
        RemittanceReport report = desk.report(desk.read(file));
        assertThat(report.rows().getFirst().state()).isEqualTo("NOTED");
        assertThat(report.state()).isEqualTo(RemittanceState.POSTED);
        assertThat(desk.open(claim).balance().clientShare()).isEqualTo(Money.ZERO);
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.SUBMITTED);
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
        ClaimRow claim = desk.sent("Daniel");
        String file = InboundDesk.paper(new Row(claim.number(), 120_00, 80_00, 40_00, 0))
                .replace("CAS*CO*45*", "CAS*" + code + "*");
        if (code.startsWith("PR")) file = file.replace("*80.00*0.00*CI", "*80.00*40.00*CI");
        assertThat(desk.report(desk.read(file)).posted()).isTrue();
        assertThat(desk.open(claim).balance().contract()).isEqualTo(Money.parse(contract));
        assertThat(desk.open(claim).balance().clientShare()).isEqualTo(Money.parse(client));
        assertThat(desk.open(claim).row().state()).isEqualTo(state);
    }

    @Test
    void a_claim_that_was_sent_on_leaves_nothing_to_the_client_until_the_next_payer_answers() {
        ClaimRow claim = desk.sent("Daniel");
        desk.read(InboundDesk.paper(InboundDesk.row(claim)).replace("*1*120.00*", "*19*120.00*"));
        assertThat(desk.open(claim).balance().clientShare()).isEqualTo(Money.ZERO);
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.PARTIALLY_PAID);

        desk.read(InboundDesk.paper(new Row(claim.number(), 120_00, 10_00, 105_00, 5_00))
                .replace("*1*120.00*", "*2*120.00*")
                .replace("CAS*CO*45*105.00", "CAS*OA*23*105.00"));
        assertThat(desk.open(claim).balance().paid()).isEqualTo(Money.ofDollars(90));
        assertThat(desk.open(claim).balance().clientShare()).isEqualTo(Money.ofDollars(5));
        assertThat(desk.open(claim).balance().open()).isEqualTo(Money.ZERO);
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.PAID);
    }

    @Test
    void a_277ca_sends_a_claim_back_and_says_why_in_plain_words() {
        ClaimRow claim = desk.sent("Daniel");
        String file =
                "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *261112*0800*^*00501*000000077*0*P*:~"
                        + "GS*HN*PAYER*PRACTICE*20261112*0800*77*X*005010X214~ST*277*" + InboundDesk.trace()
                        + "*005010X214~"
                        + "HL*1**20*1~HL*2*1*21*1~HL*3*2*19*1~HL*4*3*PT~TRN*2*" + claim.number()
                        + "~STC*A7:164*20261112*U*120~REF*1K*CC99~SE*9*X~GE*1*77~IEA*1*000000077~";
        InboundFileDetail read = desk.read(file);
        assertThat(read.row().rejected()).isEqualTo(1);
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.REJECTED);
        assertThat(desk.open(claim).history().getFirst().detail())
                .isEqualTo(
                        "The claim was sent back because something is not valid: Contract or member number of a party (A7-164).");
        assertThat(desk.read(file + "\n").transactions().getFirst().result()).isEqualTo(InboundResult.REPEATED);
    }

    @Test
    void a_999_that_refuses_a_file_sends_all_of_its_claims_back() {
        ClaimRow claim = desk.sent("Daniel");
        Matcher number = FILE_NUMBER.matcher(desk.exported());
        assertThat(number.find()).isTrue();
        String file =
                "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *261112*0800*^*00501*000000077*0*P*:~"
                        + "GS*FA*PAYER*PRACTICE*20261112*0800*77*X*005010X231A1~ST*999*0001*005010X231A1~AK1*HC*"
                        + number.group(1) + "*005010X222A1~AK2*837*0001*005010X222A1~IK3*NM1*18*2010*8~CTX*CLM01:"
                        + claim.number()
                        + "~IK4*9:1*67*7*1~IK5*R*5~AK9*R*1*1*0~SE*9*0001~GE*1*77~IEA*1*000000077~";
        InboundFileDetail read = desk.read(file);
        assertThat(read.row().rejected()).isEqualTo(1);
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.FILE_REJECTED);
        assertThat(desk.open(claim).history().getFirst().detail())
                .isEqualTo("File " + number.group(1)
                        + " was refused whole. NM1 in place 18, element 9: an element has a code that is not valid.");
    }

    @Test
    void who_refuses_the_billing_provider_sends_every_claim_of_the_file_back() {
        ClaimRow claim = desk.sent("Daniel");
        Matcher number = FILE_NUMBER.matcher(desk.exported());
        assertThat(number.find()).isTrue();
        String file =
                "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *261112*0800*^*00501*000000077*0*P*:~"
                        + "GS*HN*PAYER*PRACTICE*20261112*0800*77*X*005010X214~ST*277*1*005010X214~BHT*0085*08*"
                        + InboundDesk.trace() + "*20261112*0800*TH~HL*1**20*1~HL*2*1*21*1~TRN*2*" + number.group(1)
                        + "~STC*A1:19*20261112*WQ*120~HL*3*2*19*0~NM1*85*2*US*****XX*1234567893~TRN*1*0~"
                        + "STC*A3:562:85*20261112*U*120~SE*11*1~GE*1*77~IEA*1*000000077~";
        InboundFileDetail read = desk.read(file);
        assertThat(read.transactions().getFirst().flaws()).isEmpty();
        assertThat(read.row().rejected()).isEqualTo(1);
        assertThat(desk.open(claim).row().state()).isEqualTo(ClaimState.REJECTED);
    }

    @Test
    void files_that_are_not_for_us_are_refused_by_name() {
        String file = InboundDesk.paper(new Row("A", 1_00, 1_00, 0, 0));
        String claimFile = file.replace("ST*835", "ST*837").replace("GS*HP", "GS*HC");
        assertThatThrownBy(() -> desk.read(claimFile)).hasMessageStartingWith("This is a claim file (837).");
        assertThatThrownBy(() -> desk.read("%PDF-1.7")).hasMessageStartingWith("This is a PDF.");
        assertThatThrownBy(() -> desk.read("")).hasMessage("This file is empty.");
        assertThatThrownBy(() -> People.get(people.maya(), () -> files.page(0)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
