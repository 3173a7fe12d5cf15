package app.unknot.shared.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.storage.Keys;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives a process that is killed while four writers work on a used file. */
class KilledWriterTests {
    /** More of them: {@code -Dunknot.kills=300}. */
    private static final int KILLS = Integer.getInteger("unknot.kills", 6);
    /** After so many kills the file is as it was in the beginning. */
    private static final int SERIES = 20;

    private static final int ROWS = 4000;

    @Test
    void every_acknowledged_row_survives_kill_9(@TempDir Path temp) throws Exception {
        Path keyFile = temp.resolve("keys.properties");
        Keys keys = Keys.create(keyFile, UUID.randomUUID());
        Path folder = temp.resolve("used");
        AgedFile.make(folder, keys, ROWS, 8);
        Path used = temp.resolve("used.mv.db");
        Files.copy(new DataFolder(folder).database(), used);
        Random random = new Random();
        List<String> lost = new ArrayList<>();
        Set<UUID> acknowledged = new HashSet<>();
        int rows = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            if (kill % SERIES == 0) {
                Files.copy(used, new DataFolder(folder).database(), StandardCopyOption.REPLACE_EXISTING);
                acknowledged.clear();
            }
            List<UUID> said = writeUntilKilled(folder, keyFile, 10 + random.nextInt(40));
            rows += said.size();
            acknowledged.addAll(said);
            Set<UUID> there = there(folder, keys);
            for (UUID id : acknowledged) if (!there.contains(id)) lost.add("kill " + kill + ": " + id);
        }
        System.getLogger(KilledWriterTests.class.getName())
                .log(System.Logger.Level.INFO, "{0} kills, {1} of {2} rows lost", KILLS, lost.size(), rows);
        assertThat(rows).isGreaterThanOrEqualTo(10 * KILLS);
        assertThat(lost).isEmpty();
    }

    /**
     * @param enough after so many acknowledgements the process is killed
     */
    private static List<UUID> writeUntilKilled(Path folder, Path keyFile, int enough) throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgingWriter.class.getName(),
                        folder.toString(),
                        keyFile.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<UUID> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                // The last line may be cut.
                if (line.length() == 36) said.add(UUID.fromString(line));
                // Through the handle: the process's own method would close the stream that still holds
                // acknowledgements.
                if (said.size() == enough) writer.toHandle().destroyForcibly();
            }
        } finally {
            writer.destroyForcibly();
        }
        writer.waitFor();
        return said;
    }

    private static Set<UUID> there(Path folder, Keys keys) throws SQLException {
        Set<UUID> there = new HashSet<>();
        EmbeddedDatabase database = new EmbeddedDatabase(folder, keys);
        try (Statement statement = database.owner().createStatement();
                ResultSet rows = statement.executeQuery("select id, text from written")) {
            while (rows.next()) there.add(rows.getObject(1, UUID.class));
            AgedFile.dieNow(statement);
        }
        return there;
    }
}
