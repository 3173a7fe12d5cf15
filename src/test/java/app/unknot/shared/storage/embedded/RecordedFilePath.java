package app.unknot.shared.storage.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/** A file system of H2 that remembers each write to the database file, in order. */
public final class RecordedFilePath extends FilePathWrapper {
    static final String PREFIX = "recorded:";
    private static final List<Write> WRITES = new CopyOnWriteArrayList<>();

    static {
        FilePath.register(new RecordedFilePath());
    }

    /**
     * @param content what was written at {@code position}; null when the file was cut to that length
     */
    record Write(long position, byte @Nullable [] content) {}

    /** Forgets what was written so far, and remembers from here. */
    static void begin() {
        WRITES.clear();
    }

    /** How many writes there were. */
    static int count() {
        return WRITES.size();
    }

    static List<Write> writes() {
        return List.copyOf(WRITES);
    }

    @Override
    public String getScheme() {
        return "recorded";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Recording(super.open(mode));
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // the file below takes turns itself
    private static final class Recording extends FileBaseDefault {
        private final FileChannel file;

        Recording(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            int written = file.write(source, position);
            WRITES.add(new Write(position, Arrays.copyOf(bytes, written)));
            return written;
        }

        @Override
        protected void implTruncate(long length) throws IOException {
            file.truncate(length);
            WRITES.add(new Write(length, null));
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
