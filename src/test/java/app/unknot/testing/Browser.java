package app.unknot.testing;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium, driven as a tablet with a touch screen. */
public final class Browser implements AutoCloseable {
    /** A wait ends when its condition holds; on a busy machine that may take a while. Milliseconds. */
    private static final double PATIENCE = 30_000;

    private static final String WHERE_THE_PRACTICE_IS = "America/Los_Angeles";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /**
     * Starting Chromium costs as much as signing in several times, so the tests of a thread share one; what they see of each other is
     * nothing, since each tablet is a context of its own. Playwright is for one thread only, and goes with its process.
     */
    private static final ThreadLocal<com.microsoft.playwright.Browser> RUNNING = new ThreadLocal<>();

    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> tablets = new ArrayList<>();
    private final String address;

    public Browser(int port) {
        address = "http://localhost:" + port;
        if (RUNNING.get() == null || !RUNNING.get().isConnected()) RUNNING.set(started());
        chromium = RUNNING.get();
    }

    private static com.microsoft.playwright.Browser started() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A tablet of its own: no cookie, no storage of anybody else. */
    public BrowserContext tablet() {
        return tablet(ColorScheme.LIGHT);
    }

    /** The first device of many therapists. */
    public BrowserContext phone() {
        return opened(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("en-US")
                .setTimezoneId(WHERE_THE_PRACTICE_IS)
                .setBaseURL(address)
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    /** A computer with a mouse. */
    public BrowserContext desk() {
        return opened(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("en-US")
                .setTimezoneId(WHERE_THE_PRACTICE_IS)
                .setBaseURL(address)
                .setViewportSize(1440, 900));
    }

    public BrowserContext tablet(ColorScheme scheme) {
        return tablet(scheme, WHERE_THE_PRACTICE_IS);
    }

    /** One whose clock shows the time of another place. */
    public BrowserContext tabletIn(String zone) {
        return tablet(ColorScheme.LIGHT, zone);
    }

    private BrowserContext tablet(ColorScheme scheme, String zone) {
        return opened(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("en-US")
                .setTimezoneId(zone)
                .setBaseURL(address)
                .setViewportSize(1024, 768)
                .setHasTouch(true)
                .setColorScheme(scheme));
    }

    /**
     * Signs in and waits for the first screen. Sends what the sign-in page would send: that page itself is for the tests which are about
     * it, and loading it here would be a quarter of their time.
     */
    public static Page signIn(BrowserContext tablet, String name) {
        APIResponse answer = tablet.request()
                .post(
                        "/login",
                        RequestOptions.create()
                                .setForm(FormData.create().set("username", name).set("password", People.PASSWORD))
                                .setMaxRedirects(0));
        if (answer.status() != 302
                || answer.headers().getOrDefault("location", "").contains("login"))
            throw new IllegalStateException(name + " was not signed in: " + answer.status() + " "
                    + answer.headers().get("location"));
        Page page = tablet.newPage();
        page.navigate("/");
        page.waitForSelector("nav.rail");
        return page;
    }

    /** Presses a button that asks who it is first, and shows it. */
    public static void proven(Page page, Locator button) {
        button.click();
        page.locator("[data-test=proof-password] input").fill(People.PASSWORD);
        page.locator("[data-test=proof-go]").click();
    }

    /** Runs what somebody does on a page; when it fails, what was on the screen is left in target/e2e. */
    public static void watched(Page page, String name, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException | AssertionError failure) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "e2e", name + ".png")));
            throw failure;
        }
    }

    /** Waits until the page has drawn what the server answered: the first field of a screen is there before its last. */
    public static void settled(Page page) {
        page.waitForFunction("() => { const clients = Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".filter(client => client.isActive);"
                + " return clients.length > 0 && clients.every(client => !client.isActive()); }");
        page.evaluate("() => new Promise(then => requestAnimationFrame(() => requestAnimationFrame(then)))");
    }

    /** The one without windows first: it draws the same with a third less processor time. */
    private static Path executable() {
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium on the PATH"));
    }

    private BrowserContext opened(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext tablet = chromium.newContext(options);
        tablets.add(tablet);
        return tablet;
    }

    /** Ends what its tablets still do; those that a test has closed stay closed. */
    @Override
    public void close() {
        tablets.forEach(BrowserContext::close);
    }
}
