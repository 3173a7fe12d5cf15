package app.unknot.claims.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.anatomy.Technique;
import app.unknot.charting.SessionBuilder;
import app.unknot.claims.AnswerFiles;
import app.unknot.claims.ClaimQueue;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimService;
import app.unknot.claims.RemittanceFiles;
import app.unknot.claims.RemittanceFiles.Row;
import app.unknot.clients.ClientId;
import app.unknot.insurance.InsuranceService;
import app.unknot.shared.Money;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child hurt in a car, from the cards on the desk to the payer's last word. */
@PortalTest
class AutoAccidentClaimTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ClaimService claims;

    @Autowired
    private InsuranceService insurance;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void an_auto_claim_of_a_dependent_is_rejected_corrected_paid_in_part_reversed_and_paid() {
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        Subject wren = people.wren();
        Subject ruth = people.ruth();
        People.as(ruth, () -> insurance.addFee("97124", 15, Money.ofDollars(60), Set.of(Technique.SWEDISH)));
        ClientId mia = sessions.inPlan(wren, "Mia");
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "ruth");
            page.setDefaultTimeout(60_000);
            enter(page, mia, clock.today());
            sessions.signed(wren, mia, 6, 3);
            ClaimRow claim = claimOf(ruth, mia);
            String first = claim.number();

            String sent = send(page, claim, true);
            assertThat(sent)
                    .contains("SBR*P********AM~", "PAT*19~", "NM1*QC*1*REYES*MIA~", "REF*Y4*AU-77120~")
                    .contains("**AA:::WA~", "DTP*439*D8*", "REF*G1*AUTH-9~", "CLM*" + first + "*");
            receive(page, AnswerFiles.receipt(fileNumber(sent)), "Transactions: 1");
            assertThat(stateOf(page, claim, 1)).containsText("File accepted");
            receive(page, AnswerFiles.rejected(first), "Claims rejected, to be fixed");

            page.navigate("/claims/" + claim.id() + "/case");
            page.locator("[data-test=send-again]").click();
            page.getByLabel("Why another version is needed").fill("Member ID corrected");
            button(page, "Correct and send again").last().click();
            assertThat(page.locator("[data-test=version-2]")).containsText("Member ID corrected");
            String second = first + "-2";
            assertThat(send(page, claim, false)).contains("CLM*" + second + "*").contains(":B:1*");
            receive(page, AnswerFiles.accepted(second, "CA-5501"), "Claims taken in: 1");

            long charge = claim.total().cents();
            Row part = new Row(second, charge, charge / 4, charge - charge / 4, 0);
            receive(page, paper("P1", part, true), "posted");
            assertThat(stateOf(page, claim, 2)).containsText("Partly paid");
            Row whole = new Row(second, charge, charge / 2, charge - charge / 2, 0);
            Row back = new Row(second, -charge, -charge / 4, -(charge - charge / 4), 0);
            receive(page, paper("P2", back, true), "posted");
            receive(page, paper("P3", whole, false), "posted");
            assertThat(stateOf(page, claim, 2)).containsText("Paid");
            assertThat(page.locator(".case-line")).containsText("Payment reversed");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots/auto-claim.png")));
        }
    }

    /** Payer, policy of a parent's, prescription and authorization, as the papers on the desk have them. */
    private static void enter(Page page, ClientId mia, LocalDate today) {
        page.navigate("/insurance");
        button(page, "Add a payer").first().click();
        field(page, "Name").fill("Cascade Auto");
        field(page, "Payer ID").fill("CAUTO");
        choose(page, "Kind of plan", "Auto insurance (AM)");
        button(page, "Add the payer").first().click();
        assertThat(page.locator("[data-test=rule]").first()).isVisible();

        page.navigate("/clients/" + mia + "/insurance");
        button(page, "Add a policy").first().click();
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Payer"))
                .fill("Cascade Auto");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Cascade Auto"))
                .click();
        field(page, "Member ID").fill("CH884471");
        day(page, "First day", today.minusYears(1));
        choose(page, "The subscriber is", "Child");
        field(page, "Subscriber's first name").fill("Daniel");
        field(page, "Subscriber's last name").fill("Reyes");
        day(page, "Subscriber's date of birth", LocalDate.of(1984, 3, 9));
        choose(page, "Subscriber's sex", "M");
        choose(page, "Accident", "Auto accident");
        day(page, "Day of the accident", today.minusDays(20));
        field(page, "State of the accident").fill("WA");
        field(page, "Payer's claim number").fill("AU-77120");
        page.getByText("Signature on file").first().click();
        page.getByText("I compared it with the card").click();
        button(page, "Add the policy").first().click();
        assertThat(page.locator("[data-test=member-id]")).isVisible();

        button(page, "Add a prescription").first().click();
        field(page, "Prescriber's first name").fill("Anil");
        field(page, "Prescriber's last name").fill("Patel");
        field(page, "NPI").fill("1003000126");
        field(page, "Diagnoses").fill("M54.51");
        field(page, "Visits prescribed").fill("12");
        day(page, "Issued", today.minusDays(3));
        day(page, "Last day", today.plusDays(60));
        button(page, "Add the prescription").first().click();
        assertThat(page.locator("[data-test=allowance]")).containsText("12 visits left");

        button(page, "Add an authorization").first().click();
        field(page, "Authorization number").fill("AUTH-9");
        field(page, "Or visits").fill("10");
        day(page, "First day", today.minusDays(1));
        day(page, "Last day", today.plusDays(60));
        button(page, "Add the authorization").first().click();
        assertThat(page.getByText("AUTH-9").first()).isVisible();
    }

    private ClaimRow claimOf(Subject ruth, ClientId client) {
        return People.get(
                ruth,
                () -> Arrays.stream(ClaimQueue.values())
                        .flatMap(queue -> claims.list(queue, Places.EVERYWHERE, 0).stream())
                        .filter(row -> row.client().equals(client))
                        .findFirst()
                        .orElseThrow());
    }

    /**
     * What went into the file.
     *
     * @param asked whether Ruth has not shown in the last minutes that it is her
     */
    private static String send(Page page, ClaimRow claim, boolean asked) {
        page.navigate("/claims/" + claim.id() + "/case");
        page.locator("[data-test=mark-ready]").click();
        assertThat(page.locator("[data-test=work-on]")).isVisible();
        page.navigate("/claims");
        page.locator("[data-test=export-ready]").click();
        page.getByText("or take it back").click();
        page.locator("[data-test=file-row]").first().click();
        Locator download = page.locator("[data-test=download-file]");
        Download file = page.waitForDownload(() -> {
            if (asked) Browser.proven(page, download);
            else download.click();
        });
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void receive(Page page, byte[] file, String said) {
        page.navigate("/claims/remittances");
        page.locator("[data-test=upload-835] input[type=file]")
                .setInputFiles(new FilePayload("answer.txt", "text/plain", file));
        assertThat(page.locator("[data-test=remittance-report]")).containsText(said);
    }

    /** @param bundled whether the rest is refused as bundled, and not by contract */
    private static byte[] paper(String trace, Row row, boolean bundled) {
        String file = RemittanceFiles.of(trace + "-" + row.control(), row);
        return RemittanceFiles.bytes(bundled ? file.replace("CAS*CO*45*", "CAS*CO*97*") : file);
    }

    private static Locator stateOf(Page page, ClaimRow claim, int version) {
        page.navigate("/claims/" + claim.id() + "/case");
        return page.locator("[data-test=version-" + version + "] ~ .stands");
    }

    private static int fileNumber(String file) {
        return Integer.parseInt(file.split("\\*")[13]);
    }

    private static void choose(Page page, String label, String option) {
        field(page, label).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .last()
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void day(Page page, String label, LocalDate day) {
        Locator field = field(page, label);
        field.fill(PracticeFormats.day(day));
        field.press("Enter");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }
}
