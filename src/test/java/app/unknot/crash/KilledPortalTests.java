package app.unknot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteWriting;
import app.unknot.testing.HttpTablet;
import app.unknot.testing.Portal;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tablets chart in a practice with a past, and the portal is killed at a random moment, sometimes while it starts. After each kill a
 * copy of its folder is opened as the next start would open it: every acknowledged operation is there, the log is unbroken, signed notes
 * are as they were.
 */
class KilledPortalTests {
    /** More of them: {@code -Dunknot.kills=100}. */
    private static final int KILLS = Integer.getInteger("unknot.kills", 2);

    private static final int TABLETS = 4;
    private static final String PASSWORD = "linen oil and quiet hands";
    private static final UUID DEVICE = UUID.randomUUID();

    private final Random random = new Random();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

    @TempDir
    private Path temp;

    @Test
    void no_acknowledged_operation_is_lost_when_the_portal_is_killed() throws Exception {
        KilledFolder folder = new KilledFolder(temp.resolve("practice"), temp.resolve("copy"));
        try (Portal first = start(folder)) {
            first.ready();
            first.signal("TERM");
            first.ended(60);
        }
        List<UUID> drafts = folder.beginNotes("maya", TABLETS);
        assertThat(drafts).hasSize(TABLETS);
        String signed = folder.state().signedNotes();
        assertThat(signed).contains("count=");
        List<String> faults = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            if (random.nextInt(4) == 0) killWhileStarting(folder);
            chartUntilKilled(folder, drafts);
            KilledFolder.State state = folder.state();
            Set<UUID> lost = new HashSet<>(acknowledged);
            lost.removeAll(state.operations());
            if (!lost.isEmpty()) faults.add("kill " + kill + ": " + lost.size() + " operations lost");
            if (!state.problems().isEmpty()) faults.add("kill " + kill + ": " + state.problems());
            if (!state.signedNotes().equals(signed)) faults.add("kill " + kill + ": signed notes changed");
        }
        System.getLogger(KilledPortalTests.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} kills of the portal, {1} operations acknowledged, faults: {2}",
                        KILLS,
                        acknowledged.size(),
                        faults);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
        assertThat(faults).isEmpty();
    }

    private static Portal start(KilledFolder folder) {
        return new Portal(
                Map.of(),
                List.of(
                        "--unknot.data=" + folder.path(),
                        "--unknot.demo=true",
                        "--unknot.demo-clients=8",
                        "--unknot.backup.scheduled=false"));
    }

    private void killWhileStarting(KilledFolder folder) throws InterruptedException {
        try (Portal portal = start(folder)) {
            TimeUnit.MILLISECONDS.sleep(1000 + random.nextInt(8000));
            portal.signal("KILL");
            portal.ended(20);
        }
    }

    private void chartUntilKilled(KilledFolder folder, List<UUID> drafts) throws Exception {
        try (Portal portal = start(folder);
                ExecutorService tablets = Executors.newFixedThreadPool(TABLETS)) {
            portal.ready();
            int enough = acknowledged.size() + 5 + random.nextInt(60);
            for (int tablet = 0; tablet < TABLETS; tablet++) {
                HttpTablet signedIn = new HttpTablet(portal.port());
                assertThat(signedIn.signIn("maya", PASSWORD).statusCode()).isEqualTo(302);
                signedIn.get("/api/journal/key?device=" + DEVICE);
                UUID draft = drafts.get(tablet % drafts.size());
                tablets.submit(() -> chart(signedIn, draft));
            }
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (acknowledged.size() < enough && System.nanoTime() < until) TimeUnit.MILLISECONDS.sleep(5);
            portal.signal("KILL");
            portal.ended(20);
        }
    }

    /** One change after the other, until nobody answers any more. */
    private void chart(HttpTablet tablet, UUID draft) {
        try (tablet) {
            for (int i = 0; ; i++) {
                var operations = NoteWriting.empty().set("s.text", "Sore, " + i).operations();
                HttpResponse<String> answer = tablet.post(
                        "/api/notes/" + draft + "/ops",
                        JsonMapper.shared().writeValueAsString(Map.of("deviceId", DEVICE, "operations", operations)));
                if (answer.statusCode() == 200) operations.forEach(one -> acknowledged.add(one.opId()));
            }
        } catch (UncheckedIOException killed) {
            // What was not answered was not acknowledged.
        }
    }
}
