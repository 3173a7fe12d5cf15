package app.unknot.shared.storage.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps the database file to this process without opening the database, as H2 itself would. The file must not be opened and closed
 * by another way at the same time: on POSIX systems that gives the lock up. So its content is read through here.
 */
final class FolderLock implements AutoCloseable {
    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /** Empty when somebody has the database open, or changes its key. */
    static Optional<FolderLock> of(Path database) throws IOException {
        FileChannel file = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = file.tryLock();
            if (lock != null) return Optional.of(new FolderLock(file));
        } catch (OverlappingFileLockException held) {
            // By this very process.
        } catch (IOException e) {
            file.close();
            throw e;
        }
        file.close();
        return Optional.empty();
    }

    /** The file from its beginning; closing the stream is not needed and would end the lock. */
    InputStream content() throws IOException {
        file.position(0);
        return Channels.newInputStream(file);
    }

    long size() throws IOException {
        return file.size();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
