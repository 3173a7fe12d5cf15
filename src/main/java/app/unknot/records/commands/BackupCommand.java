package app.unknot.records.commands;

import app.unknot.records.backup.BackupFailed;
import app.unknot.records.backup.BackupRound;
import app.unknot.records.backup.EmbeddedEngine;
import app.unknot.records.backup.Engine;
import app.unknot.records.backup.LogWithoutPortal;
import app.unknot.records.backup.PostgresEngine;
import app.unknot.records.backup.PostgresServer;
import app.unknot.shared.storage.EmbeddedDatabase;
import app.unknot.shared.storage.Keys;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a backup: asks the portal that runs on the folder, or opens the database itself. */
record BackupCommand(Place place) {
    void run(Consumer<String> out) {
        if (ControlClient.ask(place.data(), ControlSocket.BACKUP, out)) return;
        Keys keys = place.keys();
        Optional<PostgresServer> server = place.server();
        if (server.isPresent()) backUp(new PostgresEngine(server.get(), keys), keys, out);
        else
            try (EmbeddedDatabase database = place.open(keys)) {
                backUp(new EmbeddedEngine(database, place.data(), keys), keys, out);
            } catch (SQLException e) {
                throw new BackupFailed("The database could not be closed: " + e.getMessage(), e);
            }
    }

    private void backUp(Engine engine, Keys keys, Consumer<String> out) {
        new BackupRound(
                        engine,
                        keys,
                        place.backups(),
                        place.settings(),
                        place.clock(),
                        event -> LogWithoutPortal.append(engine::connect, place.clock(), keys, event))
                .run(out);
    }
}
