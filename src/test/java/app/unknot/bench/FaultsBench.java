package app.unknot.bench;

import app.unknot.demo.DemoSignIns;
import app.unknot.testing.Eventually;
import app.unknot.testing.HttpTablet;
import app.unknot.testing.OwnPostgres;
import app.unknot.testing.Portal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes from the end of a fault until something is saved again. The full disk needs a small one, such as
 * {@code mount -t tmpfs -o size=128m tmpfs /mnt/small}, named by {@code -Dunknot.bench.disk=/mnt/small}.
 */
class FaultsBench {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void a_disk_that_is_full_for_a_while() throws Exception {
        String small = System.getProperty("unknot.bench.disk", "");
        Assumptions.assumeFalse(small.isEmpty(), "no small disk is named");
        Path disk = Path.of(small);
        Path filler = disk.resolve("filler");
        List<String> settings = List.of(
                "--unknot.data=" + disk.resolve("data-" + UUID.randomUUID()),
                "--unknot.demo=true",
                "--unknot.demo-clients=4",
                "--unknot.disk.low=0B",
                "--unknot.disk.notes-only=0B");
        try (Portal portal = new Portal(Map.of(), settings).ready();
                HttpTablet tablet = signedIn(portal)) {
            for (int time = 1; time <= 3; time++) {
                fill(filler);
                Eventually.within(LONG, "a write fails", () -> {
                    fill(filler);
                    return !saves(tablet);
                });
                Eventually.within(LONG, "health says so", () -> health(tablet) == 503);
                Files.delete(filler);
                Duration took = Eventually.within(LONG, "it saves again", () -> saves(tablet));
                Figures.tell(
                        "full disk (tmpfs), room to saved again", took.toMillis() + " ms, health " + health(tablet));
            }
        }
    }

    @Test
    void a_postgres_that_is_stopped_for_a_while() throws Exception {
        try (OwnPostgres postgres = new OwnPostgres().start()) {
            List<String> settings = List.of(
                    "--unknot.data=" + folder,
                    "--unknot.demo=true",
                    "--unknot.demo-clients=4",
                    "--spring.profiles.active=postgres",
                    "--spring.datasource.url=" + postgres.url("postgres"),
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=postgres");
            try (Portal portal = new Portal(Map.of(), settings).ready();
                    HttpTablet tablet = signedIn(portal)) {
                for (int time = 1; time <= 3; time++) {
                    postgres.stop();
                    Duration known = Eventually.within(LONG, "it is known", () -> health(tablet) == 503);
                    postgres.start();
                    Duration took = Eventually.within(LONG, "it saves again", () -> saves(tablet));
                    Figures.tell(
                            "PostgreSQL stopped: to DOWN / started: to saved again",
                            known.toMillis() + " / " + took.toMillis() + " ms");
                }
            }
        }
    }

    @Test
    void a_stop_and_a_kill() throws Exception {
        List<String> settings = List.of("--unknot.data=" + folder, "--unknot.demo=true", "--unknot.demo-clients=8");
        try (Portal first = new Portal(Map.of(), settings).ready()) {
            first.signal("TERM");
            first.ended(60);
        }
        for (String signal : new String[] {"TERM", "KILL", "TERM", "KILL"}) {
            long start = System.nanoTime();
            try (Portal portal = new Portal(Map.of(), settings).ready()) {
                long ready = System.nanoTime();
                portal.signal(signal);
                portal.ended(60);
                Figures.tell(
                        "start to ready / SIG" + signal + " to ended",
                        (ready - start) / 1_000_000 + " / " + (System.nanoTime() - ready) / 1_000_000 + " ms");
            }
        }
    }

    private static HttpTablet signedIn(Portal portal) {
        HttpTablet tablet = new HttpTablet(portal.port());
        tablet.signIn("maya", DemoSignIns.PASSWORD);
        tablet.get("/api/journal/key?device=" + UUID.randomUUID());
        return tablet;
    }

    private static boolean saves(HttpTablet tablet) {
        String snippet = "{\"title\":\"" + UUID.randomUUID() + "\",\"text\":\"As usual.\",\"shared\":false}";
        return tablet.post("/api/snippets", snippet).statusCode() == 200;
    }

    private static int health(HttpTablet tablet) {
        return tablet.get("/actuator/health").statusCode();
    }

    /** To the last byte. */
    private static void fill(Path filler) {
        byte[] piece = new byte[4096];
        try (OutputStream out = Files.newOutputStream(
                filler, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
            while (true) out.write(piece);
        } catch (IOException itIsFull) {
            // As it should be.
        }
    }
}
