package app.unknot.records.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.charting.SessionBuilder;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.DatabaseOfItsOwn;
import app.unknot.testing.FreshDataFolder;
import app.unknot.testing.People;
import app.unknot.testing.RealPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL, with its own tools. */
@SpringBootTest
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = {FreshDataFolder.class, RealPostgres.class, DatabaseOfItsOwn.class})
@Import({People.class, ClientBuilder.class})
class PostgresBackupTests {
    @Autowired
    private Engine engine;

    @Autowired
    private Keys keys;

    @Autowired
    private AuditLog log;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Value("${spring.datasource.url}")
    private String url = "";

    @TempDir
    private Path folder;

    private PostgresServer server(String database) {
        return new PostgresServer(url.replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1"), "postgres", "postgres");
    }

    private MadeBackup make() {
        return new BackupMaker(engine, keys, new BackupFolder(folder.resolve("made")), clock).make(step -> {});
    }

    private List<String> databases() throws SQLException {
        List<String> names = new ArrayList<>();
        try (var connection = server("postgres").connect();
                var rows = connection.createStatement().executeQuery("select datname from pg_database")) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    @Test
    void a_backup_made_while_people_write_is_whole_sealed_and_goes_back() throws Exception {
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        sessions.signed(maya, sessions.inPlan(maya, "Bruno"), 7, 4);
        AtomicBoolean enough = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            while (!enough.get()) log.recordAlone(AuditEvent.done("NOTE_READ", Matter.unknown("note 7")));
        });
        MadeBackup made;
        try {
            made = make();
        } finally {
            enough.set(true);
            writer.join();
        }
        assertThat(made.manifest().engine()).startsWith("PostgreSQL");
        assertThat(made.manifest().count("signed notes")).isPositive();
        assertThat(Files.readString(made.file(), StandardCharsets.ISO_8859_1)).doesNotContain("PGDMP", "Okafor");
        assertThat(databases()).as("no scratch is left").noneMatch(name -> name.startsWith("unknot_check"));

        PostgresServer target = server("target");
        server("postgres").execute("postgres", "create database target");
        PostgresRestore restore = new PostgresRestore(target, folder, keys, clock);
        restore.from(made.file(), false, step -> {});
        try (var connection = target.connect()) {
            Survey survey = Survey.of(connection, keys, step -> {});
            assertThat(survey.isWhole()).isTrue();
            assertThat(survey.audit().seq())
                    .as("the restore is its own entry, after all that was there")
                    .isGreaterThan(made.manifest().audit().seq());
            assertThat(survey.contents()).isEqualTo(made.manifest().contents());
        }

        assertThatThrownBy(() -> restore.from(made.file(), false, step -> {}))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("There is already a practice in the database target");
        List<String> steps = new ArrayList<>();
        restore.from(made.file(), true, steps::add);
        assertThat(databases())
                .anyMatch(name -> name.startsWith("target_aside_"))
                .contains("target");
        assertThat(steps).anyMatch(step -> step.startsWith("The database that was there is now called target_aside_"));
    }

    @Test
    void a_damaged_backup_touches_no_database() throws IOException, SQLException {
        people.staff();
        byte[] content = Files.readAllBytes(make().file());
        content[content.length - 40] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.backup"), content);
        server("postgres").execute("postgres", "create database untouched");
        assertThatThrownBy(() ->
                        new PostgresRestore(server("untouched"), folder, keys, clock).from(damaged, true, step -> {}))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("is damaged");
        assertThat(server("untouched").isEmpty()).isTrue();
    }

    @Test
    void a_backup_does_not_open_with_another_engine() throws IOException {
        people.staff();
        MadeBackup made = make();
        assertThatThrownBy(() -> BackupCheck.check(
                        made.file(), keys, EmbeddedEngine.opener(keys), new BackupFolder(folder), step -> {}))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("This is a backup of PostgreSQL")
                .hasMessageContaining("H2");
    }

    @Test
    void a_server_that_does_not_answer_is_a_sentence_and_not_a_trace() {
        PostgresServer nobody = new PostgresServer("jdbc:postgresql://127.0.0.1:1/unknot", "unknot", "x");
        assertThatThrownBy(() -> nobody.restore("unknot", out -> out.write(1)))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("pg_restore failed");
    }
}
