package app.unknot.shared.disk;

import java.io.IOException;
import java.nio.file.Path;

/** A disk whose free room is what a test says. */
public final class SetDisk {
    private static final long MEGABYTE = 1024 * 1024;

    private final DiskWatch watch;
    private long left = 100_000 * MEGABYTE;
    private boolean silent;

    /** Low at 1000 MB, notes only at 200, 4 in reserve. */
    public SetDisk(Path folder) {
        watch = new DiskWatch(
                folder, new DiskMarks(1000 * MEGABYTE, 200 * MEGABYTE, 4 * MEGABYTE), this::leftOrSilence);
    }

    public DiskWatch watch() {
        return watch;
    }

    public void leave(long megabytes) {
        left = megabytes * MEGABYTE;
        watch.look();
    }

    void fallSilent() {
        silent = true;
        watch.look();
    }

    private long leftOrSilence() throws IOException {
        if (silent) throw new IOException("The disk is gone");
        return left;
    }
}
