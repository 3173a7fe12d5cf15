package app.unknot.records.rotation;

import app.unknot.records.backup.BackupFailed;
import app.unknot.records.backup.PostgresServer;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.DataFolder;
import app.unknot.shared.storage.embedded.FolderRefused;
import app.unknot.shared.storage.embedded.Rotation;
import app.unknot.shared.storage.keys.KeyFile;
import app.unknot.shared.storage.keys.KeyRefused;
import app.unknot.shared.storage.keys.ServedKey;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Gives a practice another key. On either engine there is one step that decides; killed before or after, a start knows which. */
public final class KeyChange {
    private final Path keyFile;
    private final PracticeClock clock;
    private final Consumer<String> progress;

    public KeyChange(Path keyFile, PracticeClock clock, Consumer<String> progress) {
        this.keyFile = keyFile;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Changes the key of a data folder. The file as it was stays, under a name of its own, until it is deleted.
     *
     * @throws BackupFailed when it is refused or fails; the message says so, and nothing was changed
     */
    public Rotation.Done ofFolder(Path data) {
        progress.accept("Working on a copy. Until it is finished and compared, nothing in " + data + " changes.");
        try {
            return new Rotation(new DataFolder(data), keyFile, clock).run(new PracticeContent(clock, progress));
        } catch (FolderRefused e) {
            throw new BackupFailed(String.valueOf(e.getMessage()), e);
        } catch (IOException | SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    /** The key that was in use, and the one that is now. */
    public record Served(Keys from, Keys to) {}

    /**
     * Changes the key of a practice in PostgreSQL, in one transaction.
     *
     * @throws BackupFailed when it is refused or fails; the message says so, and nothing was changed
     */
    public Served ofServer(PostgresServer server) {
        progress.accept("Working in one transaction. Until it is committed, nothing in the database changes.");
        KeyFile file = new KeyFile(keyFile);
        ServedKey served = new ServedKey(file);
        try (Connection database = server.connect()) {
            Keys from = Keys.load(file.path());
            database.setAutoCommit(false);
            try {
                served.lockForChange(database, from);
                requireNoPortal(database);
                Keys to = file.prepare(from.practice().orElseGet(UUID::randomUUID));
                PracticeContent content = new PracticeContent(clock, progress);
                List<FinalTable> tables = FinalTable.of(database);
                for (FinalTable table : tables) table.allowChanges(database);
                content.reseal(database, from, to);
                content.handOver(database, from, to);
                for (FinalTable table : tables) table.refuseChanges(database);
                content.check(database, to);
                served.change(database, to);
                if (!file.isNext(to)) throw new IllegalStateException("The file " + file.next() + " is gone");
                database.commit();
                file.promote();
                return new Served(from, to);
            } catch (IOException | SQLException | RuntimeException e) {
                // After the rollback the database itself says whether the commit had reached it.
                database.rollback();
                served.settle(database);
                throw e;
            }
        } catch (BackupFailed | KeyRefused e) {
            throw new BackupFailed(String.valueOf(e.getMessage()), e);
        } catch (IOException | SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    private static void requireNoPortal(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from pg_stat_activity where datname ="
                        + " current_database() and application_name = 'unknot' and pid <> pg_backend_pid()")) {
            row.next();
            if (row.getLong(1) > 0)
                throw new BackupFailed("A portal is connected to this database. Nothing was changed. Stop it, on"
                        + " whichever machine it runs, then change the key.");
        }
    }

    private static BackupFailed failed(Exception e) {
        return new BackupFailed(
                "The key was not changed: " + e.getMessage()
                        + ". The practice and its key file are as they were, or the next start finishes what was begun.",
                e);
    }
}
