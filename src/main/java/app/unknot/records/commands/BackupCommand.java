package app.unknot.records.commands;

import app.unknot.records.backup.BackupRound;
import app.unknot.records.backup.EmbeddedEngine;
import app.unknot.records.backup.Engine;
import app.unknot.records.backup.LogWithoutPortal;
import app.unknot.records.backup.PostgresEngine;
import app.unknot.records.backup.PostgresServer;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.OpenedPractice;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a backup: asks the portal that runs on the folder, or opens the database itself. */
record BackupCommand(Place place) {
    void run(Consumer<String> out) {
        if (ControlClient.ask(place.data(), ControlSocket.BACKUP, out)) return;
        Keys keys = place.keys();
        Optional<PostgresServer> server = place.server();
        if (server.isPresent()) {
            Engine engine = new PostgresEngine(server.get(), keys);
            backUp(engine, engine::connect, keys, out);
            return;
        }
        try (OpenedPractice practice = place.open()) {
            backUp(new EmbeddedEngine(practice), () -> practice.journalled().getConnection(), keys, out);
        }
    }

    /**
     * @param log where the access log is written
     */
    private void backUp(Engine engine, LogWithoutPortal.Connections log, Keys keys, Consumer<String> out) {
        new BackupRound(
                        engine,
                        keys,
                        place.backups(),
                        place.settings(),
                        place.clock(),
                        event -> LogWithoutPortal.append(log, place.clock(), keys, event))
                .run(out);
    }
}
