package app.unknot.records.backup;

import app.unknot.records.words.RecordsWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.util.FileSystemUtils;

/**
 * Makes one backup: copies the database, restores the copy into a scratch folder, reads all of it through, compares it with the
 * database in use, and only then writes the file under its name. One at a time for each folder.
 */
public final class BackupMaker {
    /** The copy, its restored form and the finished file lie side by side for a while. */
    private static final int SPACE_FACTOR = 3;

    /** How often a copy is made until one passes. What the database in use lacks itself is missing from each of them. */
    private static final int COPIES = 3;

    private static final String RESTORED = "restored";

    private final Engine engine;
    private final Keys keys;
    private final BackupFolder folder;
    private final PracticeClock clock;

    public BackupMaker(Engine engine, Keys keys, BackupFolder folder, PracticeClock clock) {
        this.engine = engine;
        this.keys = keys;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * @param progress is told each step as it is done
     * @throws BackupFailed when there is no good backup in the end. A copy that did not pass is kept as {@code .bad}; earlier
     *     backups are untouched.
     */
    public MadeBackup make(Consumer<String> progress) {
        Instant begun = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            OwnerOnly.directory(folder.path());
            folder.sweep();
            requireSpace();
            Runnable covered = engine.begin();
            Path scratch = folder.newScratch();
            try {
                MadeBackup made = make(begun, scratch, progress);
                covered.run();
                return made;
            } finally {
                folder.drop(scratch);
            }
        } catch (BackupFailed e) {
            throw e;
        } catch (IOException | SQLException | DataAccessException | IllegalStateException e) {
            throw new BackupFailed(RecordsWords.NO_BACKUP_WAS_MADE_EARLIER.text(e.getMessage()), e);
        }
    }

    private MadeBackup make(Instant begun, Path scratch, Consumer<String> progress) throws IOException, SQLException {
        Path part = scratch.resolve("part");
        for (int copy = 1; ; copy++)
            try {
                return copy(begun, scratch, part, progress);
            } catch (BackupFailed e) {
                if (copy == COPIES) {
                    Path bad = folder.setAside(part, begun);
                    throw new BackupFailed(RecordsWords.THE_COPY_DID_NOT_PASS.text(e.words(), bad), e);
                }
                progress.accept(RecordsWords.THE_COPY_IS_MADE_AGAIN.text(e.words()));
                Files.deleteIfExists(part);
                FileSystemUtils.deleteRecursively(scratch.resolve(RESTORED));
            }
    }

    private MadeBackup copy(Instant begun, Path scratch, Path part, Consumer<String> progress)
            throws IOException, SQLException {
        try (Connection inUse = engine.connect()) {
            Bracket before = Bracket.of(inUse, keys);
            progress.accept(RecordsWords.COPYING_THE_DATABASE.text(Disk.size(engine.bytes())));
            engine.copyTo(part);
            Bracket after = Bracket.of(inUse, keys);
            String sha256 = BackupFile.sha256(part);
            progress.accept(RecordsWords.RESTORING_THE_COPY_INTO_A_SCRATCH.text());
            Survey copy = readThrough(part, scratch, before, after, inUse, progress);
            BackupManifest manifest = BackupManifest.of(
                    copy,
                    engine.name() + " " + inUse.getMetaData().getDatabaseProductVersion(),
                    begun,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    Files.size(part),
                    sha256);
            Path finished = folder.keep(scratch, part, manifest, keys);
            MadeBackup made = new MadeBackup(finished, Files.size(finished), manifest);
            progress.accept(RecordsWords.VERIFIED_2.text(made.words()));
            return made;
        }
    }

    private Survey readThrough(
            Path part, Path scratch, Bracket before, Bracket after, Connection inUse, Consumer<String> progress)
            throws IOException, SQLException {
        Path restored = scratch.resolve(RESTORED);
        OwnerOnly.directory(restored);
        try (CopyOpener.Scratch opened = engine.open(part, restored)) {
            Survey copy = Survey.of(opened.connection(), keys, progress);
            List<String> problems = new ArrayList<>(copy.problems());
            problems.addAll(Bracket.misfits(before, copy, opened.connection(), after, inUse, keys));
            if (!problems.isEmpty()) throw new BackupFailed(String.join(". ", problems) + ".");
            return copy;
        }
    }

    /** How many bytes must be free for the next backup. */
    public long spaceNeeded() throws IOException, SQLException {
        return engine.bytes() * SPACE_FACTOR;
    }

    private void requireSpace() throws IOException, SQLException {
        long needed = spaceNeeded();
        long free = folder.freeBytes();
        if (free < needed)
            throw new BackupFailed(
                    RecordsWords.NO_BACKUP_WAS_MADE_IT_NEEDS.text(Disk.size(needed), Disk.size(free), folder.path()));
    }
}
