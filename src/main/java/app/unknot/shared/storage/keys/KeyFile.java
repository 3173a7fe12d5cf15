package app.unknot.shared.storage.keys;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** The key file, and the names beside it: the key that comes next while it changes, and the keys that were in use before. */
public record KeyFile(Path path) {
    public KeyFile {
        path = path.toAbsolutePath().normalize();
    }

    /** There from the beginning of a change until the database has the new key and this file took the key file's name. */
    public Path next() {
        return path.resolveSibling(path.getFileName() + ".next");
    }

    /** Where a key that was in use before is kept: backups of its time open with no other. */
    public Path former(String fingerprint) {
        return path.resolveSibling("keys-before-" + fingerprint + ".properties");
    }

    /** Makes the next key. The one in use stays. */
    public Keys prepare(UUID practice) throws IOException {
        discard();
        return Keys.create(next(), practice);
    }

    /** Whether {@link #next} holds this key. */
    public boolean isNext(Keys keys) {
        return Files.exists(next()) && Keys.load(next()).fingerprint().equals(keys.fingerprint());
    }

    /**
     * Puts the next key in the place of the one in use, in one step. The one that was in use gets a second name first, so that it
     * is never gone.
     */
    public void promote() throws IOException {
        if (Files.exists(path)) {
            Path former = former(Keys.load(path).fingerprint());
            if (!Files.exists(former)) Files.createLink(former, path);
            OwnerOnly.syncFolderOf(former);
        }
        Files.move(next(), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        OwnerOnly.syncFolderOf(path);
    }

    /** Gives up the next key, which nothing was sealed with. */
    public void discard() throws IOException {
        Files.deleteIfExists(next().resolveSibling(next().getFileName() + ".new"));
        Files.deleteIfExists(next());
    }
}
