package app.unknot.claims.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.claims.ClaimBuilder;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimState;
import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.RemittanceState;
import app.unknot.claims.Remittances;
import app.unknot.claims.remittance.PaperClaim;
import app.unknot.claims.remittance.PaperForm;
import app.unknot.claims.remittance.PaperRemittances;
import app.unknot.claims.remittance.Suspense;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What becomes of claims and payments that wait for somebody, and of what comes on paper. */
@PortalTest
class WaitingClaimsTests {
    @Autowired
    private InboundFiles files;

    @Autowired
    private Remittances remittances;

    @Autowired
    private Suspense suspense;

    @Autowired
    private PaperRemittances paper;

    @Autowired
    private PracticeClock clock;

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
    void a_payment_that_names_no_day_is_posted_once_somebody_says_it() {
        ClaimRow claim = desk.sent("Daniel");
        String file = InboundDesk.paper(InboundDesk.row(claim))
                .replace("*20261112~TRN", "~TRN")
                .replace("DTM*405*20261112~", "DTM*000*20261112~");
        InboundFileDetail read = desk.read(file);
        assertThat(read.transactions().getFirst().result()).isEqualTo(InboundResult.REFUSED);
        LocalDate today = clock.today();
        assertThatThrownBy(() -> People.as(ruth, () -> files.paidOn(read.row().id(), 0, today.plusDays(1))))
                .isInstanceOf(RefusedRequest.class);

        People.as(ruth, () -> files.paidOn(read.row().id(), 0, today));

        assertThat(desk.detail(read).transactions().getFirst().result()).isEqualTo(InboundResult.POSTED);
        assertThat(desk.report(read).paidOn()).isEqualTo(today);
        assertThat(desk.open(claim).balance().paid()).isEqualTo(Money.ofDollars(80));
    }

    @Test
    void a_remittance_on_paper_is_posted_by_the_same_sums_once() {
        ClaimRow claim = desk.sent("Daniel");
        PaperClaim whole = new PaperClaim(
                claim.number(),
                Money.ofDollars(120),
                Money.ofDollars(80),
                Money.ofDollars(25),
                Money.ofDollars(15),
                Money.ZERO);
        PaperClaim off = new PaperClaim(
                claim.number(),
                Money.ofDollars(120),
                Money.ofDollars(80),
                Money.ofDollars(13),
                Money.ofDollars(15),
                Money.ZERO);
        String check = InboundDesk.trace();
        for (PaperForm wrong : List.of(
                new PaperForm("Cascade Health", check, clock.today(), Money.ofDollars(80), List.of(off)),
                new PaperForm("Cascade Health", check, clock.today(), Money.ofDollars(92), List.of(whole)),
                new PaperForm("Cascade Health", "", clock.today(), Money.ofDollars(80), List.of(whole)),
                new PaperForm("Cascade Health", check, null, Money.ofDollars(80), List.of(whole)),
                new PaperForm("Cascade Health", check, clock.today(), Money.ofDollars(80), List.of())))
            assertThatThrownBy(() -> People.get(ruth, () -> paper.enter(wrong))).isInstanceOf(RefusedRequest.class);
        PaperForm right = new PaperForm("Cascade Health", check, clock.today(), Money.ofDollars(80), List.of(whole));
        People.get(ruth, () -> paper.enter(right));
        assertThat(desk.open(claim).balance().open()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> People.get(ruth, () -> paper.enter(right)))
                .hasMessage("This payment is here already.");
    }

    @Test
    void what_waits_is_matched_set_aside_or_entered_by_hand() {
        ClaimRow matched = desk.sent("Daniel");
        ClaimRow byHand = desk.sent("Grace");
        RemittanceReport report = desk.report(desk.read(InboundDesk.paper(
                new Row("X1", 120_00, 80_00, 25_00, 15_00),
                new Row("X2", 120_00, 70_00, 0, 0),
                new Row("X3", 50_00, 50_00, 0, 0))));
        assertThat(report.split().parked()).isEqualTo(Money.ofDollars(200));

        People.as(ruth, () -> suspense.match(report.id(), 0, matched.number(), "The payer dropped our number"));
        assertThat(desk.open(matched).balance().open()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> People.as(ruth, () -> suspense.match(report.id(), 0, byHand.number(), "Again")))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(ruth, () -> suspense.match(report.id(), 1, matched.number(), "Too much")))
                .hasMessageContaining("more than is open");

        People.as(
                ruth,
                () -> suspense.enterByHand(
                        report.id(), 1, byHand.number(), Money.ofDollars(30), Money.ofDollars(20), "From the letter"));
        assertThat(desk.open(byHand).balance().contract()).isEqualTo(Money.ofDollars(30));
        assertThat(desk.open(byHand).row().state()).isEqualTo(ClaimState.PAID);

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
        byte[] file = RemittanceFiles.bytes(InboundDesk.paper(InboundDesk.row(claim)));
        assertThat(People.get(ruth, () -> remittances.importRemittance("a.835", file))
                        .getFirst()
                        .state())
                .isEqualTo(RemittanceState.PARKED);
        desk.send(claim);
        RemittanceReport again = People.get(ruth, () -> remittances.importRemittance("b.835", file))
                .getFirst();
        assertThat(again.state()).isEqualTo(RemittanceState.POSTED);
        assertThat(desk.open(claim).balance().paid()).isEqualTo(Money.ofDollars(80));
    }
}
