package app.unknot.records.commands;

import app.unknot.records.backup.BackupFailed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks the portal that runs on a data folder. */
final class ControlClient {
    private ControlClient() {}

    static boolean isAnswered(Path data) {
        try (SocketChannel portal = connect(data)) {
            return portal != null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Sends the command and hands on each line as it comes.
     *
     * @return false when no portal runs there, and nothing was done
     * @throws BackupFailed when the portal says that it failed, or goes away
     */
    static boolean ask(Path data, String command, Consumer<String> out) {
        try (SocketChannel portal = connect(data)) {
            if (portal == null) return false;
            out.accept("Asking the portal that runs on " + data);
            portal.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.UTF_8)));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(Channels.newInputStream(portal), StandardCharsets.UTF_8));
            for (String line; (line = in.readLine()) != null; ) {
                String words = line.substring(Math.min(line.length(), 2));
                if (line.startsWith(ControlSocket.NOT_WELL)) throw new BackupFailed(words);
                if (!words.isEmpty()) out.accept(words);
                if (line.startsWith(ControlSocket.WELL)) return true;
            }
            throw new BackupFailed("The portal stopped before it was done. Check its log, then try again.");
        } catch (IOException e) {
            throw new BackupFailed("The portal stopped before it was done: " + e.getMessage(), e);
        }
    }

    private static @Nullable SocketChannel connect(Path data) throws IOException {
        Optional<UnixDomainSocketAddress> address = ControlAddress.find(data);
        if (address.isEmpty()) return null;
        try {
            return SocketChannel.open(address.get());
        } catch (IOException nobodyListens) {
            return null;
        }
    }
}
