package app.unknot.shared.storage.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** The database's own file system, over a disk that can be full. Takes effect for files that are opened after it was put in. */
public final class BreakableDisk extends FilePathWrapper {
    private static volatile boolean full;

    /** Puts the breakable disk where the database looks for its own. */
    public static void putIn() {
        full = false;
        FilePath.register(new BreakableDisk());
    }

    public static void takeOut() {
        full = false;
        DurableFilePath.register();
    }

    public static void fill() {
        full = true;
    }

    public static void makeRoom() {
        full = false;
    }

    @Override
    public String getScheme() {
        return DurableFilePath.SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open("rw".equals(mode) ? "rwd" : mode));
    }

    private static void requireRoom() throws IOException {
        if (full) throw new IOException("No space left on device");
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // the file below takes turns itself
    private static final class Channel extends FileBaseDefault {
        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            requireRoom();
            return file.write(from, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            requireRoom();
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
