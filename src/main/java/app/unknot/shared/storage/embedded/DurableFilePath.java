package app.unknot.shared.storage.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2 file system {@code dsync:}. Opens the database file so that a write returns only when the disk has it. Without it H2 never
 * syncs on commit, even without write delay: a commit would survive a killed process, but not a power cut.
 */
public final class DurableFilePath extends FilePathWrapper {
    static final String SCHEME = "dsync";

    static void register() {
        FilePath.register(new DurableFilePath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return super.open("rw".equals(mode) ? "rwd" : mode);
    }
}
