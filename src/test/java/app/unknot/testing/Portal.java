package app.unknot.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The portal as a process of its own, which may be sent signals. */
public final class Portal implements AutoCloseable {
    /** Tests that are stopped in the middle leave no portals behind. */
    private static final Set<Portal> ALIVE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALIVE.forEach(Portal::close), "no portals left"));
    }

    private final int port;
    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Thread reader = new Thread(this::listen, "portal output");

    /**
     * @param settings as on the command line
     */
    public Portal(Map<String, String> environment, List<String> settings) {
        this(packed(), environment, settings);
    }

    private static List<String> packed() {
        List<String> java = new ArrayList<>(PackedPortal.options());
        java.addAll(List.of("-cp", PackedPortal.classPath()));
        return java;
    }

    /**
     * @param java options of Java with the class path
     * @param settings as on the command line
     */
    public Portal(List<String> java, Map<String, String> environment, List<String> settings) {
        try {
            try (ServerSocket socket = new ServerSocket(0)) {
                port = socket.getLocalPort();
            }
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(java);
            command.addAll(List.of(
                    "app.unknot.UnknotApplication",
                    "--server.port=" + port,
                    "--unknot.disk.ballast=1MB",
                    "--unknot.second-factor=offered"));
            command.addAll(settings);
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader.setDaemon(true);
        reader.start();
        ALIVE.add(this);
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                said.add(line);
                if (line.contains("Unknot is ready")) ready.countDown();
            }
        } catch (IOException itIsGone) {
            said.add("(the output ended)");
        }
        ready.countDown();
    }

    public Portal ready() throws InterruptedException {
        if (!ready.await(10, TimeUnit.MINUTES) || !process.isAlive())
            throw new AssertionError("The portal did not start: " + String.join("\n", said));
        return this;
    }

    public int port() {
        return port;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it has taken of processors so far; zero where the system does not tell. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Whether it has said these words. */
    public boolean says(String words) {
        return said.stream().anyMatch(line -> line.contains(words));
    }

    public List<String> said() {
        return List.copyOf(said);
    }

    /** @param name as {@code kill} knows it, such as TERM */
    public void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return the exit status */
    public int ended(long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS))
            throw new AssertionError("Still running after " + seconds + " s");
        reader.join();
        return process.exitValue();
    }

    @Override
    public void close() {
        ALIVE.remove(this);
        process.toHandle().destroyForcibly();
    }
}
