package app.unknot.records.commands;

import app.unknot.records.backup.BackupFailed;
import app.unknot.records.backup.Backups;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers commands on this machine while the portal runs, because it holds the database locked. A line with one word comes in;
 * lines go out: each step with {@value #STEP} before it, at last one with {@value #WELL} or {@value #NOT_WELL}.
 */
@Component
class ControlSocket implements DisposableBean {
    static final String BACKUP = "backup";
    static final String VERIFY = "verify";
    static final String STEP = "- ";
    static final String WELL = "+ ";
    static final String NOT_WELL = "! ";
    private static final Logger LOG = LoggerFactory.getLogger(ControlSocket.class);
    private static final int LONGEST_COMMAND = 100;

    private final Path data;
    private final Backups backups;
    private volatile @Nullable ServerSocketChannel server;

    ControlSocket(@Value("${unknot.data}") Path data, Backups backups) {
        this.data = data;
        this.backups = backups;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        try {
            Path socket = ControlAddress.prepare(data);
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(socket));
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            server = channel;
            Thread.ofPlatform().daemon().name("commands").start(() -> listen(channel));
        } catch (IOException e) {
            LOG.warn("Commands cannot reach this portal while it runs: {}", e.getMessage());
        }
    }

    private void listen(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try {
                SocketChannel client = channel.accept();
                Thread.ofVirtual().name("command").start(() -> serve(client));
            } catch (IOException e) {
                if (channel.isOpen()) LOG.warn("A command could not be taken: {}", e.getMessage());
            }
        }
    }

    private void serve(SocketChannel client) {
        try (client;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(Channels.newInputStream(client), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(Channels.newOutputStream(client), true, StandardCharsets.UTF_8)) {
            answer(readLine(in), out);
        } catch (IOException e) {
            LOG.debug("A command went away", e);
        }
    }

    private void answer(String command, PrintWriter out) {
        try {
            switch (command) {
                case BACKUP -> {
                    backups.make(step -> out.println(STEP + step));
                    out.println(WELL);
                }
                case VERIFY ->
                    out.println(WELL + VerifyCommand.judge(backups.readThrough(step -> out.println(STEP + step))));
                default -> out.println(NOT_WELL + "This portal does not know that command.");
            }
        } catch (BackupFailed e) {
            out.println(NOT_WELL + e.words().replace('\n', ' '));
        }
    }

    private static String readLine(BufferedReader in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next; (next = in.read()) >= 0 && next != '\n' && line.length() < LONGEST_COMMAND; )
            line.append((char) next);
        return line.toString();
    }

    @Override
    public void destroy() throws IOException {
        ServerSocketChannel channel = server;
        if (channel == null) return;
        channel.close();
        ControlAddress.forget(data.toAbsolutePath().normalize().resolve("control"));
    }
}
