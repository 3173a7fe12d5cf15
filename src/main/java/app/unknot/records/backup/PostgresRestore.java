package app.unknot.records.backup;

import app.unknot.records.backup.RestoreStep.Restored;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Puts a backup of PostgreSQL back: into an empty database, or, when forced, into a new one whose name the old one gives up. */
public final class PostgresRestore {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT);

    private final PostgresServer server;
    private final Path data;
    private final Keys keys;
    private final PracticeClock clock;

    public PostgresRestore(PostgresServer server, Path data, Keys keys, PracticeClock clock) {
        this.server = server;
        this.data = data;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @throws BackupFailed when it is refused or fails; the message says what became of what was there
     */
    public void from(Path file, boolean force, Consumer<String> progress) {
        String database = server.database();
        BackupFolder folder = BackupFolder.in(data);
        try {
            boolean empty = server.isEmpty();
            if (!empty && !force)
                throw new BackupFailed("There is already a practice in the database " + database
                        + ". Nothing was changed. Name an empty one, or repeat with --force to rename the database "
                        + "there. It is not deleted.");
            Path scratch = folder.newScratch();
            try {
                Path part = scratch.resolve("part");
                PostgresEngine engine = new PostgresEngine(server, keys);
                BackupManifest manifest = BackupCheck.check(file, keys, engine, part, scratch, progress);
                OptionalLong givenUp = empty ? OptionalLong.empty() : GivenUpLog.of(server::connect, keys);
                if (!empty) giveWay(database, progress);
                engine.restore(part, database);
                log(new Restored(data, file, manifest, Optional.empty()), givenUp);
                progress.accept("Restored: the database " + database + " is as it was at " + manifest.begun());
            } finally {
                folder.drop(scratch);
            }
        } catch (IOException | SQLException e) {
            throw new BackupFailed("The restore failed: " + e.getMessage() + ". No database was deleted.", e);
        }
    }

    private void giveWay(String database, Consumer<String> progress) throws SQLException {
        String aside = database + "_aside_" + STAMP.format(clock.instant().atOffset(ZoneOffset.UTC));
        try (Connection connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter database \"" + database + "\" rename to \"" + aside + "\"");
            statement.execute("create database \"" + database + "\"");
        }
        progress.accept("The database that was there is now called " + aside);
    }

    private void log(Restored restored, OptionalLong givenUp) {
        LogWithoutPortal.append(server::connect, clock, keys, LoggedRestore.event(restored, 0, givenUp));
    }
}
