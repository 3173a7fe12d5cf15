package app.unknot.bench;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.note.Operation;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The session workspace: how fast a tap is on the screen, a batch in the database, a routine visit in the book. */
@PortalTest
@Import(CommitJournalOff.class)
class WorkspaceBench {
    private static final int BATCHES = 600;
    private static final int WARM_UP = 100;

    /** Presses more and less pressure by turns; the time until the change is drawn, and until the frame that shows it. */
    private static final String TAPS = """
            async () => {
              const w = document.querySelector('session-workspace');
              const at = (t) => w.renderRoot.querySelector(`[data-test=${t}]`);
              const drawn = [], shown = [];
              for (let i = 0; i < 240; i++) {
                const begun = performance.now();
                at(i % 2 ? 'pressure-plus' : 'pressure-minus').click();
                await w.updateComplete;
                await w.renderRoot.querySelector('session-body-map').updateComplete;
                drawn.push(performance.now() - begun);
                await new Promise((r) => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = r; c.port2.postMessage(0); }));
                shown.push(performance.now() - begun);
              }
              return [drawn.slice(40), shown.slice(40)];
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @SuppressWarnings("unchecked")
    void taps() {
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        NoteId plain = sessions.begun(maya, sessions.inPlan(maya, "Paula"));
        NoteId crowded = sessions.crowded(maya, sessions.inPlan(maya, "Carla"), 60, 40);
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            for (NoteId note : List.of(plain, crowded)) {
                page.navigate("/notes/" + note + "/write");
                page.locator("[data-test=section-hands]").tap();
                page.locator("[data-test=region-LUMBAR_R]").first().dispatchEvent("click");
                page.locator("[data-test=rating-JUST_RIGHT]").waitFor();
                List<List<Number>> measured = (List<List<Number>>) page.evaluate(TAPS);
                String what = note.equals(plain) ? "an empty map" : "60 lines, 40 marks";
                Figures.tell("tap to drawn, " + what, millis(measured.get(0)));
                Figures.tell("tap to the frame on screen, " + what, millis(measured.get(1)));
            }
        }
    }

    @Test
    void batches() {
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        NoteId note = sessions.begun(maya, sessions.inPlan(maya, "Bodo"));
        double[] millis = new double[BATCHES];
        for (int i = -WARM_UP; i < BATCHES; i++) {
            List<Operation> batch =
                    NoteWriting.empty().finding("KNOT", "LUMBAR_R").operations();
            if (i % 100 == 0)
                note = sessions.begun(maya, sessions.inPlan(maya, "Bodo" + (char) ('a' + (i + 100) / 100)));
            NoteId open = note;
            long begun = System.nanoTime();
            People.as(maya, () -> notes.append(open, batch));
            if (i >= 0) millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Figures.tell("batch of one change, one therapist, " + CommitJournalOff.words(), millis);
    }

    @Test
    void routineVisit() {
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        var client = sessions.inPlan(maya, "Renate");
        sessions.signed(maya, client, 6, 3);
        NoteId note = sessions.begun(maya, client);
        List<String> taps = List.of(
                "pain-before-5",
                "since-BETTER",
                "reaction-none",
                "same-visit",
                "rating-JUST_RIGHT",
                "next-region",
                "pain-after-3",
                "response-IMPROVED",
                "overall-JUST_RIGHT",
                "sign");
        try (Browser browser = new Browser(port);
                BrowserContext tablet = browser.tablet()) {
            Page page = Browser.signIn(tablet, "maya");
            page.navigate("/notes/" + note + "/write");
            page.locator("[data-test=pain-before-5]").waitFor();
            long begun = System.nanoTime();
            for (String tap : taps)
                page.locator("[data-test=" + tap + "]").first().tap();
            page.locator("[data-test=sign-password]").fill(People.PASSWORD);
            page.locator("[data-test=sign-password]").press("Enter");
            page.getByText("Back to today").waitFor();
            Figures.tell(
                    "routine visit, scripted",
                    "%d taps, %.1f s with the signature".formatted(taps.size(), (System.nanoTime() - begun) / 1e9));
        }
    }

    @Test
    void size() {
        int scripts = Stream.of("session-workspace", "body-map", "kit")
                .mapToInt(folder -> bytes("frontend/" + folder, ".js"))
                .sum();
        Figures.tell("JavaScript of the workspace, its map and the kit, each file gzip", scripts + " bytes");
        Figures.tell("the body's drawing, gzip", bytes("frontend/body-map", ".svg") + " bytes");
    }

    private static int bytes(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file ->
                            file.toString().endsWith(ending) && !file.toString().endsWith(".test.js"))
                    .mapToInt(WorkspaceBench::zipped)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int zipped(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private static double[] millis(List<Number> measured) {
        return measured.stream().mapToDouble(Number::doubleValue).toArray();
    }
}
