package app.unknot.records.commands;

import app.unknot.records.backup.BackupFailed;
import app.unknot.records.backup.LoggedRestore;
import app.unknot.records.backup.PostgresRestore;
import app.unknot.records.backup.Restore;
import app.unknot.shared.storage.Keys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Puts a backup back while no portal runs on the folder. */
record RestoreCommand(Place place) {
    void run(Path file, boolean force, boolean asOfBackup, Consumer<String> out) {
        if (!Files.isRegularFile(file)) throw new BackupFailed("There is no file " + file + ". Nothing was changed.");
        if (ControlClient.isAnswered(place.data()))
            throw new BackupFailed(
                    "A portal is running on " + place.data() + ". Nothing was changed. Stop it, then restore.");
        Keys keys = place.keys();
        place.server()
                .ifPresentOrElse(
                        server -> new PostgresRestore(server, place.data(), keys, place.clock()).from(file, force, out),
                        () -> new Restore(
                                        place.data(),
                                        keys,
                                        place.clock(),
                                        List.of(new LoggedRestore(place.keyFile(), place.clock(), asOfBackup)))
                                .from(file, force, out));
    }
}
