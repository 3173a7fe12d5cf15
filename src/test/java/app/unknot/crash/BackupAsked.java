package app.unknot.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A backup that a running portal was asked for over its socket, as {@code ./unknot backup} does. */
final class BackupAsked {
    private final long begun = System.nanoTime();
    private volatile @Nullable Duration took;
    private volatile @Nullable String failed;

    BackupAsked(Path folder) {
        Thread.ofVirtual().start(() -> ask(folder));
    }

    private void ask(Path folder) {
        try {
            Path control = folder.toAbsolutePath().resolve("control");
            Path pointer = control.resolve("portal.path");
            Path socket = Files.exists(pointer) ? Path.of(Files.readString(pointer)) : control.resolve("portal.sock");
            try (SocketChannel portal = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                portal.write(ByteBuffer.wrap("backup\n".getBytes(StandardCharsets.UTF_8)));
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Channels.newInputStream(portal), StandardCharsets.UTF_8));
                for (String line; (line = lines.readLine()) != null; ) {
                    if (line.startsWith("! ")) failed = line;
                    if (line.startsWith("+")) took = Duration.ofNanos(System.nanoTime() - begun);
                }
            }
        } catch (IOException killed) {
            // The portal is gone, and the backup with it.
        }
    }

    /** How long it took, if it was finished before the kill. */
    Optional<Duration> took() {
        return Optional.ofNullable(took);
    }

    Optional<String> failed() {
        return Optional.ofNullable(failed);
    }
}
