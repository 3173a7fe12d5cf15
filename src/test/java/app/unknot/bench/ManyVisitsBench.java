package app.unknot.bench;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.YearsOfVisits;
import app.unknot.charting.briefing.SessionBriefing;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.search.ChartSearch;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.timeline.ClientTimeline;
import app.unknot.plans.PlanService;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Browser;
import app.unknot.testing.CountedStatements;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One client who came a thousand times, beside one who came three times: what opening a note, the history and the page cost. */
@PortalTest
class ManyVisitsBench {
    private static final int MANY = Integer.getInteger("unknot.bench.visits", 1_000);
    private static final int FEW = 3;
    private static final int A_FULL_DAY = 8;
    private static final int REPEATED = 40;
    private static final int IN_THE_BROWSER = 8;

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
    private ClientDirectory clients;

    @Autowired
    private ScreeningResults screening;

    @Autowired
    private PlanService plans;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private SessionBuilder sessions;
    private Subject maya;

    @BeforeEach
    void hire() {
        maya = people.maya();
        sessions = beans.createBean(SessionBuilder.class);
    }

    @Test
    void aThousandVisits() {
        ClientId seldom = visited("Selda", FEW, 3);
        long begun = System.nanoTime();
        ClientId often = visited("Oskar", MANY, 6);
        Figures.tell(
                "writing %d visits through the services".formatted(MANY),
                "%.1f s".formatted((System.nanoTime() - begun) / 1e9));
        NoteId few = sessions.begun(maya, seldom);
        NoteId many = sessions.begun(maya, often);
        onTheServer(FEW + " visits", seldom, few);
        onTheServer(MANY + " visits", often, many);
        aDay();
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            inTheBrowser(page, FEW + " visits", seldom);
            inTheBrowser(page, MANY + " visits", often);
        }
    }

    private ClientId visited(String name, int visits, int hoursAgo) {
        ClientId[] client = new ClientId[1];
        PracticeClock.at(
                Instant.now().minus(Duration.ofDays(MANY + 3L)), () -> client[0] = sessions.inPlan(maya, name));
        beans.createBean(YearsOfVisits.class)
                .signed(maya, client[0], visits, Instant.now().minus(Duration.ofHours(hoursAgo)));
        return client[0];
    }

    private void onTheServer(String who, ClientId client, NoteId note) {
        served("a note being written, its draft, " + who, () -> notes.draft(note));
        served(
                "all beside it: limits, plan, last time, " + who,
                () -> briefing.of(notes.draft(note).head()));
        served("last time, " + who, () -> history.last(client));
        served("twenty rows of signed notes, " + who, () -> history.signedNotes(client, 0));
        served("history, first page, " + who, () -> timeline.page(client, Set.of(), 0));
        served("history, page 40, " + who, () -> timeline.page(client, Set.of(), 40));
        served("search of a rare word, " + who, () -> search.find(client, "zeppelin", 0));
        served("search of a word in every note, " + who, () -> search.find(client, "driving", 0));
    }

    /** The records, limits and plans of a day's clients, as the screen of the day needs them. */
    private void aDay() {
        List<ClientId> day = Stream.generate(() -> sessions.inPlan(maya, "Dagny"))
                .limit(A_FULL_DAY)
                .toList();
        served(
                "%d clients of a day, one by one".formatted(A_FULL_DAY),
                () -> day.forEach(client -> {
                    clients.open(client);
                    screening.standing(client);
                    plans.current(client);
                }));
        served("%d clients of a day, together".formatted(A_FULL_DAY), () -> {
            clients.openEach(day);
            screening.standingOfEach(day);
            plans.currentOfEach(day);
        });
    }

    private void served(String what, Runnable work) {
        double[] millis = new double[REPEATED];
        int[] statements = new int[1];
        People.as(maya, () -> {
            for (int i = -REPEATED / 2; i < REPEATED; i++) {
                long begun = System.nanoTime();
                statements[0] = CountedStatements.during(work);
                if (i >= 0) millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        });
        Figures.tell("server: " + what, statements[0] + " statements", millis);
    }

    private void inTheBrowser(Page page, String who, ClientId client) {
        shown("the client's page, " + who, page, () -> {
            page.navigate("/clients/" + client);
            page.getByText("Before you start").waitFor();
        });
        shown("from there to the note, ready to write, " + who, page, () -> page.navigate("/clients/" + client), () -> {
            page.getByText("Continue session").tap();
            page.locator("[data-test=pain-before-5]").waitFor();
        });
        shown("from there to the history, " + who, page, () -> page.navigate("/clients/" + client), () -> {
            page.getByText("All history").tap();
            page.locator(".history-row").first().waitFor();
        });
        for (String word : new String[] {"zeppelin", "driving"})
            shown(
                    "searching \"" + word + "\" in it, " + who,
                    page,
                    () -> {
                        page.navigate("/clients/" + client + "/history");
                        page.locator("vaadin-text-field input").fill(word);
                    },
                    () -> {
                        page.locator("vaadin-text-field input").press("Enter");
                        page.locator(".match").first().waitFor();
                    });
    }

    private static void shown(String what, Page page, Runnable act) {
        shown(what, page, () -> {}, act);
    }

    private static void shown(String what, Page page, Runnable before, Runnable act) {
        double[] millis = new double[IN_THE_BROWSER];
        for (int i = -2; i < IN_THE_BROWSER; i++) {
            before.run();
            page.locator("nav.rail").waitFor();
            long begun = System.nanoTime();
            act.run();
            if (i >= 0) millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Figures.tell("browser: " + what, millis);
    }
}
