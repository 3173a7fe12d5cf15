package app.unknot.records.commands;

import app.unknot.records.backup.BackupFailed;
import app.unknot.records.backup.PostgresServer;
import app.unknot.records.rotation.KeyChange;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.Rotation;
import app.unknot.shared.storage.keys.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives the practice another key while no portal runs, then makes the first backup with it. */
record RotateCommand(Place place) {
    void run(Consumer<String> out) {
        if (ControlClient.isAnswered(place.data()))
            throw new BackupFailed(
                    "A portal is running on " + place.data() + ". Nothing was changed. Stop it, then change the key.");
        // Finishes a change that was interrupted, and says when there is no key.
        place.keys();
        KeyChange change = new KeyChange(place.keyFile(), place.clock(), out);
        Optional<PostgresServer> server = place.server();
        if (server.isPresent()) {
            KeyChange.Served done = change.ofServer(server.get());
            say(done.from(), done.to(), out);
            backUp(out);
            return;
        }
        place.requireFree();
        Rotation.Done done = change.ofFolder(place.data());
        say(done.from(), done.to(), out);
        backUp(out);
        delete(done.before(), out);
    }

    private void say(Keys from, Keys to, Consumer<String> out) {
        Path former = new KeyFile(place.keyFile()).former(from.fingerprint());
        out.accept("The key is " + to.fingerprint() + " now. It was " + from.fingerprint() + ".");
        out.accept("Backups from before today open with the old key only. It is kept in " + former
                + ": move it to a safe place, and set UNKNOT_KEYS to it when you restore one. You can make "
                + "that file again from the old recovery sheet. Keep one of them as long as you keep those "
                + "backups.");
        out.accept("The old recovery sheet no longer opens the practice. Print a new one: start the portal, "
                + "Health check, Print the sheet.");
    }

    private void backUp(Consumer<String> out) {
        out.accept("Making the first backup with the new key.");
        try {
            new BackupCommand(place).run(out);
        } catch (BackupFailed e) {
            throw new BackupFailed(
                    "The key was changed and the practice is intact, but no backup opens with the new key yet: "
                            + e.words() + " Then run ./unknot backup.",
                    e);
        }
    }

    /** The verified backup holds what it held, and it opens with the old key. */
    private static void delete(Path before, Consumer<String> out) {
        try {
            Files.deleteIfExists(before);
        } catch (IOException e) {
            out.accept("The database as it was could not be deleted: " + before + ". Delete it; the old key opens it.");
        }
    }
}
