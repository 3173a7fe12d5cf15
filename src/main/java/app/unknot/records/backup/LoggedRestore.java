package app.unknot.records.backup;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.chain.GivenUp;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import app.unknot.shared.storage.embedded.DataFolder;
import app.unknot.shared.storage.embedded.FolderRefused;
import app.unknot.shared.storage.embedded.FolderState;
import app.unknot.shared.storage.embedded.OpenedPractice;
import app.unknot.shared.storage.embedded.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Opens the restored database as the portal would, so that the commit journal beside it brings back what was done after the backup,
 * and writes the restore into the access log.
 */
public final class LoggedRestore implements RestoreStep {
    private final Path keyFile;
    private final PracticeClock clock;
    private final boolean asOfBackup;

    /**
     * @param asOfBackup leave out what the commit journal holds: the practice is to be as it was when the backup began
     */
    public LoggedRestore(Path keyFile, PracticeClock clock, boolean asOfBackup) {
        this.keyFile = keyFile;
        this.clock = clock;
        this.asOfBackup = asOfBackup;
    }

    @Override
    public void databaseIsInPlace(Restored restored, Keys keys, Consumer<String> progress) {
        DataFolder folder = new DataFolder(restored.data());
        try {
            // It speaks of the database that was there before.
            moveAside(folder.manifest(), restored);
            if (asOfBackup) moveAside(folder.journal(), restored);
            try (OpenedPractice practice = open(folder, restored, keys, progress)) {
                int later = practice.report().replayed();
                if (later > 0)
                    progress.accept("The commit journal brought back " + later + " changes made after the backup.");
                for (String refused : practice.report().refused())
                    progress.accept("The commit journal holds what could not be brought back: " + refused);
                LogWithoutPortal.append(
                        () -> practice.journalled().getConnection(),
                        clock,
                        keys,
                        event(restored, later, GivenUpLog.in(folder, restored.aside(), keys)));
            }
        } catch (IOException e) {
            throw new BackupFailed("The restored practice could not be opened: " + e.getMessage(), e);
        }
    }

    private OpenedPractice open(DataFolder folder, Restored restored, Keys keys, Consumer<String> progress)
            throws IOException {
        Opening opening = new Opening(folder, keyFile, clock);
        if (!Files.exists(folder.journal())) return opening(opening);
        Path asRestored = restored.data().resolve("as-restored.tmp");
        Files.copy(folder.database(), asRestored, StandardCopyOption.REPLACE_EXISTING);
        try {
            try {
                OpenedPractice practice = opening.open();
                if (practice.report().replayed() == 0 || isUnbroken(practice, keys)) return practice;
                practice.close();
            } catch (FolderRefused e) {
                if (e.state() != FolderState.OLDER) throw new BackupFailed(String.valueOf(e.getMessage()), e);
            }
            // The journal may be of a time that an earlier restore gave up: its changes are not those that followed
            // this backup.
            Files.move(asRestored, folder.database(), StandardCopyOption.REPLACE_EXISTING);
            moveAside(folder.manifest(), restored);
            moveAside(folder.journal(), restored);
            progress.accept("The commit journal does not continue this backup. It was moved aside.");
            return opening(opening);
        } finally {
            Files.deleteIfExists(asRestored);
        }
    }

    private static OpenedPractice opening(Opening opening) {
        try {
            return opening.open();
        } catch (FolderRefused e) {
            throw new BackupFailed(String.valueOf(e.getMessage()), e);
        }
    }

    /** Whether the access log fits together with what the journal brought back: every change of a record has its entry there. */
    private boolean isUnbroken(OpenedPractice practice, Keys keys) {
        try (Connection connection = practice.database().connect()) {
            return AuditLog.over(new JdbcTemplate(new SingleConnectionDataSource(connection, true)), clock, keys)
                    .verify(List.of())
                    .flaws()
                    .isEmpty();
        } catch (SQLException e) {
            throw new BackupFailed("The access log could not be read: " + e.getMessage(), e);
        }
    }

    private static void moveAside(Path what, Restored restored) throws IOException {
        if (!Files.exists(what)) return;
        Path aside = restored.aside()
                .orElse(restored.data()
                        .resolve("aside-" + restored.manifest().begun().getEpochSecond()));
        OwnerOnly.directory(aside);
        Path target = aside.resolve(what.getFileName().toString());
        for (int number = 2; Files.exists(target); number++) target = aside.resolve(what.getFileName() + "-" + number);
        Files.move(what, target);
    }

    static AuditEvent event(Restored restored, int later, OptionalLong givenUp) {
        return AuditEvent.done(GivenUp.ACTION, "backup " + restored.from().getFileName())
                .with("set back to " + restored.manifest().begun() + ", then " + later + " later changes brought back; "
                        + GivenUp.words(givenUp));
    }
}
