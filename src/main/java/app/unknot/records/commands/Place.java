package app.unknot.records.commands;

import app.unknot.records.backup.Anchors;
import app.unknot.records.backup.BackupFailed;
import app.unknot.records.backup.BackupFolder;
import app.unknot.records.backup.BackupSettings;
import app.unknot.records.backup.CopyOpener;
import app.unknot.records.backup.EmbeddedEngine;
import app.unknot.records.backup.PostgresEngine;
import app.unknot.records.backup.PostgresServer;
import app.unknot.records.backup.Restore;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.DataFolder;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import app.unknot.shared.storage.embedded.FolderRefused;
import app.unknot.shared.storage.embedded.OpenedPractice;
import app.unknot.shared.storage.embedded.Opening;
import app.unknot.shared.storage.embedded.WorkFolder;
import app.unknot.shared.storage.keys.KeyFile;
import app.unknot.shared.storage.keys.KeyRefused;
import app.unknot.shared.storage.keys.ServedKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.StandardEnvironment;

/** The practice that a command works on, with the same settings as the portal: its files, the environment, the data folder named. */
record Place(Environment environment, Path data, Path keyFile, PracticeClock clock, BackupSettings settings) {
    static Place of(Words words) {
        StandardEnvironment environment = new StandardEnvironment();
        if (words.data() != null) {
            Map<String, Object> named = new HashMap<>();
            named.put("unknot.data", words.data());
            environment.getPropertySources().addFirst(new MapPropertySource("command", named));
        }
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        Path data = Path.of(environment.getRequiredProperty("unknot.data"))
                .toAbsolutePath()
                .normalize();
        String keys = environment.getProperty("unknot.keys", "");
        return new Place(
                environment,
                data,
                keys.isBlank() ? data.resolve("keys.properties") : Path.of(keys),
                new PracticeClock(ZoneId.of(environment.getRequiredProperty("unknot.zone"))),
                Binder.get(environment).bindOrCreate("unknot.backup", BackupSettings.class));
    }

    /** The key; a command never makes a new one. */
    Keys keys() {
        settle();
        if (!Files.isRegularFile(keyFile))
            throw new BackupFailed(
                    "There is no key file at " + keyFile + ". Data and backups open only with the key they were"
                            + " made with. Put it there, or name it with UNKNOT_KEYS.");
        return Keys.load(keyFile);
    }

    /** A change of the key that was killed half-way is finished or taken back first: else this might be the wrong one. */
    private void settle() {
        KeyFile file = new KeyFile(keyFile);
        if (!Files.exists(file.next())) return;
        try {
            if (server().isEmpty()) {
                new Opening(new DataFolder(data), keyFile, clock).settle();
                return;
            }
            try (Connection database = server().get().connect()) {
                new ServedKey(file).settle(database);
            }
        } catch (FolderRefused | KeyRefused e) {
            throw new BackupFailed(String.valueOf(e.getMessage()), e);
        } catch (IOException | SQLException e) {
            throw new BackupFailed(
                    "A change of the key was interrupted and cannot be finished now: " + e.getMessage() + ".", e);
        }
    }

    BackupFolder backups() {
        return BackupFolder.in(data);
    }

    /** Where ends of the access log are kept. */
    Anchors anchors() {
        return new Anchors(backups(), settings.secondPlace());
    }

    /** The server of the profile {@code postgres}; empty for the embedded database. */
    Optional<PostgresServer> server() {
        if (!environment.acceptsProfiles(Profiles.of("postgres"))) return Optional.empty();
        return Optional.of(new PostgresServer(
                required("spring.datasource.url"),
                required("spring.datasource.username"),
                required("spring.datasource.password")));
    }

    private String required(String name) {
        String value = environment.getProperty(name, "");
        if (value.isBlank())
            throw new BackupFailed("The profile postgres needs " + name + ", as the portal does. Set "
                    + name.toUpperCase(Locale.ROOT).replace('.', '_') + ".");
        return value;
    }

    /** Opens copies as the practice's own engine does. */
    CopyOpener opener(Keys keys) {
        return server().<CopyOpener>map(server -> new PostgresEngine(server, keys))
                .orElseGet(() -> EmbeddedEngine.opener(keys));
    }

    /** Opens the practice as the portal would, while no portal has it open. */
    OpenedPractice open() {
        requireFree();
        try {
            return new Opening(new DataFolder(data), keyFile, clock).open();
        } catch (FolderRefused e) {
            throw new BackupFailed(String.valueOf(e.getMessage()), e);
        }
    }

    /** A copy to read, so that looking changes nothing. */
    WorkFolder copy() throws IOException {
        requireFree();
        DataFolder folder = new DataFolder(data);
        return new WorkFolder(folder.check(), folder.database());
    }

    void requireFree() {
        Path file = data.resolve(EmbeddedDatabase.FILE);
        if (!Files.exists(file))
            throw new BackupFailed("There is no practice in " + data + ". Name its folder with --data.");
        if (Restore.isHeldOpen(file))
            throw new BackupFailed("Another program has the database in " + data
                    + " open and does not answer. If the portal is starting or stopping, try again in a minute.");
    }
}
