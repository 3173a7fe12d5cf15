package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import app.unknot.shared.storage.Sealer;
import app.unknot.shared.storage.embedded.FolderCheck.FolderFinding;
import app.unknot.shared.storage.journal.CommitJournal;
import app.unknot.shared.storage.journal.JournalGap;
import app.unknot.shared.storage.journal.JournalMarks;
import app.unknot.shared.storage.journal.Replay;
import app.unknot.shared.storage.journal.ReplayReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.h2.engine.Constants;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the database of a data folder, or says why not. An empty practice never takes the place of a full one. */
public final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final int ALREADY_OPEN = 90020;
    /** Bytes of a file that is read as a whole after a crash: some seconds on a slow disk. */
    private static final long READ_AT_START = 256L << 20;

    private final DataFolder folder;
    private final Path keyFile;
    private final Clock clock;

    public Opening(DataFolder folder, Path keyFile, Clock clock) {
        this.folder = folder;
        this.keyFile = keyFile;
        this.clock = clock;
    }

    /**
     * @throws FolderRefused when the folder is not one to start with; nothing in it was changed
     */
    public OpenedPractice open() {
        settle();
        String known = Schema.newest();
        FolderFinding verdict = FolderCheck.examine(FolderFacts.of(folder, keyFile), known);
        return switch (verdict.state()) {
            case NEW -> begin();
            case MINE -> resume(known);
            default -> throw refused(verdict.state(), verdict.because(), null);
        };
    }

    /**
     * Finishes a change of keys that was killed half-way, or takes it back.
     *
     * @throws FolderRefused when one is under way, or somebody has the database open
     */
    public void settle() {
        try {
            if (!new UnfinishedRotation(folder, keyFile).settle()) throw refused(FolderState.HELD, "", null);
        } catch (IOException e) {
            throw refused(FolderState.NOT_WRITABLE, String.valueOf(e.getMessage()), e);
        }
    }

    /** Whether this release can open a database with that schema: its own, or an earlier one. */
    public static boolean knows(String schema) {
        return FolderCheck.compare(schema, Schema.newest()) <= 0;
    }

    /** A first start. Until it is finished a mark says so: killed half-way, the next start begins once more. */
    private OpenedPractice begin() {
        try {
            OwnerOnly.directory(folder.path());
            OwnerOnly.write(folder.beginning(), new byte[0]);
            // What an interrupted first start left was never shown to anybody.
            Files.deleteIfExists(folder.database());
            CommitJournal.discard(folder.journal());
            UUID practice = UUID.randomUUID();
            Keys keys = Files.exists(keyFile) ? Keys.load(keyFile) : Keys.create(keyFile, practice);
            return opened(keys, keys.practice().orElse(practice), ReplayReport.NOTHING);
        } catch (IOException e) {
            throw refused(FolderState.NOT_WRITABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private OpenedPractice resume(String known) {
        Keys keys = Keys.load(keyFile);
        Optional<Manifest> manifest = manifest();
        if (isDoubtful(manifest)) requireReadable(keys, manifest);
        UUID practice = manifest.map(Manifest::practice).or(keys::practice).orElseGet(UUID::randomUUID);
        ReplayReport report;
        String schema;
        String engine;
        EmbeddedDatabase database = raw(keys);
        boolean staysOpen = false;
        try {
            Connection owner = database.owner();
            JournalMarks.prepare(owner, EmbeddedDatabase.APP_USER);
            report = replay(owner, keys);
            schema = Schema.of(owner);
            engine = manifest.map(Manifest::engine).orElse(createdBy(owner));
            requireWhole(owner, schema, known, manifest);
            say(report);
            staysOpen = isOfThisRelease(engine, schema, known);
            if (staysOpen) return opened(database, keys, practice, report);
        } catch (SQLException e) {
            throw refused(FolderState.DAMAGED, String.valueOf(e.getMessage()), e);
        } finally {
            if (!staysOpen) close(database);
        }
        upgradeFrom(keys, engine, schema, known);
        return opened(keys, practice, report);
    }

    private void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (SQLException e) {
            throw refused(FolderState.DAMAGED, String.valueOf(e.getMessage()), e);
        }
    }

    /** Such a database is not closed and opened once more: that would pack the file, which a start has no time for. */
    private static boolean isOfThisRelease(String engine, String schema, String known) {
        return isThisEngine(engine) && schema.equals(known);
    }

    private static boolean isThisEngine(String engine) {
        return engine.equals(Constants.VERSION) || engine.equals(String.valueOf(Constants.BUILD_ID));
    }

    private Optional<Manifest> manifest() {
        try {
            return Manifest.read(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether the file may hold damage that only reading shows. A large file that was merely not closed is left to the nightly
     * verification, so that a start after a power cut does not take minutes.
     */
    private boolean isDoubtful(Optional<Manifest> manifest) {
        try {
            boolean stopped = manifest.isPresent() && manifest.get().size() > 0;
            return stopped
                    ? !manifest.get().isUntouched(folder.database())
                    : Files.size(folder.database()) <= READ_AT_START;
        } catch (IOException e) {
            throw refused(FolderState.DAMAGED, "it cannot be read", e);
        }
    }

    /** Reads every row, in a copy: opening a damaged file would change it. */
    private void requireReadable(Keys keys, Optional<Manifest> manifest) {
        long seq;
        try (WorkFolder work = new WorkFolder(folder.check(), folder.database())) {
            EmbeddedDatabase copy = new EmbeddedDatabase(work.copy().path(), keys);
            try {
                FileInventory.of(copy.owner());
                seq = Schema.auditSeq(copy.owner());
            } finally {
                copy.abandon();
            }
        } catch (IOException | SQLException | IllegalStateException e) {
            throw refused(FolderState.DAMAGED, why(e), e);
        }
        if (manifest.isPresent()
                && isCut(manifest.get())
                && seq < manifest.get().auditSeq()) throw refused(FolderState.DAMAGED, "the file was cut", null);
    }

    /** A file may become shorter by being packed, but not lose its newest entries that way. */
    private boolean isCut(Manifest manifest) {
        try {
            return Files.size(folder.database()) < manifest.size();
        } catch (IOException e) {
            return true;
        }
    }

    private EmbeddedDatabase raw(Keys keys) {
        try {
            return new EmbeddedDatabase(folder.path(), keys);
        } catch (IllegalStateException e) {
            boolean held = e.getCause() instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN;
            throw refused(held ? FolderState.HELD : FolderState.DAMAGED, why(e), e);
        }
    }

    private static String why(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private ReplayReport replay(Connection owner, Keys keys) throws SQLException {
        try {
            return Replay.run(owner, folder.journal(), sealer(keys));
        } catch (JournalGap e) {
            throw refused(FolderState.OLDER, String.valueOf(e.getMessage()), e);
        }
    }

    private static Sealer sealer(Keys keys) {
        return new Sealer(keys.derive("commit-journal"));
    }

    private void requireWhole(Connection owner, String schema, String known, Optional<Manifest> manifest)
            throws SQLException {
        if (schema.isEmpty()) throw refused(FolderState.DAMAGED, "it has lost its tables", null);
        if (FolderCheck.compare(schema, known) > 0) throw refused(FolderState.NEWER, "its schema is " + schema, null);
        if (manifest.isEmpty()) return;
        if (FolderCheck.compare(schema, manifest.get().schema()) < 0)
            throw refused(
                    FolderState.OLDER,
                    "its schema is " + schema + " and was " + manifest.get().schema(),
                    null);
        long seq = Schema.auditSeq(owner);
        if (seq < manifest.get().auditSeq())
            throw refused(
                    FolderState.OLDER,
                    "its access log ends with entry " + seq + ", and had reached "
                            + manifest.get().auditSeq(),
                    null);
    }

    /** The release of H2 that made the file, for files without a manifest. */
    private static String createdBy(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'CREATE_BUILD'")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private void say(ReplayReport report) {
        if (report.replayed() > 0)
            LOG.warn(
                    "The database had lost {} changes that were already acknowledged. All are back, from the commit journal.",
                    report.replayed());
        for (String one : report.refused()) LOG.error("The commit journal holds what could not be replayed: {}", one);
    }

    private void upgradeFrom(Keys keys, String engine, String schema, String known) {
        try {
            LOG.info(
                    "Upgrading the database from H2 {}, schema {} to H2 {}, schema {}, on a copy.",
                    engine,
                    schema,
                    Constants.VERSION,
                    known);
            Path kept = new Upgrade(folder, keys).run(engine + "-" + schema, !isThisEngine(engine));
            LOG.info("The database was upgraded. The file as it was before is kept: {}", kept);
        } catch (IOException e) {
            throw refused(FolderState.DAMAGED, String.valueOf(e.getMessage()), e);
        }
    }

    private OpenedPractice opened(Keys keys, UUID practice, ReplayReport report) {
        EmbeddedDatabase database = raw(keys);
        try {
            JournalMarks.prepare(database.owner(), EmbeddedDatabase.APP_USER);
        } catch (SQLException e) {
            throw refused(FolderState.DAMAGED, String.valueOf(e.getMessage()), e);
        }
        return opened(database, keys, practice, report);
    }

    private OpenedPractice opened(EmbeddedDatabase database, Keys keys, UUID practice, ReplayReport report) {
        CommitJournal journal = CommitJournal.begin(folder.journal(), sealer(keys), report.known());
        return new OpenedPractice(folder, keys, practice, database, journal, report, clock);
    }

    private FolderRefused refused(FolderState state, String because, @Nullable Throwable cause) {
        return new FolderRefused(state, folder.path(), keyFile, because, cause);
    }
}
