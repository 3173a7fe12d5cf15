package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.journal.CommitJournal;
import app.unknot.shared.storage.journal.JournalMarks;
import app.unknot.shared.storage.journal.JournalPoint;
import app.unknot.shared.storage.journal.JournalledPool;
import app.unknot.shared.storage.journal.ReplayReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.engine.Constants;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An open data folder: its key, its database, its commit journal. */
public final class OpenedPractice implements AutoCloseable {
    private final DataFolder folder;
    private final Keys keys;
    private final UUID practice;
    private final EmbeddedDatabase database;
    private final CommitJournal journal;
    private final ReplayReport report;
    private final Clock clock;
    private int keepFrom;

    OpenedPractice(
            DataFolder folder,
            Keys keys,
            UUID practice,
            EmbeddedDatabase database,
            CommitJournal journal,
            ReplayReport report,
            Clock clock) {
        this.folder = folder;
        this.keys = keys;
        this.practice = practice;
        this.database = database;
        this.journal = journal;
        this.report = report;
        this.clock = clock;
    }

    public DataFolder folder() {
        return folder;
    }

    public Keys keys() {
        return keys;
    }

    public UUID practice() {
        return practice;
    }

    public EmbeddedDatabase database() {
        return database;
    }

    public CommitJournal journal() {
        return journal;
    }

    /** The database as its owner, every commit journalled: for work without the portal. */
    public DataSource journalled() {
        return JournalledPool.around(
                new DriverManagerDataSource(database.ownerUrl(), database.ownerName(), database.ownerSecret()),
                journal);
    }

    /** What the start brought back. */
    public ReplayReport report() {
        return report;
    }

    /** The tables are there: the practice is whole from now on. */
    public void whole() {
        try {
            writeRunning();
            Files.deleteIfExists(folder.beginning());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The manifest of " + folder.path() + " cannot be written", e);
        }
    }

    /**
     * Begins a new file of the commit journal before a backup is taken: whatever is in the files before it is in the database,
     * and so will be in the backup.
     *
     * @return to be handed to {@link #covered} when the backup was verified
     */
    public JournalPoint rotateJournal() {
        return journal.rotate();
    }

    /**
     * Copies the database as of one moment, while others go on writing. The copy is encrypted as the file itself is.
     *
     * @param zip is made, and holds the file under its own name; must not exist
     * @throws IllegalStateException when the copy could not be written whole
     */
    public void copyTo(Path zip) {
        try {
            new FileCopy(database, folder.database(), journal.gate()).to(zip);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The database could not be copied: " + e.getMessage(), e);
        }
    }

    /**
     * A verified backup holds everything before {@code point}. The journal is kept one backup longer, so that the backup before
     * it can be brought up to date too.
     */
    public synchronized void covered(JournalPoint point) {
        try (Connection owner =
                DriverManager.getConnection(database.ownerUrl(), database.ownerName(), database.ownerSecret())) {
            JournalMarks.raiseFloor(owner, point);
            journal.dropBefore(keepFrom);
            keepFrom = point.segment();
            writeRunning();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The commit journal cannot be shortened", e);
        }
    }

    /** While the portal runs, the file changes all the time. */
    private void writeRunning() throws IOException, SQLException {
        write(0, "", Schema.of(database.owner()), Schema.auditSeq(database.owner()));
    }

    private void write(long size, String checksum, String schema, long auditSeq) throws IOException {
        new Manifest(
                        practice,
                        keys.fingerprint(),
                        Constants.VERSION,
                        schema,
                        size,
                        checksum,
                        auditSeq,
                        clock.instant(),
                        "")
                .sealed(keys)
                .write(folder.path());
    }

    /** Closes the journal and the database, and notes how long the file is now. */
    @Override
    public void close() {
        try {
            journal.close();
            Connection owner = database.owner();
            String schema = Schema.of(owner);
            long auditSeq = Schema.auditSeq(owner);
            database.close();
            if (schema.isEmpty()) return;
            Path file = folder.database();
            write(Files.size(file), Manifest.checksum(file), schema, auditSeq);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The database in " + folder.path() + " was not closed properly", e);
        }
    }
}
