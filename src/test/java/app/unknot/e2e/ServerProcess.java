package app.unknot.e2e;

import app.unknot.testing.DemoFolder;
import app.unknot.testing.PackedPortal;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A portal in a process of its own, with the smallest demo practice, that can be stopped and started on the same data folder. */
final class ServerProcess implements AutoCloseable {
    private static final String DEMO_PASSWORD = "linen oil and quiet hands";

    private final int port;
    private final Path data;
    private @Nullable Process process;

    ServerProcess(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static void signIn(Page page, String name) {
        page.navigate("/login");
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", DEMO_PASSWORD);
        page.click("button[type=submit]");
        page.waitForSelector("nav.rail");
    }

    /**
     * Answers the safety questions where the way into a session asks them.
     *
     * @return the note's address
     */
    static String reachNote(Page page) {
        Locator note = page.locator("[data-test=section-note]");
        Locator questions = page.locator(".yn");
        Locator start = page.locator("[data-test=start-session]");
        note.or(questions.first()).or(start).first().waitFor();
        // Who only opens the address of a session that may begin is asked.
        if (start.isVisible()) start.tap();
        // What is on the screen decides: the address follows a moment later.
        if (questions.first().isVisible()) {
            DayInThePracticeTests.answerEverythingNo(page);
            page.getByText("Start session").tap();
        }
        note.waitFor();
        page.waitForURL("**/notes/**");
        return page.url();
    }

    /** Returns when it is ready. */
    void start() throws IOException {
        List<String> command = new ArrayList<>(PackedPortal.command());
        command.add("--server.port=" + port);
        command.addAll(DemoFolder.in(data));
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        process = started;
        BufferedReader said =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        for (String line; (line = said.readLine()) != null; ) if (line.contains("Unknot is ready")) break;
        Thread reader = new Thread(() -> said.lines().forEach(line -> {}), "server output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Stops it in good order and waits until it is gone. */
    void stop() throws InterruptedException {
        Process running = process;
        if (running == null) return;
        running.destroy();
        running.waitFor();
    }

    /** Kills it, as a power cut would. */
    @Override
    public void close() throws InterruptedException {
        Process running = process;
        if (running == null) return;
        running.toHandle().destroyForcibly();
        running.waitFor();
    }
}
