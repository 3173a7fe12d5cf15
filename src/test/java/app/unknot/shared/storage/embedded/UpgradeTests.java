package app.unknot.shared.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.storage.Keys;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.engine.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of earlier releases open in this one, and are kept as they were. */
class UpgradeTests {
    private static final String EARLIER_SCHEMA = "056";

    @TempDir
    private Path temp;

    @Test
    void a_file_of_another_release_of_h2_is_rewritten_whole_and_kept() throws Exception {
        Path folder = temp.resolve("practice");
        Process made = OtherEngine.H2_2_5_252.start(UpgradeTests.class, folder.toString(), "");
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        PracticeOnDisk disk = new PracticeOnDisk(folder);
        assertThat(disk.folder().database()).exists();

        OpenedPractice practice = disk.open();
        assertThat(PracticeOnDisk.count(practice, "kept_row")).isEqualTo(500);
        disk.stop(practice);
        assertThat(Manifest.read(folder).orElseThrow().engine()).isEqualTo(Constants.VERSION);
        assertThat(kept(folder)).hasSize(1);
        assertThat(disk.folder().upgrade()).doesNotExist();

        disk.stop(disk.open());
        assertThat(kept(folder)).as("the second start upgrades nothing").hasSize(1);
    }

    @Test
    void an_earlier_schema_is_migrated_on_a_copy_and_the_old_file_still_opens() throws Exception {
        Path folder = temp.resolve("practice");
        make(folder, EARLIER_SCHEMA);
        PracticeOnDisk disk = new PracticeOnDisk(folder);
        // What an upgrade left that was killed: half a copy.
        Files.createDirectories(disk.folder().upgrade());
        Files.writeString(new DataFolder(disk.folder().upgrade()).database(), "half a copy");

        OpenedPractice practice = disk.open();
        assertThat(Schema.of(practice.database().owner())).isEqualTo(Schema.newest());
        assertThat(PracticeOnDisk.count(practice, "kept_row")).isEqualTo(500);
        disk.stop(practice);

        Path old = temp.resolve("old");
        Files.createDirectories(old);
        Files.copy(kept(folder).getFirst(), new DataFolder(old).database());
        try (EmbeddedDatabase database = new EmbeddedDatabase(old, Keys.load(disk.keyFile()))) {
            assertThat(Schema.of(database.owner())).isEqualTo(EARLIER_SCHEMA);
        }
    }

    @Test
    void a_copy_that_lost_a_row_never_takes_the_place_of_the_original() throws Exception {
        Path folder = temp.resolve("practice");
        make(folder, EARLIER_SCHEMA);
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder, Keys.load(folder.resolve("keys.properties")))) {
            FileInventory whole = FileInventory.of(database.owner());
            try (Statement statement = database.owner().createStatement()) {
                statement.execute("delete from kept_row where id = 7");
            }
            assertThat(whole.isWholeIn(FileInventory.of(database.owner()))).isFalse();
            assertThat(whole.isWholeIn(whole)).isTrue();
        }
    }

    /** Makes a practice with 500 rows; with an earlier schema when one is named. */
    static void main(String[] args) throws Exception {
        make(Path.of(args[0]), args[1]);
    }

    /** A folder as releases made it that knew no manifest. */
    private static void make(Path folder, String schema) throws Exception {
        Keys keys = Keys.create(folder.resolve("keys.properties"), UUID.randomUUID());
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder, keys)) {
            Flyway.configure()
                    .locations(Schema.LOCATION)
                    .target(schema.isEmpty() ? "latest" : schema)
                    .dataSource(database.ownerUrl(), database.ownerName(), database.ownerSecret())
                    .load()
                    .migrate();
            try (Statement statement = database.owner().createStatement()) {
                statement.execute("create table kept_row (id integer primary key, text varchar(2000))");
                String text = new String(new byte[1500], StandardCharsets.US_ASCII);
                for (int i = 0; i < 500; i++)
                    statement.execute("insert into kept_row values (" + i + ", '" + text + i + "')");
            }
        }
    }

    private static java.util.List<Path> kept(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("unknot-before-"))
                    .toList();
        }
    }
}
