package app.unknot.bench;

import app.unknot.accounts.Subject;
import app.unknot.charting.ChartHistory;
import app.unknot.charting.ChartSearch;
import app.unknot.charting.ClientTimeline;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBriefing;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One client with a thousand signed visits, beside one with a single visit. */
@PortalTest
class LongHistoryBench {
    private static final int VISITS = 1_000;
    private static final int REPEATED = 40;
    private static final int IN_THE_BROWSER = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private SessionBriefing briefing;

    @Autowired
    private ChartHistory history;

    @Autowired
    private ClientTimeline timeline;

    @Autowired
    private ChartSearch search;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    void aThousandVisits() {
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        for (int visits : new int[] {1, VISITS}) {
            ClientId client = sessions.longTreated(maya, visits == 1 ? "Newer" : "Ancient", visits);
            NoteId note = sessions.begun(maya, client);
            String of = ", " + visits + (visits == 1 ? " visit" : " visits");
            tell(
                    "open the note, server" + of,
                    maya,
                    () -> briefing.of(notes.draft(note).head()));
            tell("last time" + of, maya, () -> history.last(client));
            tell("history, first page" + of, maya, () -> timeline.page(client, Set.of(), 0));
            tell("search a word in the history" + of, maya, () -> search.find(client, "driving"));
            inTheBrowser(of, client, note);
        }
    }

    private void inTheBrowser(String of, ClientId client, NoteId note) {
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            open(page, "note opened, in the browser" + of, "/notes/" + note + "/write", "[data-test=pain-before-5]");
            open(page, "client's page, in the browser" + of, "/clients/" + client, ".pinned");
            open(page, "history, in the browser" + of, "/clients/" + client + "/history", ".history .history-day");
        }
    }

    private static void open(Page page, String what, String address, String sign) {
        double[] millis = new double[IN_THE_BROWSER];
        for (int i = -1; i < IN_THE_BROWSER; i++) {
            page.navigate("about:blank");
            long begun = System.nanoTime();
            page.navigate(address);
            page.locator(sign).first().waitFor();
            if (i >= 0) millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Figures.tell(what, millis);
    }

    private static void tell(String what, Subject subject, Runnable work) {
        double[] millis = new double[REPEATED];
        for (int i = -REPEATED; i < REPEATED; i++) {
            long begun = System.nanoTime();
            People.as(subject, work);
            if (i >= 0) millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Figures.tell(what, millis);
    }
}
