package app.unknot.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL of one's own, which can be stopped and started again on the same port with the same data. */
public final class OwnPostgres implements AutoCloseable {
    private static final Duration TO_RECOVER = Duration.ofMinutes(3);

    private final Path data;
    private final int port;
    private @Nullable EmbeddedPostgres server;

    public OwnPostgres() {
        try {
            data = Files.createTempDirectory("unknot-postgres");
            try (ServerSocket socket = new ServerSocket(0)) {
                port = socket.getLocalPort();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public OwnPostgres start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    // After a kill it first reads its own log again, which takes a while on a busy machine.
                    .setPGStartupWait(TO_RECOVER)
                    // The library switches these off, because most tests need no commit to last.
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        try {
            if (server != null) server.close();
            server = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the server without a checkpoint and without a word to its clients.
     *
     * @param signal KILL for a crash, QUIT for what PostgreSQL calls an immediate stop
     */
    public void die(String signal) {
        try {
            String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
            ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList();
            new ProcessBuilder("kill", "-" + signal, pid).start().waitFor();
            // Its children notice, and end. A new one does not start beside them.
            Eventually.within(
                    Duration.ofSeconds(30),
                    "the server is gone",
                    () -> all.stream().noneMatch(ProcessHandle::isAlive));
            stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The address of a database of that server. */
    public String url(String name) {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }

    @Override
    public void close() {
        stop();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
