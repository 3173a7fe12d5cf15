package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.tablets.TabletPins;
import app.unknot.charting.NoteId;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.Consents;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers signed by finger, and taken back while the session goes on. */
class ConsentTests extends OnTheTablet {
    private static final String PIN = "270196";

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private TabletPins pins;

    @Autowired
    private Consents consents;

    private Page page;

    @BeforeAll
    void choosePin() {
        People.as(wren, () -> pins.choose(People.PASSWORD, PIN));
    }

    @BeforeEach
    void signIn() {
        page = Browser.signIn(tablet, "wren");
    }

    @Test
    void a_note_is_not_signed_before_the_client_has_signed_the_consent_by_finger() {
        ClientId ute = clients.registered(wren, "Ute", "Reyes", LocalDate.of(1980, 3, 2));
        NoteId note = sessions.begun(wren, ute);
        Workspace.open(page, note).tap("consent");
        assertThat(page).hasURL(Pattern.compile(".*/clients/" + ute + "/consents.*"));
        button("Read and sign: Treatment").tap();
        button("Give to Ute").tap();
        assertThat(page.getByText("You may stop at any time")).isVisible();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Therapist")))
                .isHidden();
        draw(page, page.locator("signature-pad"));
        button("Done, give the tablet back").tap();
        for (char digit : PIN.toCharArray())
            page.locator("tablet-lock [data-key='" + digit + "']").tap();
        assertThat(button("Save signed consent")).isDisabled();
        draw(page, page.locator("signature-pad").nth(1));
        button("Save signed consent").tap();
        assertThat(page.locator(".consents .card").first()).containsText("Until");
        page.getByText("Back to the session").tap();
        assertThat(page).hasURL(Pattern.compile(".*/notes/" + note + "/write$"));
        assertThat(Workspace.open(page, note).saved().at("consent")).isHidden();
    }

    @Test
    void the_client_takes_the_consent_back_in_one_tap_and_what_was_done_before_can_be_signed() {
        ClientId vera = sessions.inPlan(wren, "Vera");
        Workspace visit = Workspace.open(page, sessions.begun(wren, vera)).routine();
        visit.tap("withdraw");
        assertThat(page.getByText("Vera withdrew consent at")).isVisible();
        visit.saved();
        assertThat(isAgreed(vera)).isFalse();
        visit.tap("not-withdrawn").saved();
        assertThat(visit.at("withdrawn")).isHidden();
        page.waitForCondition(() -> isAgreed(vera));
        visit.tap("withdraw").saved();
        page.waitForCondition(() -> !isAgreed(vera));
        visit.sign();
    }

    @Test
    void papers_hold_for_eyes_and_screen_readers() {
        ClientId cara = clients.registered(wren, "Cara", "Reyes", LocalDate.of(1980, 3, 2));
        AccessibilityScan scan = new AccessibilityScan(page);
        scan.open("/clients/" + cara + "/consents");
        button("Read and sign: Treatment").tap();
        scan.look("a paper to sign");
        button("Give to Cara").tap();
        assertThat(page.getByText("Hello Cara")).isVisible();
        scan.look("a paper in the client's hands");
        scan.foundNothingOn(3);
    }

    private boolean isAgreed(ClientId client) {
        return People.get(wren, () -> consents.standing(client))
                .latest(ConsentKind.TREATMENT)
                .filter(given -> given.withdrawnAt() == null)
                .isPresent();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
