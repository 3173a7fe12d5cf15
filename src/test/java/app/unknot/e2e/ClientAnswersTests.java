package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.accounts.tablets.TabletPins;
import app.unknot.clients.ClientId;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.questions.Question;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The safety questions of a visit, read by the client alone. */
class ClientAnswersTests extends OnTheTablet {
    private static final String PIN = "270196";

    @Autowired
    private TabletPins pins;

    @Autowired
    private Holds holds;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private ScreeningResults results;

    @Autowired
    private PracticeClock clock;

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
    void a_well_client_reads_to_the_end_and_says_no_to_all_with_one_tap() {
        ClientId lena = give("Lena");
        assertThat(none()).isDisabled();
        assertThat(page.getByText("Please read down to the end first.")).isVisible();
        assertThat(page.locator(".deny li")).hasCount(13);
        AccessibilityScan scan = new AccessibilityScan(page);
        scan.look("questions in the client's hands");
        scan.foundNothingOn(1);

        page.locator(".read-whole").evaluate("list => list.scrollTo(0, list.scrollHeight)");
        assertThat(none()).isEnabled();
        none().tap();
        pin();
        assertThat(page.locator(".rescreen .yn [aria-pressed=true]")).hasCount(13);
        button("Start session").tap();
        page.waitForURL("**/session");
        assertThat(People.get(wren, () -> results.answeredBy(lena, clock.today())))
                .contains(AnsweredBy.CLIENT);
        assertThat(People.get(wren, () -> results.today(lena)).orElseThrow().allowsStart())
                .isTrue();
    }

    @Test
    void a_page_that_fits_on_the_screen_counts_as_read_once_it_is_shown() {
        page.setViewportSize(1300, 2400);
        give("Tall");
        assertThat(none()).isEnabled();
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "820, 1180", "1024, 768"})
    void the_buttons_lie_whole_at_the_end_of_every_screen(int width, int height) {
        page.setViewportSize(width, height);
        give("Wide");
        BoundingBox button = none().boundingBox();
        assertThat(button.x).isNotNegative();
        assertThat(button.x + button.width).isLessThanOrEqualTo(width);
        BoundingBox bar = page.locator(".client-questions .actionbar").boundingBox();
        assertThat(bar.y + bar.height).isCloseTo(height, within(1.0));
        assertThat(page.locator(".screening.handed").evaluate("all => all.scrollWidth <= all.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void while_the_client_reads_nothing_else_answers() {
        ClientId other = sessions.inPlan(wren, "Private");
        give("Mara");
        assertThat(page.request().get("/clients/" + other).url()).contains("/lock");
        assertThat(page.request().get("/api/snippets").status()).isEqualTo(423);
    }

    @Test
    void a_warning_sign_asks_for_the_tablet_and_shows_the_therapist_the_card() {
        ClientId nils = give("Nils");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes: Any chest pain"))
                .tap();
        assertThat(page.getByText("Please give the tablet back now")).isVisible();
        assertThat(People.get(wren, () -> holds.of(nils))).isPresent();
        page.getByText("Give the tablet back").last().tap();
        pin();
        assertThat(page.getByText("This may be serious")).isVisible();
        assertThat(People.get(wren, () -> results.answeredBy(nils, clock.today())))
                .contains(AnsweredBy.CLIENT);
    }

    @Test
    void words_that_nobody_sorted_are_on_the_strip_and_are_sorted_from_the_record() {
        ClientId olaf = give("Olaf");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes: Anything new"))
                .tap();
        page.getByLabel("What is new, in your own words").fill("They put me on warfarin");
        assertThat(page.locator(".suggested")).containsText("Blood thinners");
        page.locator(".read-whole").evaluate("list => list.scrollTo(0, list.scrollHeight)");
        none().tap();
        pin();
        button("Start session").tap();
        page.waitForURL("**/session");
        page.navigate("/clients/" + olaf);
        assertThat(page.locator(".strip")).containsText("They put me on warfarin");
        page.getByText("Sort the client's words").tap();
        page.waitForURL("**/words");
        AccessibilityScan scan = new AccessibilityScan(page);
        scan.look("the client's words");
        scan.foundNothingOn(1);
        assertThat(button("Save what it means")).isDisabled();
        page.locator(".suggested")
                .getByText("Blood thinners", new Locator.GetByTextOptions().setExact(true))
                .tap();
        button("Save what it means").tap();
        assertThat(page.getByText("Nothing left to sort.")).isVisible();
        assertThat(People.get(wren, () -> results.standing(olaf)).ceiling()).isEqualTo(4);
    }

    @Test
    void words_that_nobody_sorted_are_on_the_sessions_strip_and_lead_to_where_they_are_sorted() {
        ClientId pia = sessions.inPlan(wren, "Pia");
        sessions.begun(wren, pia);
        People.as(wren, () -> {
            screening.recordRescreen(
                    pia,
                    new VisitAnswers(
                            Answers.to(screening, Question.ANYTHING_NEW),
                            new AnythingNew("My boiler broke", Set.of()),
                            Observed.NOTHING));
        });
        page.navigate("/clients/" + pia + "/session");
        assertThat(page.locator(".strip")).containsText("My boiler broke");
        page.locator("[data-test=sort-words]").tap();
        page.waitForURL("**/words");
        button("None of these apply").tap();
        button("Save what it means").tap();
        assertThat(page.getByText("Nothing left to sort.")).isVisible();
        page.navigate("/clients/" + pia + "/session");
        assertThat(page.getByText("Pia").first()).isVisible();
        assertThat(page.locator("[data-test=sort-words]")).hasCount(0);
    }

    private ClientId give(String firstName) {
        ClientId client = sessions.inPlan(wren, firstName);
        page.navigate("/clients/" + client + "/screening");
        page.getByText("Let " + firstName + " answer").tap();
        assertThat(page.getByText(firstName + ", is any of this true today?")).isVisible();
        return client;
    }

    private void pin() {
        for (char digit : PIN.toCharArray())
            page.locator("tablet-lock [data-key='" + digit + "']").tap();
        page.locator("tablet-lock").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private Locator none() {
        return page.locator(".client-questions .primary");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
