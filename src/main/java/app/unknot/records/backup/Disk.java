package app.unknot.records.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a backup asks of the disk. */
final class Disk {
    private static final long KILO = 1_000;

    private Disk() {}

    /** Returns when the disk has the file's content. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Returns when the disk has the names in the folder. */
    static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Gives a finished file its name, whole or not at all, and for good. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folderOf(to));
    }

    static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) throw new IllegalArgumentException(file + " lies in no folder");
        return folder;
    }

    /** Deletes a folder with all that is in it; one that is not there is fine. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path one, @Nullable IOException failed) throws IOException {
                    Files.delete(one);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " could not be deleted", e);
        }
    }

    /** Bytes as people read them, such as {@code 41.3 MB}. */
    static String size(long bytes) {
        if (bytes < KILO) return bytes + " bytes";
        if (bytes < KILO * KILO) return String.format(Locale.US, "%.1f KB", bytes / (double) KILO);
        if (bytes < KILO * KILO * KILO) return String.format(Locale.US, "%.1f MB", bytes / (double) (KILO * KILO));
        return String.format(Locale.US, "%.1f GB", bytes / (double) (KILO * KILO * KILO));
    }
}
