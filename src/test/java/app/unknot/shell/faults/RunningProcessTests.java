package app.unknot.shell.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.demo.DemoSignIns;
import app.unknot.testing.DemoFolder;
import app.unknot.testing.Eventually;
import app.unknot.testing.HttpTablet;
import app.unknot.testing.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The portal as a process: what it logs, what it measures, and how it stops. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunningProcessTests {
    private static final String NAME = "Zebulon Quartermain";
    private static final int SIGTERM = 15;

    /** One practice for all, made once. */
    @TempDir
    private static Path data;

    @Test
    @Order(1)
    void figures_need_the_token_and_neither_they_nor_the_log_know_anybody() throws Exception {
        try (Portal portal = portal().ready();
                HttpTablet tablet = new HttpTablet(portal.port())) {
            assertThat(tablet.get("/actuator/prometheus").statusCode()).isEqualTo(404);
            assertThat(tablet.get("/actuator/prometheus", "Authorization", "Bearer wrong")
                            .statusCode())
                    .isEqualTo(404);
            HttpResponse<String> in = tablet.signIn("maya", DemoSignIns.PASSWORD);
            assertThat(in.headers().firstValue("Location").orElse("")).doesNotContain("error");
            tablet.get("/api/journal/key?device=" + UUID.randomUUID());
            askBadly(tablet);

            HttpResponse<String> figures = tablet.get("/actuator/prometheus", "Authorization", "Bearer long-token");
            assertThat(figures.statusCode()).isEqualTo(200);
            assertThat(figures.body())
                    .contains("unknot_notes_batch_seconds_count", "unknot_storage_commit_seconds_count")
                    .contains("unknot_disk_left", "unknot_pool_open", "unknot_sessions_open", "unknot_data_size")
                    .contains("unknot_storage_away 0.0")
                    .doesNotContain("Zebulon", "Quartermain");

            suspend(portal);
            assertThat(tablet.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(tablet.get("/api/journal/key?device=" + UUID.randomUUID())
                            .statusCode())
                    .as("the session lives on")
                    .isEqualTo(200);

            portal.signal("TERM");
            assertThat(portal.ended(30)).isZero();
            List<String> lines =
                    portal.said().stream().filter(line -> line.startsWith("{")).toList();
            assertThat(lines)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(
                                    JsonMapper.shared().readTree(line).has("@timestamp"))
                            .isTrue());
            assertThat(String.join("\n", portal.said()))
                    .contains("The database is being closed")
                    .doesNotContain("Zebulon", "Quartermain", "DOWN", "does not answer");
        }
    }

    /** Everything that a client's name can be wrong in. */
    private static void askBadly(HttpTablet tablet) {
        String note = UUID.randomUUID().toString();
        List<HttpResponse<String>> answers = List.of(
                tablet.post("/api/notes/" + note + "/ops", "{\"operations\": [\"" + NAME + "\"]}"),
                tablet.post("/api/notes/" + note + "/ops", "{\"operations\": \"" + NAME),
                tablet.post("/api/notes/" + note + "/sign", "{\"password\": {\"is\": \"" + NAME + "\"}}"),
                tablet.post("/api/snippets", "{\"title\":\"" + NAME + "\",\"technique\":\"" + NAME + "\"}"),
                tablet.post("/api/snippets", "{\"title\":\"" + NAME.repeat(400) + "\",\"text\":\"" + NAME + "\"}"),
                tablet.get("/api/notes/" + NAME.replace(' ', '+') + "/draft"),
                tablet.get("/documents/" + NAME.replace(" ", "%20")),
                tablet.page("/clients/" + NAME.replace(" ", "%20")),
                tablet.page("/" + NAME.replace(" ", "%0d%0a") + "?q=" + NAME.replace(' ', '+')),
                tablet.signIn(NAME.replace(" ", "%20"), NAME));
        assertThat(answers).extracting(HttpResponse::statusCode).doesNotContain(500);
    }

    /** Longer than a request may wait for a connection. */
    private static void suspend(Portal portal) {
        portal.signal("STOP");
        long start = System.nanoTime();
        Eventually.within(Duration.ofSeconds(10), "seven seconds", () -> System.nanoTime() - start > 7_000_000_000L);
        portal.signal("CONT");
    }

    @Test
    @Order(2)
    void a_stop_lets_the_running_request_end_and_says_so_to_the_next() throws Exception {
        try (Portal portal = portal().ready();
                HttpTablet tablet = new HttpTablet(portal.port());
                HalfSent running = new HalfSent(portal.port())) {
            awaitRunning(tablet);
            portal.signal("TERM");
            Eventually.within(
                    Duration.ofSeconds(2),
                    "new requests hear of it",
                    () -> tablet.get("/api/lock").body().contains("restarting"));
            HttpResponse<String> api = tablet.get("/api/lock");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.headers().firstValue("Retry-After")).contains("10");
            assertThat(JsonMapper.shared().readTree(api.body()).get("code").asString())
                    .isEqualTo("restarting");
            assertThat(tablet.page("/today").body()).contains("The server is restarting", "Everything is kept");
            assertThat(tablet.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(tablet.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            assertThat(running.end()).startsWith("HTTP/1.1 302");
            assertThat(portal.ended(30)).isZero();
        }
    }

    /** The running request is in, not on its way. */
    private static void awaitRunning(HttpTablet tablet) {
        Eventually.within(
                Duration.ofSeconds(5),
                "the request is being worked on",
                () -> tablet.get("/actuator/prometheus", "Authorization", "Bearer long-token")
                        .body()
                        .contains("unknot_requests_running 1.0"));
    }

    /** It begins where the one before has stopped, so it also shows that such a stop leaves a practice that starts. */
    @Test
    @Order(3)
    void a_second_signal_ends_it_at_once() throws Exception {
        try (Portal portal = portal().ready();
                HttpTablet tablet = new HttpTablet(portal.port());
                HalfSent running = new HalfSent(portal.port())) {
            awaitRunning(tablet);
            portal.signal("TERM");
            Eventually.within(
                    Duration.ofSeconds(2),
                    "it is stopping",
                    () -> tablet.get("/api/lock").body().contains("restarting"));
            portal.signal("TERM");
            assertThat(portal.ended(3)).isEqualTo(128 + SIGTERM);
            assertThat(running).isNotNull();
        }
        try (Portal next = portal().ready();
                HttpTablet tablet = new HttpTablet(next.port())) {
            assertThat(tablet.get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }

    private static Portal portal() {
        List<String> settings = new ArrayList<>(DemoFolder.in(data));
        settings.addAll(List.of("--unknot.metrics.token=long-token", "--unknot.stop.notice=2s"));
        return new Portal(Map.of("UNKNOT_LOG", "json"), settings);
    }

    /** A sign-in whose last byte has not come yet. */
    private static final class HalfSent implements AutoCloseable {
        private static final String FORM = "username=maya&password=not-the-one";

        private final Socket socket;

        HalfSent(int port) {
            try {
                socket = new Socket("localhost", port);
                send("POST /login HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + FORM.length()
                        + "\r\n\r\n" + FORM.substring(0, 10));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String end() throws IOException {
            send(FORM.substring(10));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        private void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
