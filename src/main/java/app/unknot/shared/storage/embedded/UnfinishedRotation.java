package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import app.unknot.shared.storage.keys.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A change of keys that was killed half-way. The one step that decides is the rename by which the copy became the database. What
 * the copy should be, byte for byte, was written down before it: so the file itself says on which side of that step it is.
 */
final class UnfinishedRotation {
    private final DataFolder folder;
    private final KeyFile keyFile;

    UnfinishedRotation(DataFolder folder, Path keyFile) {
        this.folder = folder;
        this.keyFile = new KeyFile(keyFile);
    }

    /** Whether anything shows that a change of keys was begun. */
    boolean isThere() {
        return Files.exists(keyFile.next()) || Files.exists(folder.rotation().path());
    }

    /**
     * Finishes the change when the database is the new one already, and takes back what was prepared when it is not.
     *
     * @return false when another process has the database, and nothing was touched
     */
    boolean settle() throws IOException {
        if (!isThere() || !Files.exists(folder.database())) return true;
        Optional<FolderLock> lock = FolderLock.of(folder.database());
        if (lock.isEmpty()) return false;
        try (FolderLock held = lock.get()) {
            if (Files.exists(keyFile.next())) {
                Keys next = Keys.load(keyFile.next());
                if (isSwapped(next, held)) finish();
                else keyFile.discard();
            }
            WorkFolder.discard(folder.rotation().path());
        }
        return true;
    }

    private boolean isSwapped(Keys next, FolderLock database) throws IOException {
        Optional<Manifest> inUse = Manifest.read(folder.path()).filter(manifest -> manifest.isSealedBy(next));
        if (inUse.isPresent()) return true;
        Optional<Manifest> prepared =
                Manifest.read(folder.rotation().path()).filter(manifest -> manifest.isSealedBy(next));
        return prepared.isPresent()
                && prepared.get().size() == database.size()
                && prepared.get().checksum().equals(Manifest.checksum(database.content()));
    }

    /** The database is the new one: its manifest follows, then the key file. */
    void finish() throws IOException {
        finishManifest();
        keyFile.promote();
    }

    void finishManifest() throws IOException {
        Path prepared = folder.rotation().manifest();
        if (!Files.exists(prepared)) return;
        Files.move(prepared, folder.manifest(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        OwnerOnly.sync(folder.path());
    }
}
