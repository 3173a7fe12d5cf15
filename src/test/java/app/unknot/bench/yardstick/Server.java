package app.unknot.bench.yardstick;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An application in a process of its own, from which figures are read. */
final class Server implements AutoCloseable {
    /** A bench that is stopped in the middle leaves nothing behind. */
    private static final Set<Server> ALIVE = ConcurrentHashMap.newKeySet();

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(10);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALIVE.forEach(Server::kill), "no servers left"));
    }

    private final int port;
    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final double startMillis;

    /**
     * Starts it, and returns when it shows its sign-in page.
     *
     * @param java its options, class path and main class
     * @param settings as on the command line
     */
    Server(List<String> java, List<String> settings) {
        long begun = System.nanoTime();
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(java);
        command.add("--server.port=" + port);
        command.addAll(settings);
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ALIVE.add(this);
        Thread.ofPlatform().daemon().start(this::listen);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE) {
                kill();
                throw new IllegalStateException("It did not start: " + String.join("\n", said));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        startMillis = (System.nanoTime() - begun) / 1e6;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) said.add(line);
        } catch (IOException itIsGone) {
            said.add("(the output ended)");
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection asked = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/login").toURL().openConnection();
            asked.setConnectTimeout(1_000);
            asked.setReadTimeout(30_000);
            return asked.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Waits until it has said these words. */
    Server saying(String words, long minutes) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        while (said.stream().noneMatch(line -> line.contains(words))) {
            if (!process.isAlive() || System.nanoTime() > end)
                throw new IllegalStateException("It never said '" + words + "': " + String.join("\n", said));
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return this;
    }

    int port() {
        return port;
    }

    /** From the command to the sign-in page. */
    double startMillis() {
        return startMillis;
    }

    /** Memory that the system has given it, in MiB. */
    double residentMiB() {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try {
            String text = Files.exists(status)
                    ? Files.readString(status)
                    : "VmRSS: " + output("ps", "-o", "rss=", "-p", String.valueOf(process.pid())) + " kB";
            return ProcessFigures.residentKiB(text) / 1_024.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of its heap is in use once nothing is left to collect, in KiB. */
    double liveHeapKiB() {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String pid = String.valueOf(process.pid());
        // What is cleaned by a collection may free more in the next.
        output(jcmd, pid, "GC.run");
        output(jcmd, pid, "GC.run");
        return ProcessFigures.heapKiB(output(jcmd, pid, "GC.heap_info"));
    }

    private static String output(String... command) {
        try {
            Process asked =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            asked.waitFor();
            return text.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<String> said() {
        return List.copyOf(said);
    }

    /** Stops it in good order: the data is used again. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) kill();
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ALIVE.remove(this);
    }

    private void kill() {
        process.toHandle().destroyForcibly();
        ALIVE.remove(this);
    }
}
