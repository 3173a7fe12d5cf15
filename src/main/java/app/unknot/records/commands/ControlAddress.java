package app.unknot.records.commands;

import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a running portal listens: a socket in a folder of its owner's only, so that nobody else can even reach it. */
final class ControlAddress {
    /** The system's limit lies between 104 and 108 bytes. */
    private static final int LONGEST = 100;

    private static final String FOLDER = "control";
    private static final String SOCKET = "portal.sock";
    private static final String POINTER = "portal.path";

    private ControlAddress() {}

    /** Makes the folder. A path too long for a socket is replaced by one where temporary files go, and a file that names it. */
    static Path prepare(Path data) throws IOException {
        Path folder = data.toAbsolutePath().normalize().resolve(FOLDER);
        OwnerOnly.directory(folder);
        forget(folder);
        Path socket = folder.resolve(SOCKET);
        if (fits(socket)) return socket;
        Path elsewhere = Files.createTempDirectory("unknot-").resolve(SOCKET);
        Path pointer = folder.resolve(POINTER);
        OwnerOnly.file(pointer);
        Files.writeString(pointer, elsewhere.toString());
        return elsewhere;
    }

    private static boolean fits(Path socket) {
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /** Where a portal on this folder would listen; empty when there is none. */
    static Optional<UnixDomainSocketAddress> find(Path data) throws IOException {
        Path folder = data.toAbsolutePath().normalize().resolve(FOLDER);
        Path socket = folder.resolve(SOCKET);
        Path pointer = folder.resolve(POINTER);
        if (Files.exists(pointer)) socket = Path.of(Files.readString(pointer));
        return Files.exists(socket) && fits(socket)
                ? Optional.of(UnixDomainSocketAddress.of(socket))
                : Optional.empty();
    }

    /** Takes away what this or a killed portal left. */
    static void forget(Path folder) throws IOException {
        Path pointer = folder.resolve(POINTER);
        if (Files.exists(pointer)) {
            Path socket = Path.of(Files.readString(pointer));
            Files.deleteIfExists(socket);
            if (socket.getParent() != null) Files.deleteIfExists(socket.getParent());
        }
        Files.deleteIfExists(pointer);
        Files.deleteIfExists(folder.resolve(SOCKET));
    }
}
