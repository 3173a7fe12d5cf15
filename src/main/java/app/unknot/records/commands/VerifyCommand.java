package app.unknot.records.commands;

import app.unknot.records.backup.BackupCheck;
import app.unknot.records.backup.BackupFailed;
import app.unknot.records.backup.BackupFolder;
import app.unknot.records.backup.LogWithoutPortal;
import app.unknot.records.backup.PostgresEngine;
import app.unknot.records.backup.PostgresServer;
import app.unknot.records.backup.Survey;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import app.unknot.shared.storage.embedded.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads through a backup or the practice itself, and says what is whole and what is not. */
record VerifyCommand(Place place) {
    void run(Optional<Path> file, Consumer<String> out) {
        if (file.isPresent()) backup(file.get(), out);
        else practice(out);
    }

    private void backup(Path file, Consumer<String> out) {
        if (!Files.isRegularFile(file)) throw new BackupFailed("There is no file " + file + ".");
        Keys keys = place.keys();
        if (Files.isDirectory(place.data())) BackupCheck.check(file, keys, place.opener(keys), place.backups(), out);
        else elsewhere(file, keys, out);
        out.accept("The backup is good.");
    }

    /** On a machine without data the scratch folder lies where temporary files go. */
    private void elsewhere(Path file, Keys keys, Consumer<String> out) {
        try {
            Path temporary = Files.createTempDirectory("unknot-verify");
            try {
                BackupCheck.check(file, keys, place.opener(keys), new BackupFolder(temporary), out);
            } finally {
                Files.delete(temporary);
            }
        } catch (IOException e) {
            throw new BackupFailed("There is no room for a scratch folder: " + e.getMessage(), e);
        }
    }

    private void practice(Consumer<String> out) {
        if (ControlClient.ask(place.data(), ControlSocket.VERIFY, out)) return;
        Keys keys = place.keys();
        Optional<PostgresServer> server = place.server();
        if (server.isPresent()) {
            practice(new PostgresEngine(server.get(), keys)::connect, keys, out);
            return;
        }
        try (WorkFolder work = place.copy();
                EmbeddedDatabase copy = new EmbeddedDatabase(work.copy().path(), keys)) {
            practice(copy::connect, keys, out);
        } catch (SQLException | IOException | IllegalStateException e) {
            throw new BackupFailed(
                    "The database cannot be read: " + e.getMessage() + ". Either it is damaged, or " + place.keyFile()
                            + " is not its key file.",
                    e);
        }
    }

    private void practice(LogWithoutPortal.Connections database, Keys keys, Consumer<String> out) {
        try (Connection connection = database.connect()) {
            out.accept(judge(Survey.inUse(connection, place.anchors(), keys, out)));
        } catch (SQLException e) {
            throw new BackupFailed("The database cannot be read: " + e.getMessage(), e);
        }
    }

    static String judge(Survey survey) {
        if (!survey.isWhole()) throw new BackupFailed(String.join(".\n", survey.problems()) + ".");
        return "Everything is intact.";
    }
}
