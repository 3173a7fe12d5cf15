package app.unknot.shared.disk;

import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthLine.State;
import app.unknot.shared.health.HealthSource;
import app.unknot.shared.health.Ticker;
import app.unknot.shared.text.SharedWords;
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
            case AMPLE -> SharedWords.EVERYTHING_WORKS.text();
            case LOW -> SharedWords.NO_UPLOADS_EXPORTS_OR_IMPORTS.text();
            case NOTES_ONLY -> SharedWords.ONLY_SESSION_NOTES_SIGNATURES_AND_SIGN.text();
        };
    }

    @Override
    public List<HealthLine> lines() {
        if (left == UNREADABLE)
            return List.of(line(
                    State.BAD,
                    SharedWords.THE_DISK_OF_THE_DATA.text(),
                    SharedWords.CHECK_THAT_THE_DISK_IS_THERE.text()));
        if (left == Long.MAX_VALUE) return List.of();
        String sentence = marks.ballast() > 0 && !reserve
                ? SharedWords.LEFT_AND_NO_RESERVE.text(words(left), consequence(level))
                : SharedWords.LEFT.text(words(left), consequence(level));
        return List.of(
                switch (level) {
                    case AMPLE -> line(State.GOOD, sentence, "");
                    case LOW -> line(State.ATTENTION, sentence, SharedWords.FREE_SPACE_ON_THE_DATA.text());
                    case NOTES_ONLY -> line(State.BAD, sentence, SharedWords.FREE_SPACE_ON_THE_DATA_FOLDERS.text());
                });
    }

    private static HealthLine line(State state, String sentence, String advice) {
        return new HealthLine("disk.left", SharedWords.DISK_SPACE.text(), state, sentence, advice);
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
