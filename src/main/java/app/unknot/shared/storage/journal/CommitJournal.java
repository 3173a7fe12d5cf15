package app.unknot.shared.storage.journal;

import app.unknot.shared.storage.OwnerOnly;
import app.unknot.shared.storage.Sealer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Append-only files beside the embedded database. Each transaction is written and synced here before the database commits it, and
 * the database keeps the transaction's number in the same commit; so at the next start it is known what the database lacks.
 * Transactions that wait for the disk at the same time share one sync.
 */
public final class CommitJournal implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("commits-(\\d{8})\\.journal");

    private final Path folder;
    private final Sealer sealer;
    private final AtomicLong lastId;
    private final Object entrance = new Object();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final ReentrantLock disk = new ReentrantLock();
    /** Held shared from a transaction's number to the end of its commit, and alone while a new file begins. */
    private final ReentrantReadWriteLock commits = new ReentrantReadWriteLock();

    private final WriteGate gate = new WriteGate();

    private Segment segment;
    private @Nullable FileChannel channel;
    private long length;

    /**
     * Begins a new file in {@code folder}, after those that are there.
     *
     * @param known what the database and the journal know
     */
    public static CommitJournal begin(Path folder, Sealer sealer, JournalPoint known) {
        try {
            OwnerOnly.directory(folder);
            int last = segments(folder, sealer).stream()
                    .mapToInt(Segment::number)
                    .max()
                    .orElse(0);
            return new CommitJournal(folder, sealer, Math.max(last + 1, known.segment()), known.lastId());
        } catch (IOException e) {
            throw new UncheckedIOException("The commit journal in " + folder + " cannot be begun", e);
        }
    }

    private CommitJournal(Path folder, Sealer sealer, int number, long lastKnown) throws IOException {
        this.folder = folder;
        this.sealer = sealer;
        this.lastId = new AtomicLong(lastKnown);
        this.segment = named(folder, sealer, number);
        this.channel = create(segment.file());
    }

    /** Deletes the files of a practice that never began. */
    public static void discard(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        List<Path> files;
        try (Stream<Path> names = Files.list(folder)) {
            files = names.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
        for (Path file : files) Files.delete(file);
    }

    /** The files of a journal, oldest first. */
    static List<Segment> segments(Path folder, Sealer sealer) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> named(folder, sealer, Integer.parseInt(name.group(1))))
                    .sorted(Comparator.comparingInt(Segment::number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The commit journal in " + folder + " cannot be read", e);
        }
    }

    private static Segment named(Path folder, Sealer sealer, int number) {
        return new Segment(folder.resolve("commits-%08d.journal".formatted(number)), number, sealer);
    }

    private static FileChannel create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        OwnerOnly.syncFolderOf(file);
        return channel;
    }

    /** Where transactions that are journalled enter before they write. */
    public WriteGate gate() {
        return gate;
    }

    /** The number of the file that is written now. */
    public int current() {
        return segment.number();
    }

    /**
     * A transaction is about to be committed. No new file begins until {@link #leave}.
     *
     * @return its number
     */
    long enter() {
        commits.readLock().lock();
        return lastId.incrementAndGet();
    }

    /**
     * Writes what the transaction changed, and returns when the disk has it.
     *
     * @throws JournalRefused when the disk did not take it; the transaction must not be committed then
     */
    void write(long id, List<Change> changes) {
        append(new JournalRecord(id, false, changes));
    }

    /** The database refused the commit after all. */
    void withdraw(long id) {
        append(new JournalRecord(id, true, List.of()));
    }

    /** The database has answered. */
    void leave() {
        commits.readLock().unlock();
    }

    private void append(JournalRecord record) {
        Waiting mine;
        synchronized (entrance) {
            mine = new Waiting(segment.frame(record));
            queue.add(mine);
        }
        disk.lock();
        try {
            if (!mine.done) writeAll();
        } finally {
            disk.unlock();
        }
        if (mine.failure != null)
            throw new JournalRefused("The change was not saved: the commit journal could not be written", mine.failure);
    }

    /** The first thread to get the disk writes for all that wait behind it. */
    private void writeAll() {
        List<Waiting> batch;
        synchronized (entrance) {
            batch = List.copyOf(queue);
            queue.clear();
        }
        IOException failure = null;
        try {
            FileChannel open = open();
            ByteBuffer bytes = ByteBuffer.allocate(
                    batch.stream().mapToInt(one -> one.frame.length).sum());
            batch.forEach(one -> bytes.put(one.frame));
            bytes.flip();
            long end = length + bytes.remaining();
            while (bytes.hasRemaining()) open.write(bytes, end - bytes.remaining());
            open.force(false);
            length = end;
        } catch (IOException e) {
            failure = e;
            abandon();
        }
        for (Waiting one : batch) {
            one.failure = failure;
            one.done = true;
        }
    }

    private FileChannel open() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            // The seal binds the number of the file, so a file that failed is cut to its last good record and used
            // again.
            open = FileChannel.open(segment.file(), StandardOpenOption.WRITE);
            open.truncate(length);
            open.force(true);
            channel = open;
        }
        return open;
    }

    /** After a failed write or sync nobody knows what the file's end holds; it is opened and cut before the next record. */
    private void abandon() {
        FileChannel broken = channel;
        channel = null;
        if (broken == null) return;
        try (broken) {
            broken.truncate(length);
        } catch (IOException ignored) {
            // The cut is tried again before the next record.
        }
    }

    /**
     * Begins a new file. Every transaction in the files before it is in the database by then.
     *
     * @return where it begins
     */
    public JournalPoint rotate() {
        commits.writeLock().lock();
        disk.lock();
        try {
            Segment next = named(folder, sealer, segment.number() + 1);
            FileChannel fresh = create(next.file());
            if (channel != null) channel.close();
            segment = next;
            channel = fresh;
            length = 0;
            return new JournalPoint(next.number(), lastId.get());
        } catch (IOException e) {
            throw new UncheckedIOException("A new file of the commit journal cannot be begun in " + folder, e);
        } finally {
            disk.unlock();
            commits.writeLock().unlock();
        }
    }

    /** Deletes the files before {@code number}. */
    public void dropBefore(int number) {
        for (Segment old : new ArrayList<>(segments(folder, sealer))) {
            if (old.number() >= number || old.number() >= current()) continue;
            try {
                Files.deleteIfExists(old.file());
            } catch (IOException e) {
                throw new UncheckedIOException("An old file of the commit journal cannot be deleted", e);
            }
        }
    }

    @Override
    public void close() {
        disk.lock();
        try {
            if (channel != null) channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            disk.unlock();
        }
    }

    /** A record on its way to the disk. Guarded by {@link #disk} once it left the queue. */
    private static final class Waiting {
        private final byte[] frame;
        private boolean done;
        private @Nullable IOException failure;

        Waiting(byte[] frame) {
            this.frame = frame;
        }
    }
}
