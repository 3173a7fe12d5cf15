package app.unknot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shell.VaadinBundle;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a new device has to fetch until somebody can work. These numbers may fall and never rise. */
@PortalTest
class FirstScreenTests {
    private static final int SIGN_IN_REQUESTS = 7;
    private static final int SIGN_IN_BYTES = 45_000;
    private static final int OUR_REQUESTS_OF_TODAY = 14;
    private static final int OUR_BYTES_OF_TODAY = 40_000;
    private static final int AGAIN_REQUESTS = 4;
    private static final int AGAIN_BYTES = 6_000;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Test
    void the_sign_in_page_is_light_and_today_brings_little_beside_vaadins_own() {
        people.staff();
        people.jun();
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Fetched fetched = new Fetched();
            Page page = fetched.watching(tablet);
            page.navigate("/login");
            page.waitForSelector("passkey-button button");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(fetched.addresses()).as("sign-in").hasSizeLessThanOrEqualTo(SIGN_IN_REQUESTS);
            assertThat(fetched.bytes()).as("bytes of the sign-in").isLessThanOrEqualTo(SIGN_IN_BYTES);
            assertThat(fetched.addresses()).noneMatch(Fetched::isVaadins);

            fetched.clear();
            page.fill("input[name=username]", "jun");
            // Vaadin's own is fetched while the name is typed, so that nothing of it is left to wait for.
            page.waitForCondition(
                    () -> fetched.addresses().size() >= VaadinBundle.files().size());
            assertThat(fetched.addresses()).hasSameSizeAs(VaadinBundle.files()).allMatch(Fetched::isVaadins);
            fetched.clear();
            page.fill("input[name=password]", People.PASSWORD);
            page.click("button[type=submit]");
            page.waitForSelector("nav.rail");
            Browser.settled(page);
            assertThat(fetched.addresses()).noneMatch(address -> address.contains("/VAADIN/build/"));
            fetched.withoutVaadins();
            assertThat(fetched.addresses()).as("Today").hasSizeLessThanOrEqualTo(OUR_REQUESTS_OF_TODAY);
            assertThat(fetched.bytes()).as("our bytes of Today").isLessThanOrEqualTo(OUR_BYTES_OF_TODAY);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.close();

            fetched.clear();
            page = fetched.watching(tablet);
            page.navigate("/today");
            page.waitForSelector("nav.rail");
            Browser.settled(page);
            assertThat(fetched.addresses()).as("again").hasSizeLessThanOrEqualTo(AGAIN_REQUESTS);
            assertThat(fetched.bytes()).as("bytes of Today again").isLessThanOrEqualTo(AGAIN_BYTES);
        }
    }

    /** What came over the network, compressed and with its headers, and from where. */
    private static final class Fetched {
        private final Map<String, String> asked = new ConcurrentHashMap<>();
        private final Map<String, Long> came = new ConcurrentHashMap<>();

        Page watching(BrowserContext tablet) {
            Page page = tablet.newPage();
            CDPSession session = tablet.newCDPSession(page);
            session.send("Network.enable");
            session.on(
                    "Network.requestWillBeSent",
                    event -> asked.put(
                            event.get("requestId").getAsString(),
                            event.getAsJsonObject("request").get("url").getAsString()));
            session.on("Network.loadingFinished", this::finished);
            return page;
        }

        private void finished(JsonObject event) {
            long bytes = event.get("encodedDataLength").getAsLong();
            String address = asked.get(event.get("requestId").getAsString());
            if (bytes > 0 && address != null) came.merge(address, bytes, Long::sum);
        }

        /** What a screen shows is as long as the day has been so far; other tests have added to it. */
        private static boolean isOfTheDay(String address) {
            return address.contains("v-r=uidl");
        }

        Set<String> addresses() {
            return came.keySet().stream()
                    .map(address -> address.replaceAll("\\?v-r=(\\w+).*", "?$1"))
                    .collect(Collectors.toSet());
        }

        long bytes() {
            return came.entrySet().stream()
                    .filter(one -> !isOfTheDay(one.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        /** The prebuilt bundle and its look leave us no choice. */
        void withoutVaadins() {
            came.keySet().removeIf(Fetched::isVaadins);
        }

        static boolean isVaadins(String address) {
            return address.contains("/VAADIN/build/") || address.contains("/aura/");
        }

        void clear() {
            came.clear();
        }
    }
}
