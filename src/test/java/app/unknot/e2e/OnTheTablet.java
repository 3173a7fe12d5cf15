package app.unknot.e2e;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One therapist, Wren, whom no other test books, with a fresh tablet for each test. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnTheTablet {
    @LocalServerPort
    private int port;

    @Autowired
    protected People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    protected Browser browser;
    protected SessionBuilder sessions;
    protected Subject wren;
    protected BrowserContext tablet;

    @BeforeAll
    void open() {
        browser = new Browser(port);
        sessions = beans.createBean(SessionBuilder.class);
        wren = people.wren();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void take() {
        tablet = browser.tablet();
    }

    @AfterEach
    void putAway() {
        tablet.close();
    }

    /** A session of a new client in plan, just begun. */
    protected NoteId begun(String firstName) {
        return sessions.begun(wren, sessions.inPlan(wren, firstName));
    }

    /** Signs with a finger: a line that goes up and down. */
    protected static void draw(Page page, Locator pad) {
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        page.mouse().move(box.x + 60, box.y + 40);
        page.mouse().down();
        for (int i = 1; i <= 6; i++) page.mouse().move(box.x + 60 + i * 20, box.y + 40 + (i % 2) * 20);
        page.mouse().up();
    }
}
