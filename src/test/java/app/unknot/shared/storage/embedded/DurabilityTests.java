package app.unknot.shared.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.storage.Keys;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives a killed process. */
class DurabilityTests {
    private static final int ENOUGH = 150;

    @Test
    void every_acknowledged_commit_survives_kill_9(@TempDir Path folder) throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommitWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 0;
        try (var lines = new BufferedReader(new InputStreamReader(writer.getInputStream()))) {
            String line;
            while (acknowledged < ENOUGH && (line = lines.readLine()) != null) acknowledged = Integer.parseInt(line);
            // Through the handle: the process's own method would close the stream that still holds acknowledgements.
            writer.toHandle().destroyForcibly();
            while ((line = lines.readLine()) != null) if (line.matches("\\d+")) acknowledged = Integer.parseInt(line);
        }
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);

        try (var database = new EmbeddedDatabase(folder, Keys.load(folder.resolve("keys.properties")));
                var connection = DriverManager.getConnection(
                        database.appUrl(), EmbeddedDatabase.APP_USER, database.appSecret());
                var rows = connection.createStatement().executeQuery("select count(*) from written")) {
            rows.next();
            assertThat(rows.getInt(1)).isGreaterThanOrEqualTo(acknowledged);
        }
    }
}
