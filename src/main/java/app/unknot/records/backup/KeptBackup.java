package app.unknot.records.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file in the backup folder.
 *
 * @param named the moment in its name
 * @param manifest null when its head is not good
 * @param problem why not; empty when it is
 * @param otherKey it was made with another key, such as the one before a change of keys
 */
public record KeptBackup(
        Path file, long bytes, Instant named, @Nullable BackupManifest manifest, String problem, boolean otherKey) {
    public boolean isGood() {
        return manifest != null;
    }

    public Optional<BackupManifest> said() {
        return Optional.ofNullable(manifest);
    }

    /** Its length in words, such as {@code 41.3 MB}. */
    public String size() {
        return Disk.size(bytes);
    }
}
