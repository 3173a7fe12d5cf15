package app.unknot.records.backup;

import app.unknot.records.backup.RestoreStep.Restored;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import app.unknot.shared.storage.embedded.Opening;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Puts a backup of the embedded database back into a data folder. The backup is checked as a whole first; until then nothing in
 * the folder is touched. At no moment is the folder without a database: the old one is linked aside, then replaced in one step.
 */
public final class Restore {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'", Locale.ROOT);

    private final Path data;
    private final Keys keys;
    private final PracticeClock clock;
    private final List<RestoreStep> steps;

    /**
     * @param steps run in their order when the database is in place
     */
    public Restore(Path data, Keys keys, PracticeClock clock, List<RestoreStep> steps) {
        this.data = data.toAbsolutePath().normalize();
        this.keys = keys;
        this.clock = clock;
        this.steps = List.copyOf(steps);
    }

    /**
     * @param force whether a database that is there is moved aside; without it the restore is refused
     * @throws BackupFailed when it is refused or fails; the message says what became of what was there
     */
    public Restored from(Path file, boolean force, Consumer<String> progress) {
        Path inUse = data.resolve(EmbeddedDatabase.FILE);
        requireIdle(inUse);
        if (Files.exists(inUse) && !force)
            throw new BackupFailed("There is already a practice in " + data
                    + ". Nothing was changed. Choose another folder with --data, or repeat with --force to move"
                    + " the practice there aside. It is not deleted.");
        BackupFolder folder = BackupFolder.in(data);
        try {
            OwnerOnly.directory(data);
            Path scratch = folder.newScratch();
            try {
                return replace(file, inUse, scratch, progress);
            } finally {
                folder.drop(scratch);
            }
        } catch (IOException e) {
            throw new BackupFailed(
                    "The restore failed: " + e.getMessage() + ". What was in " + data + " is still there.", e);
        }
    }

    private Restored replace(Path file, Path inUse, Path scratch, Consumer<String> progress) throws IOException {
        Path part = scratch.resolve("part");
        BackupManifest manifest = BackupCheck.check(file, keys, EmbeddedEngine.opener(keys), part, scratch, progress);
        if (!Opening.knows(manifest.schema()))
            throw new BackupFailed("This backup was made by a later release of Unknot: its schema is "
                    + manifest.schema() + ". Nothing was changed. Install that release, then restore.");
        Path fresh = scratch.resolve("fresh");
        OwnerOnly.directory(fresh);
        EmbeddedEngine.unpack(part, fresh);
        Path database = fresh.resolve(EmbeddedDatabase.FILE);
        Disk.sync(database);
        requireIdle(inUse);
        Optional<Path> aside = Files.exists(inUse) ? Optional.of(linkAside(inUse)) : Optional.empty();
        aside.ifPresent(place -> progress.accept("The practice that was there is now in " + place));
        Disk.rename(database, inUse);
        Restored restored = new Restored(data, file, manifest, aside);
        for (RestoreStep step : steps) step.databaseIsInPlace(restored, keys, progress);
        progress.accept("Restored: " + data + " from the backup of " + manifest.begun());
        return restored;
    }

    private Path linkAside(Path inUse) throws IOException {
        String stem = "aside-" + STAMP.format(clock.instant().atOffset(ZoneOffset.UTC));
        Path aside = data.resolve(stem);
        for (int number = 2; Files.exists(aside); number++) aside = data.resolve(stem + "-" + number);
        OwnerOnly.directory(aside);
        Path kept = aside.resolve(EmbeddedDatabase.FILE);
        try {
            Files.createLink(kept, inUse);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(inUse, kept);
            Disk.sync(kept);
        }
        try (Stream<Path> files = Files.list(data)) {
            for (Path other : files.filter(Restore::belongsToTheDatabase).toList())
                Files.move(other, aside.resolve(other.getFileName().toString()));
        }
        Disk.syncFolder(aside);
        return aside;
    }

    /** What H2 leaves beside its file, such as a trace of errors. */
    private static boolean belongsToTheDatabase(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("unknot.") && name.endsWith(".db") && !name.equals(EmbeddedDatabase.FILE);
    }

    private void requireIdle(Path inUse) {
        if (isHeldOpen(inUse))
            throw new BackupFailed("A portal is running on " + data + ". Nothing was changed. Stop it, then restore.");
    }

    /** Whether another process has the database open. Not to be asked by the process that has it open itself. */
    public static boolean isHeldOpen(Path database) {
        if (!Files.exists(database)) return false;
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw new BackupFailed(database + " cannot be opened: " + e.getMessage(), e);
        }
    }
}
