package app.unknot.records.backup;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import app.unknot.shared.storage.embedded.OpenedPractice;
import app.unknot.shared.storage.journal.JournalPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The embedded H2 file. Its copy is a zip with the file as it is, which is encrypted with a password derived from the key. */
public final class EmbeddedEngine implements Engine {
    static final String NAME = "H2";

    private final OpenedPractice practice;

    public EmbeddedEngine(OpenedPractice practice) {
        this.practice = practice;
    }

    /** A new file of the commit journal begins, and the older ones go when the backup is good. */
    @Override
    public Runnable begin() {
        JournalPoint point = practice.rotateJournal();
        return () -> practice.covered(point);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Connection connect() throws SQLException {
        return practice.database().connect();
    }

    @Override
    public long bytes() throws IOException {
        return Files.size(practice.folder().database());
    }

    @Override
    public void copyTo(Path part) {
        practice.copyTo(part);
    }

    @Override
    public Scratch open(Path part, Path scratch) throws IOException, SQLException {
        return openCopy(part, scratch, practice.keys());
    }

    /** Opens copies with {@code keys}, where no database need be in use. */
    public static CopyOpener opener(Keys keys) {
        return new CopyOpener() {
            @Override
            public String name() {
                return NAME;
            }

            @Override
            public Scratch open(Path part, Path scratch) throws IOException, SQLException {
                return openCopy(part, scratch, keys);
            }
        };
    }

    /** Takes the database's file out of the copy. */
    static void unpack(Path part, Path into) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(part))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (!entry.getName().equals(EmbeddedDatabase.FILE)) continue;
                Files.copy(zip, into.resolve(EmbeddedDatabase.FILE));
                return;
            }
        } catch (ZipException e) {
            throw new BackupFailed("The copy cannot be unpacked: " + e.getMessage(), e);
        }
        throw new BackupFailed("The copy holds no database.");
    }

    private static Scratch openCopy(Path part, Path scratch, Keys keys) throws IOException, SQLException {
        unpack(part, scratch);
        try {
            EmbeddedDatabase copy = new EmbeddedDatabase(scratch, keys);
            return new OpenCopy(copy, copy.connect());
        } catch (IllegalStateException e) {
            throw new BackupFailed("The copy does not open: " + e.getMessage(), e);
        }
    }

    private record OpenCopy(EmbeddedDatabase database, Connection connection) implements Scratch {
        @Override
        public void close() throws SQLException {
            try (database) {
                connection.close();
            }
        }
    }
}
