package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import app.unknot.shared.storage.journal.JournalMarks;
import app.unknot.shared.storage.journal.JournalPoint;
import app.unknot.shared.storage.keys.KeyFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.h2.engine.Constants;
import org.h2.tools.ChangeFileEncryption;

/**
 * Gives a data folder another key while no portal runs. All work is done on a copy, which is read whole and compared before it takes
 * the database's place by one rename. Killed at any point, the next start finds the old key with the old database or the new key
 * with the new one.
 */
public final class Rotation {
    /** The copy, and while its encryption changes a second one. */
    private static final int ROOM = 3;

    private final DataFolder folder;
    private final KeyFile keyFile;
    private final Clock clock;
    private final Consumer<Step> done;

    public Rotation(DataFolder folder, Path keyFile, Clock clock) {
        this(folder, keyFile, clock, step -> {});
    }

    /** @param done is told of each step when it was taken */
    Rotation(DataFolder folder, Path keyFile, Clock clock, Consumer<Step> done) {
        this.folder = folder;
        this.keyFile = new KeyFile(keyFile);
        this.clock = clock;
        this.done = done;
    }

    /** What is done one after the other. {@link #SWAPPED} decides. */
    enum Step {
        OPENED_AND_CLOSED,
        NEXT_KEY_WRITTEN,
        COPIED,
        RESEALED,
        ENCRYPTED,
        COMPARED,
        MANIFEST_PREPARED,
        OLD_FILE_LINKED,
        SWAPPED,
        MANIFEST_SWAPPED,
        KEY_SWAPPED,
        CLEARED
    }

    /** What is in the database and has to do with keys. */
    public interface Content {
        /** Seals everything with the new key; no row comes or goes. */
        void reseal(Connection copy, Keys from, Keys to) throws SQLException;

        /** Writes into the copy that the key changed. */
        void handOver(Connection copy, Keys from, Keys to) throws SQLException;

        /**
         * Reads through the finished copy.
         *
         * @throws IllegalStateException when anything is not as it was
         */
        void check(Connection copy, Keys to) throws SQLException;
    }

    /**
     * @param from the key that was in use
     * @param to the key that is in use now
     * @param before the database file as it was, which the old key opens
     */
    public record Done(Keys from, Keys to, Path before) {}

    /**
     * @throws FolderRefused when the folder is not one to start with, or somebody has it open
     * @throws IllegalStateException when the copy did not turn out as the original; nothing was changed then
     */
    public Done run(Content content) throws IOException, SQLException {
        Keys from;
        UUID practice;
        JournalPoint point;
        try (OpenedPractice opened = new Opening(folder, keyFile.path(), clock).open()) {
            from = opened.keys();
            practice = opened.practice();
            point = opened.rotateJournal();
        }
        done.accept(Step.OPENED_AND_CLOSED);
        UnfinishedRotation unfinished = new UnfinishedRotation(folder, keyFile.path());
        try (FolderLock lock = FolderLock.of(folder.database()).orElseThrow(this::held)) {
            requireRoom();
            Keys to = keyFile.prepare(practice);
            done.accept(Step.NEXT_KEY_WRITTEN);
            WorkFolder work = new WorkFolder(folder.rotation().path(), lock.content());
            done.accept(Step.COPIED);
            work(work.copy(), new Change(from, to, practice, point), content);
            Path before = folder.replaced("key-" + to.fingerprint());
            Files.deleteIfExists(before);
            Files.createLink(before, folder.database());
            OwnerOnly.sync(folder.path());
            done.accept(Step.OLD_FILE_LINKED);
            swap(work.copy());
            unfinished.finishManifest();
            done.accept(Step.MANIFEST_SWAPPED);
            unfinished.finish();
            done.accept(Step.KEY_SWAPPED);
            work.close();
            done.accept(Step.CLEARED);
            return new Done(from, to, before);
        } catch (IOException | SQLException | RuntimeException e) {
            try {
                unfinished.settle();
            } catch (IOException later) {
                // The next start settles it.
                e.addSuppressed(later);
            }
            throw e;
        }
    }

    private record Change(Keys from, Keys to, UUID practice, JournalPoint point) {}

    private void work(DataFolder copy, Change change, Content content) throws IOException, SQLException {
        FileInventory sealed;
        String schema;
        long auditSeq;
        try (EmbeddedDatabase database = new EmbeddedDatabase(copy.path(), change.from())) {
            Connection owner = database.owner();
            FileInventory before = FileInventory.of(owner);
            content.reseal(owner, change.from(), change.to());
            if (!before.isWholeIn(FileInventory.of(owner))) throw differs();
            content.handOver(owner, change.from(), change.to());
            // The files of the commit journal that are there open with the old key only, and hold nothing that is not
            // here.
            JournalMarks.raiseFloor(
                    owner,
                    new JournalPoint(
                            change.point().segment() + 1, change.point().lastId()));
            sealed = FileInventory.of(owner);
            schema = Schema.of(owner);
            auditSeq = Schema.auditSeq(owner);
            database.takePasswordsOf(change.to());
        }
        done.accept(Step.RESEALED);
        encrypt(copy, change);
        done.accept(Step.ENCRYPTED);
        try (EmbeddedDatabase database = new EmbeddedDatabase(copy.path(), change.to())) {
            if (!sealed.equals(FileInventory.of(database.owner()))) throw differs();
            content.check(database.owner(), change.to());
        }
        sync(copy.database());
        done.accept(Step.COMPARED);
        new Manifest(
                        change.practice(),
                        change.to().fingerprint(),
                        Constants.VERSION,
                        schema,
                        Files.size(copy.database()),
                        Manifest.checksum(copy.database()),
                        auditSeq,
                        clock.instant(),
                        "")
                .sealed(change.to())
                .write(copy.path());
        done.accept(Step.MANIFEST_PREPARED);
    }

    private static void encrypt(DataFolder copy, Change change) throws IOException, SQLException {
        ChangeFileEncryption.execute(
                copy.path().toString(),
                DataFolder.NAME,
                "AES",
                EmbeddedDatabase.filePassword(change.from()).toCharArray(),
                EmbeddedDatabase.filePassword(change.to()).toCharArray(),
                true);
        OwnerOnly.restrict(copy.database());
    }

    private void swap(DataFolder copy) throws IOException {
        Files.move(
                copy.database(),
                folder.database(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        OwnerOnly.sync(folder.path());
        done.accept(Step.SWAPPED);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        OwnerOnly.syncFolderOf(file);
    }

    private static IllegalStateException differs() {
        return new IllegalStateException("The copy does not hold what the original holds");
    }

    private FolderRefused held() {
        return new FolderRefused(FolderState.HELD, folder.path(), keyFile.path(), "", null);
    }

    private void requireRoom() throws IOException {
        long needed = ROOM * Files.size(folder.database());
        long free = Files.getFileStore(folder.path()).getUsableSpace();
        if (free < needed)
            throw new IOException("it needs %d MB of free space, and there are %d".formatted(needed >> 20, free >> 20));
    }
}
