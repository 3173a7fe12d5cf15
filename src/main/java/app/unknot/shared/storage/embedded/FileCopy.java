package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.journal.WriteGate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies the file of an open database as of a moment at which no transaction was half-way, while others go on writing.
 *
 * <p>The engine stores table by table, so the version that happens to be the last in a copy may hold a part of a transaction only; the next
 * version, which the engine waits for before it acknowledges, lies behind the copy's end. Therefore the copy ends with a version that was
 * stored while nobody wrote: the file's head is read in that moment, and from the rest only what was there then. What is written from then
 * on goes behind it, since the engine reuses no room during a copy.
 */
final class FileCopy {
    private static final Logger LOG = LoggerFactory.getLogger(FileCopy.class);

    /** How long writers may have to wait for each other. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int TRIES = 30;

    /** The head of the file says where its last version is: one block of the encryption, two of the store. */
    private static final int HEAD = 1 << 16;

    private final EmbeddedDatabase database;
    private final Path file;
    private final WriteGate gate;

    FileCopy(EmbeddedDatabase database, Path file, WriteGate gate) {
        this.database = database;
        this.file = file;
        this.gate = gate;
    }

    /**
     * @param zip is made, and holds the file under its own name; must not exist
     * @throws SQLException when the database is closed
     * @throws IOException when the copy could not be written whole
     */
    void to(Path zip) throws SQLException, IOException {
        Optional<WriteGate.Moment> moment = quiet();
        try (Connection own = database.connect();
                var statement = own.createStatement()) {
            FileStore<?> store = store(own);
            boolean reused = store.isSpaceReused();
            store.setReuseSpace(false);
            try {
                statement.execute("checkpoint sync");
                long end = moment.isPresent() ? Files.size(file) : Long.MAX_VALUE;
                try (ZipOutputStream out = new AsOfThen(
                        Files.newOutputStream(zip, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        end,
                        () -> moment.ifPresent(WriteGate.Moment::close))) {
                    backup(store, out);
                }
            } finally {
                store.setReuseSpace(reused);
            }
        } finally {
            moment.ifPresent(WriteGate.Moment::close);
        }
    }

    private static void backup(FileStore<?> store, ZipOutputStream out) throws IOException {
        try {
            store.backup(out);
        } catch (Copied whole) {
            // What comes after was written since.
        }
    }

    private static FileStore<?> store(Connection own) throws SQLException {
        SessionLocal session = (SessionLocal) own.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore().getFileStore();
    }

    private Optional<WriteGate.Moment> quiet() {
        Optional<WriteGate.Moment> moment = gate.quiet(PATIENCE, TRIES);
        if (moment.isEmpty())
            LOG.warn("A transaction stayed open all the time; the copy is made beside it, and checked as every copy.");
        return moment;
    }

    /** Takes the bytes up to {@code end} only, and says when it has the head. */
    private static final class AsOfThen extends ZipOutputStream {
        private final Runnable head;
        private final long end;
        private long taken;

        AsOfThen(OutputStream out, long end, Runnable head) {
            super(out);
            // What is encrypted does not get smaller.
            setLevel(Deflater.NO_COMPRESSION);
            this.end = end;
            this.head = head;
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
            int mine = (int) Math.min(length, end - taken);
            if (mine > 0) super.write(bytes, offset, mine);
            boolean before = taken < HEAD;
            taken += mine;
            if (before && taken >= HEAD) head.run();
            if (taken == end) throw new Copied();
        }
    }

    /** Ends the reading of a file that grows as fast as it is read. */
    private static final class Copied extends IOException {
        private static final long serialVersionUID = 1;
    }
}
