package app.unknot.shared.disk;

import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthLine.State;
import app.unknot.shared.health.HealthSource;
import app.unknot.shared.health.Ticker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second at the room that is left beside the data, and keeps the reserve. */
public final class DiskWatch implements HealthSource, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiskWatch.class);
    private static final long UNREADABLE = -1;

    /** Asks the disk. A seam for tests: nobody fills a real disk to see what happens at a gigabyte. */
    interface Gauge {
        /** Bytes that this process may still write. */
        long left() throws IOException;
    }

    private final Path folder;
    private final DiskMarks marks;
    private final Gauge gauge;
    private final Ballast ballast;
    private final Ticker ticker = new Ticker("disk", Duration.ofSeconds(1), this::look);
    private volatile DiskLevel level = DiskLevel.AMPLE;
    private volatile long left = Long.MAX_VALUE;
    private volatile boolean reserve;

    DiskWatch(Path folder, DiskMarks marks, Gauge gauge) {
        this.folder = folder;
        this.marks = marks;
        this.gauge = gauge;
        ballast = new Ballast(folder, marks.ballast());
    }

    /** Watches {@code folder}, from now on and before anything is written to it. */
    static DiskWatch over(Path folder, DiskMarks marks) {
        DiskWatch watch =
                new DiskWatch(folder, marks, () -> Files.getFileStore(folder).getUsableSpace());
        if (Files.isDirectory(folder)) watch.measure();
        watch.ticker.start();
        // The reserve takes a moment to write: not in the way of the start.
        watch.ticker.soon();
        return watch;
    }

    public DiskLevel level() {
        return level;
    }

    /** Bytes left on the disk of the data folder; -1 when the disk does not say. */
    public long left() {
        return left;
    }

    /** Whether the reserve is there. */
    public boolean hasReserve() {
        return reserve;
    }

    void look() {
        if (!Files.isDirectory(folder)) return;
        measure();
        if (left == UNREADABLE) return;
        try {
            switch (marks.reserve(left, ballast.isThere())) {
                case RELEASE -> {
                    ballast.release();
                    LOG.error(
                            "The disk is full: the reserve of {} was given up, so that notes can still be saved.",
                            words(marks.ballast()));
                    measure();
                }
                case MAKE -> ballast.make();
                case KEEP -> {}
            }
        } catch (IOException problem) {
            LOG.warn(
                    "The reserve on the disk could not be changed ({}).",
                    problem.getClass().getSimpleName());
        }
        reserve = ballast.isThere();
    }

    private void measure() {
        try {
            left = gauge.left();
        } catch (IOException problem) {
            left = UNREADABLE;
            return;
        }
        DiskLevel before = level;
        level = marks.level(left, before);
        if (level != before) LOG.warn("{} left on the disk: {}", words(left), consequence(level));
    }

    /** What becomes of people's work, as a sentence. */
    public static String consequence(DiskLevel level) {
        return switch (level) {
            case AMPLE -> "everything works.";
            case LOW -> "no uploads, exports or imports.";
            case NOTES_ONLY -> "only session notes, signatures and sign-ins are saved.";
        };
    }

    @Override
    public List<HealthLine> lines() {
        if (left == UNREADABLE)
            return List.of(line(
                    State.BAD,
                    "The disk of the data folder does not say how full it is.",
                    "Check that the disk is there."));
        if (left == Long.MAX_VALUE) return List.of();
        String sentence = words(left) + " left" + (marks.ballast() > 0 && !reserve ? ", and no reserve" : "") + ": "
                + consequence(level);
        return List.of(
                switch (level) {
                    case AMPLE -> line(State.GOOD, sentence, "");
                    case LOW -> line(State.ATTENTION, sentence, "Free space on the data folder's disk.");
                    case NOTES_ONLY -> line(State.BAD, sentence, "Free space on the data folder's disk now.");
                });
    }

    private static HealthLine line(State state, String sentence, String advice) {
        return new HealthLine("disk.left", "Disk space", state, sentence, advice);
    }

    private static String words(long bytes) {
        double megabytes = bytes / 1024.0 / 1024.0;
        return megabytes >= 1024
                ? String.format(Locale.US, "%,.1f GB", megabytes / 1024)
                : String.format(Locale.US, "%.0f MB", megabytes);
    }

    @Override
    public void close() {
        ticker.close();
    }
}
