package app.unknot.bench.yardstick;

import app.unknot.bench.generator.BulkPractice;
import app.unknot.testing.Browser;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** What goes over the wire until a screen can be used, in a browser that keeps what it may. */
final class FirstLoad {
    private final Browser browser;

    FirstLoad(Browser browser) {
        this.browser = browser;
    }

    /** Bytes as they came, compressed and with headers; requests that reached the network. */
    private static final class Counted {
        private long bytes;
        private int requests;

        void finished(JsonObject event) {
            bytes += event.get("encodedDataLength").getAsLong();
            if (event.get("encodedDataLength").getAsLong() > 0) requests++;
        }

        void reset() {
            bytes = 0;
            requests = 0;
        }
    }

    void tell(Table table) {
        try (BrowserContext tablet = browser.tablet()) {
            Counted counted = new Counted();
            Page page = opened(tablet, counted);
            page.navigate("/login");
            settled(page, "input[name=password]");
            add(table, "the sign-in page, first visit", counted, 300.0, 25.0);
            counted.reset();
            page.fill("input[name=username]", "therapist0");
            page.fill("input[name=password]", BulkPractice.PASSWORD);
            page.click("button[type=submit]");
            settled(page, "nav.rail");
            add(table, "from there to Today", counted, 300.0, 25.0);
            page.close();
            counted.reset();
            // What is kept in memory for one page is not what a second visit finds.
            page = opened(tablet, counted);
            page.navigate("/today");
            settled(page, "nav.rail");
            add(table, "Today, second visit", counted, 12.0, 25.0);
        }
        try (BrowserContext tablet = browser.tablet()) {
            Counted counted = new Counted();
            Page page = opened(tablet, counted);
            page.navigate("/login");
            page.fill("input[name=username]", "therapist0");
            page.fill("input[name=password]", BulkPractice.PASSWORD);
            page.click("button[type=submit]");
            settled(page, "nav.rail");
            add(table, "sign-in page and Today, first visit", counted, 300.0, 25.0);
        }
    }

    private static Page opened(BrowserContext tablet, Counted counted) {
        Page page = tablet.newPage();
        CDPSession session = tablet.newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.loadingFinished", counted::finished);
        return page;
    }

    private static void settled(Page page, String selector) {
        page.waitForSelector(selector);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void add(Table table, String what, Counted counted, double mostKilobytes, double mostRequests) {
        table.add(Line.of("bytes of " + what, "KB", counted.bytes / 1_000.0).below(mostKilobytes));
        table.add(Line.of("requests of " + what, "", (double) counted.requests).below(mostRequests));
    }
}
