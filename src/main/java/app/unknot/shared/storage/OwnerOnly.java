package app.unknot.shared.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes folders that only their owner can enter, and files that only their owner can read. */
public final class OwnerOnly {
    private OwnerOnly() {}

    public static void directory(Path path) throws IOException {
        if (Files.isDirectory(path)) return;
        Files.createDirectories(
                path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Makes an empty file; there must be none of that name. */
    public static void file(Path path) throws IOException {
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
