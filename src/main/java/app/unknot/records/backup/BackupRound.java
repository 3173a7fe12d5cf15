package app.unknot.records.backup;

import app.unknot.audit.AuditEvent;
import app.unknot.records.words.RecordsWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/** One backup with all that belongs to it: a line in the access log, a copy at the second place, and room for the next ones. */
public final class BackupRound {
    private final BackupMaker maker;
    private final Keys keys;
    private final BackupFolder folder;
    private final BackupSettings settings;
    private final PracticeClock clock;
    private final Consumer<AuditEvent> log;

    /**
     * @param log writes a line of the access log in a transaction of its own
     */
    public BackupRound(
            Engine engine,
            Keys keys,
            BackupFolder folder,
            BackupSettings settings,
            PracticeClock clock,
            Consumer<AuditEvent> log) {
        this.maker = new BackupMaker(engine, keys, folder, clock);
        this.keys = keys;
        this.folder = folder;
        this.settings = settings;
        this.clock = clock;
        this.log = log;
    }

    /**
     * @param made the backup, which is good
     * @param secondFailed why it is not at the second place; empty when it is, or when there is none
     */
    public record Done(MadeBackup made, String secondFailed) {}

    /**
     * @throws BackupFailed when there is no good backup in the end
     */
    public Done run(Consumer<String> progress) {
        try {
            MadeBackup made = maker.make(progress);
            log.accept(AuditEvent.done("BACKUP", "backup " + made.file().getFileName())
                    .with(made.manifest().count("signed notes") + " signed notes, log up to entry "
                            + made.manifest().audit().seq()));
            Done done = new Done(made, copyAway(made, progress));
            thinOut(folder, progress);
            return done;
        } catch (BackupFailed e) {
            throw logged(e);
        } catch (RuntimeException e) {
            throw logged(new BackupFailed(RecordsWords.NO_BACKUP_WAS_MADE_EARLIER_BACKUPS.text(e.getMessage()), e));
        }
    }

    /** A failure that cannot be logged, because the disk is full for example, is told all the same. */
    private BackupFailed logged(BackupFailed failure) {
        try {
            log.accept(AuditEvent.failed("BACKUP", "backup"));
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private String copyAway(MadeBackup made, Consumer<String> progress) {
        Optional<Path> place = settings.secondPlace();
        if (place.isEmpty()) return "";
        try {
            // A folder that were made here would lie on the wrong disk when the right one is not mounted.
            if (!Files.isDirectory(place.get()))
                throw new BackupFailed(RecordsWords.THE_FOLDER_IS_NOT_THERE.text(place.get()));
            BackupFolder second = new BackupFolder(place.get());
            second.receive(made.file());
            progress.accept(RecordsWords.COPIED_TO_AND_COMPARED.text(second.path()));
            thinOut(second, progress);
            return "";
        } catch (IOException | BackupFailed e) {
            String why = String.valueOf(e.getMessage());
            progress.accept(RecordsWords.THE_BACKUP_IS_GOOD_BUT.text(place.get(), why));
            log.accept(AuditEvent.failed("BACKUP_COPY", "backup " + made.file().getFileName()));
            return why;
        }
    }

    private void thinOut(BackupFolder place, Consumer<String> progress) {
        try {
            place.thinOut(keys, settings.retention(), clock.getZone())
                    .forEach(file -> progress.accept(RecordsWords.DELETED_BECAUSE_OF_AGE.text(file.getFileName())));
        } catch (IOException | BackupFailed e) {
            progress.accept(RecordsWords.OLD_BACKUPS_IN_COULD_NOT_BE_DELETED.text(place.path(), e.getMessage()));
        }
    }

    BackupState.Space space() throws IOException, SQLException {
        OwnerOnly.directory(folder.path());
        return new BackupState.Space(folder.freeBytes(), maker.spaceNeeded());
    }
}
