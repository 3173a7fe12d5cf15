package app.unknot.records.backup;

import app.unknot.shared.storage.Keys;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What is done once a restored database is in its place and before anybody works with it. */
public interface RestoreStep {
    void databaseIsInPlace(Restored restored, Keys keys, Consumer<String> progress);

    /**
     * @param data the data folder
     * @param from the backup that was restored
     * @param manifest what that backup says of itself; all that was committed before it was begun is in the database
     * @param aside where the database that was there before is now
     */
    record Restored(Path data, Path from, BackupManifest manifest, Optional<Path> aside) {}
}
