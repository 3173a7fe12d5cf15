package app.unknot.shared.disk;

import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;

/** A file that is there to be deleted: what it frees is for the notes that are being written when the disk is full. */
final class Ballast {
    private static final int PIECE = 1024 * 1024;

    private final Path file;
    private final long size;

    Ballast(Path folder, long size) {
        file = folder.resolve("ballast");
        this.size = size;
    }

    boolean isThere() {
        try {
            return size > 0 && Files.size(file) == size;
        } catch (IOException noSuchFile) {
            return false;
        }
    }

    /** Writes every byte, of a kind that no file system shortens; a hole would free nothing. */
    void make() throws IOException {
        Path half = file.resolveSibling("ballast.part");
        byte[] piece = new byte[PIECE];
        new SplittableRandom(size).nextBytes(piece);
        Files.deleteIfExists(half);
        OwnerOnly.file(half);
        try (FileChannel out = FileChannel.open(half, StandardOpenOption.WRITE)) {
            for (long left = size; left > 0; ) {
                // Each piece begins otherwise, so that none is stored as a copy of the one before.
                ByteBuffer next =
                        ByteBuffer.wrap(piece, 0, (int) Math.min(PIECE, left)).putLong(0, left);
                left -= next.remaining();
                while (next.hasRemaining()) out.write(next);
            }
            out.force(true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(half);
            throw e;
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    void release() throws IOException {
        Files.deleteIfExists(file);
    }
}
