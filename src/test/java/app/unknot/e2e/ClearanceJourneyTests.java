package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.clients.documents.Documents;
import app.unknot.clients.documents.IncomingFile;
import app.unknot.letters.LetterDelivery;
import app.unknot.letters.LetterDrafts;
import app.unknot.letters.LetterKind;
import app.unknot.letters.passing.LetterPassing;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.SampleFiles;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From "needs approval" over the letter, the answer and its proof to a session with modifications. */
class ClearanceJourneyTests extends OnTheTablet {
    @Autowired
    private ClientBuilder clients;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentUploads uploads;

    @Autowired
    private LetterPassing passing;

    @Autowired
    private LetterDrafts drafts;

    private Page page;

    @Test
    void a_pregnancy_goes_from_the_question_to_the_letter_to_the_answer_to_the_session() throws IOException {
        ClientId nadia = clients.inCareOf(wren, "Nadia");
        clients.appointmentNow(wren, nadia);
        page = Browser.signIn(tablet, "wren");
        Browser.watched(page, "clearance-journey", () -> {
            FirstVisit.begin(page, nadia)
                    .achingSince("5 Jan 2026", 5, 6)
                    .likesPressure(4)
                    .safeBut("I am pregnant")
                    .complete();
            page.navigate("/clients/" + nadia + "/screening");
            assertThat(page.getByText("No session today: pregnancy.")).isVisible();
            button("Request for clearance").tap();
            assertThat(page).hasURL(Pattern.compile(".*/letters/[0-9a-f-]{36}"));
        });
        String printed = printed(link("See the PDF").getAttribute("href"));
        assertThat(printed)
                .contains("Request for clearance", "Nadia Reyes", "Pregnancy", "Is massage acceptable?")
                .contains("Wren Castillo, LMT");

        Browser.watched(page, "clearance-journey", () -> {
            page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("Ann Hill, midwife");
            page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).press("Tab");
            assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Saved")))
                    .isVisible();
            button("Give or send").tap();
            button("Handed to the client").tap();
            assertThat(page.getByText("answer expected by")).isVisible();

            page.navigate("/clients/" + nadia + "/clearances");
            button("Add a clearance").tap();
            choose(SampleFiles.scan());
            page.getByLabel("Signed by").fill("Ann Hill");
            page.getByLabel("Profession").fill("midwife");
            page.getByLabel("Phone or address for questions").fill("206 555 0190");
            page.getByLabel("Completed weeks of the pregnancy that day").fill("20");
            page.getByLabel("Completed weeks of the pregnancy that day").press("Tab");
            assertThat(page.getByLabel("Valid until")).not().hasValue("");
            button("Save it").tap();
            assertThat(page.getByText("Verify it", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            button("Verify").tap();
            page.getByLabel("How you verified it, such as who you called").fill("Called Ann Hill");
            button("Mark as verified").tap();
            assertThat(page.getByText("Counts", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();

            sayPregnant(nadia);
            for (Locator row : page.locator(".rescreen .yn").all().subList(1, rows()))
                row.getByText("No", new Locator.GetByTextOptions().setExact(true))
                        .tap();
            assertThat(page.getByText("Ceiling 5").first()).isVisible();
            button("Start session").tap();
            assertThat(page.locator("session-workspace")).isVisible();
            treatWithin(nadia);
        });
    }

    /** The approval does not take the modifications away: the note says they were seen, and stays below the ceiling. */
    private void treatWithin(ClientId client) {
        Workspace visit =
                Workspace.at(page).section("arrive").tap("pain-before-6").tap("topics-all");
        visit.section("note").write("text-s", "Stiff after a long drive.").section("hands");
        visit.tap("limits-seen").region("LUMBAR_R").tap("rating-JUST_RIGHT");
        // A pregnancy forbids to lie flat, so how she lay is asked for.
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("Position").setExact(true))
                .getByText("Side-lying")
                .tap();
        visit.section("finish");
        visit.tap("pain-after-3")
                .tap("response-IMPROVED")
                .tap("overall-JUST_RIGHT")
                .tap("homecare-WALKING");
        visit.sign();
        page.navigate("/clients/" + client + "/history");
        assertThat(page.getByText("Request for clearance").first()).isVisible();
    }

    @Test
    void a_file_is_refused_in_words_and_what_was_typed_stays() {
        ClientId otto = clients.inCareOf(wren, "Otto");
        page = Browser.signIn(tablet, "wren");
        page.navigate("/clients/" + otto + "/documents");
        button("Add a document").tap();
        choose(new IncomingFile("x-ray.pdf", "MZ this is a program".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        page.getByLabel("Title").fill("X-ray of 2025");
        button("Save it").tap();
        assertThat(page.getByText("It was not saved.")).isVisible();
        assertThat(page.getByLabel("Title")).hasValue("X-ray of 2025");
        assertThat(People.get(wren, () -> documents.of(otto))).isEmpty();
    }

    @Test
    void files_are_downloads_that_nobody_caches_and_the_photo_stands_beside_the_name() {
        ClientId pia = clients.inCareOf(wren, "Pia");
        DocumentId report = keep(pia, DocumentKind.REPORT, SampleFiles.scan());
        DocumentId photo =
                keep(pia, DocumentKind.PHOTO, new IncomingFile("pia.jpg", SampleFiles.picture("jpeg", 300, 300)));
        page = Browser.signIn(tablet, "wren");

        APIResponse file = page.request().get("/documents/" + report);
        assertThat(file.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(file.headers().get("content-disposition")).startsWith("attachment");
        assertThat(file.headers().get("cache-control")).contains("no-store");
        assertThat(file.headers().get("x-content-type-options")).isEqualTo("nosniff");
        page.navigate("/clients/" + pia);
        assertThat(page.locator("header.pinned .avatar img")).hasAttribute("src", "documents/" + photo);
        // The picture has its own request: its size is known when that one is answered.
        page.waitForCondition(() -> Integer.valueOf(300)
                .equals(page.locator("header.pinned .avatar img").evaluate("image => image.naturalWidth")));

        try (BrowserContext other = browser.tablet()) {
            Page selma = Browser.signIn(other, "selma");
            assertThat(selma.request().get("/documents/" + report).status()).isEqualTo(404);
            assertThat(selma.request().get("/documents/" + photo).status()).isEqualTo(404);
        }
        try (BrowserContext other = browser.tablet()) {
            Page tomas = Browser.signIn(other, "tomas");
            assertThat(tomas.request().get("/documents/" + photo).status()).isEqualTo(404);
        }
        try (BrowserContext nobody = browser.tablet()) {
            assertThat(nobody.newPage().request().get("/documents/" + report).url())
                    .contains("/login");
        }
    }

    @Test
    void papers_meet_the_accessibility_rules() {
        ClientId tess = clients.inCareOf(wren, "Tess");
        keep(tess, DocumentKind.REPORT, SampleFiles.scan());
        var draft = People.get(wren, () -> drafts.draft(tess, LetterKind.PROGRESS));
        var given = People.get(wren, () -> drafts.draft(tess, LetterKind.REFERRAL));
        People.as(wren, () -> passing.pass(given, LetterDelivery.TO_CLIENT));
        try (BrowserContext table = browser.tablet()) {
            page = Browser.signIn(table, "wren");
            AccessibilityScan scan = new AccessibilityScan(page);
            scan.open("/clients/" + tess + "/documents");
            button("Add a document").tap();
            assertThat(page.getByLabel("Title")).isVisible();
            scan.look("upload dialog");
            scan.open("/clients/" + tess + "/clearances");
            scan.open("/clients/" + tess + "/letters");
            scan.open("/letters/" + draft);
            scan.open("/letters/" + given);
            button("Record the answer").tap();
            assertThat(page.getByLabel("The document")).isVisible();
            scan.look("answer dialog");
            scan.foundNothingOn(7);
        }
        try (BrowserContext desk = browser.tablet()) {
            Page manager = Browser.signIn(desk, "ruth");
            AccessibilityScan scan = new AccessibilityScan(manager);
            scan.open("/referrals");
            scan.open("/clients/" + tess + "/documents");
            scan.foundNothingOn(2);
        }
    }

    private void sayPregnant(ClientId client) {
        page.navigate("/clients/" + client + "/screening");
        page.locator(".rescreen .yn").first().getByText("Yes").tap();
        page.getByLabel("What is new, in the client's words").fill("Twenty weeks");
        page.locator(".news-group summary")
                .filter(new Locator.FilterOptions().setHasText("Pregnancy and birth"))
                .tap();
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName("Pregnancy and birth")
                                .setExact(true))
                .getByText("Pregnant", new Locator.GetByTextOptions().setExact(true))
                .tap();
    }

    private int rows() {
        return page.locator(".rescreen .yn").count();
    }

    private void choose(IncomingFile file) {
        page.locator("[data-test=upload-document] input[type=file]")
                .setInputFiles(new FilePayload(file.name(), "application/pdf", file.bytes()));
        assertThat(page.locator("vaadin-upload-file[complete]")).isVisible();
    }

    private DocumentId keep(ClientId client, DocumentKind kind, IncomingFile file) {
        return People.get(
                wren, () -> uploads.upload(client, new DocumentForm(kind, "A paper", "Dr Bell", null, null), file));
    }

    private String printed(String address) throws IOException {
        APIResponse pdf = page.request().get("/" + address);
        assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
        try (PDDocument paper = Loader.loadPDF(pdf.body())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
