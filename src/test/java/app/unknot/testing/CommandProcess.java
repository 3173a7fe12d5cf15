package app.unknot.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The product as real processes: commands that end, and a portal that stays. */
public final class CommandProcess {
    private CommandProcess() {}

    /** What a command printed and how it ended. */
    public record Answer(int code, String words, String complaint) {}

    public static Answer run(Map<String, String> environment, String... words) {
        try {
            Path complaints = Files.createTempFile("unknot", ".err");
            ProcessBuilder builder = new ProcessBuilder(java(words)).redirectError(complaints.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            String complained = Files.readString(complaints);
            Files.delete(complaints);
            return new Answer(code, said, complained);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A portal with the smallest demo practice; returns when it is ready. */
    public static Process portal(Path data) throws IOException {
        List<String> words = new ArrayList<>(List.of("--server.port=" + freePort()));
        words.addAll(DemoFolder.in(data));
        Process server = new ProcessBuilder(java(words.toArray(String[]::new)))
                .redirectErrorStream(true)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (String line; (line = said.readLine()) != null; ) if (line.contains("Unknot is ready")) break;
        Thread.ofPlatform().daemon().start(() -> said.lines().forEach(line -> {}));
        return server;
    }

    private static List<String> java(String... words) {
        List<String> command = new ArrayList<>(PackedPortal.command());
        command.addAll(List.of(words));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
