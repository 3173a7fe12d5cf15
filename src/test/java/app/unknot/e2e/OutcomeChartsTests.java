package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned;
import app.unknot.clients.ClientId;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SecondPlace;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A manager walks through a chart by keys and comes to the episodes behind a point. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomeChartsTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Browser browser;
    private SecondPlace places;
    /** Where no other test signs anything. */
    private LocationId place;

    @BeforeAll
    void open() {
        people.staff();
        places = beans.createBean(SecondPlace.class);
        place = places.open("");
        sevenEpisodes(place, "Charted");
        // A report is told only where five people or more, or nobody, are outside of it.
        sevenEpisodes(places.open(""), "Elsewhere");
        browser = new Browser(port);
    }

    private void sevenEpisodes(LocationId place, String name) {
        LocalDate day = YearMonth.from(clock.today()).minusMonths(2).atDay(1);
        for (int at = 0; at < 7; at++) {
            ClientId client = clients.inCareOf(people.maya(), name + at);
            sign(client, place, day, 8);
            sign(client, place, day.plusDays(7), at < 4 ? 3 : 8);
        }
    }

    @AfterAll
    void close() {
        browser.close();
        places.closeAll();
    }

    @Test
    void points_speak_by_keys_and_lead_to_their_episodes() {
        try (BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "ruth");
            page.navigate("/outcomes/therapists?target=60&rule=2&at=" + place);
            Locator chart = page.locator("stat-chart");
            assertThat(chart).hasAttribute("drawn", "");
            assertThat(page.locator(".figure-table table")).containsText("Maya");

            chart.locator(".place").focus();
            page.keyboard().press("End");
            assertThat(chart.locator("[role=status]")).containsText("responded");
            page.keyboard().press("Escape");
            assertThat(chart.locator("[role=status]")).isEmpty();
            page.keyboard().press("Home");
            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile(".*/outcomes/episodes\\?.*therapist=.*"));
            assertThat(page.locator("[data-test=list-total]")).isVisible();
        }
    }

    @Test
    void a_chart_is_saved_by_keys_and_the_page_as_a_pdf_with_its_drawing() throws IOException {
        try (BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "ruth");
            page.navigate("/outcomes/therapists?target=60&rule=2&at=" + place);
            assertThat(page.locator("stat-chart")).hasAttribute("drawn", "");
            Download picture = page.waitForDownload(() -> {
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName(Pattern.compile("Save .* as a picture", Pattern.CASE_INSENSITIVE)))
                        .focus();
                page.keyboard().press("Enter");
            });
            Assertions.assertThat(picture.suggestedFilename()).isEqualTo("outcomes-by-therapist.png");
            BufferedImage saved = ImageIO.read(picture.path().toFile());
            Assertions.assertThat(saved.getWidth()).isGreaterThan(600);
            Assertions.assertThat(page.locator("stat-chart")
                            .evaluate("chart => chart.plot.caption.join(' ')")
                            .toString())
                    .contains("30%", "definition 2", "Only Location:");

            Download paper = page.waitForDownload(() -> page.getByText("PDF").click());
            try (PDDocument pdf = Loader.loadPDF(paper.path().toFile())) {
                Assertions.assertThat(new PDFTextStripper().getText(pdf))
                        .contains("Okafor, Maya", "definition 2", "Only Location:");
                Assertions.assertThat(pdf.getPage(0).getResources().getXObjectNames())
                        .as("what is drawn")
                        .isNotEmpty();
            }
        }
    }

    private void sign(ClientId client, LocationId place, LocalDate day, int pain) {
        UserId maya = people.maya().id();
        NoteSigned note =
                new NoteSigned(new NoteId(Ids.next()), client, maya, place, day, pain, 2, 45, List.of(), false);
        transaction.executeWithoutResult(status -> events.publishEvent(note));
    }
}
