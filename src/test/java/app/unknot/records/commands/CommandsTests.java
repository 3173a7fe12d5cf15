package app.unknot.records.commands;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import app.unknot.testing.CommandProcess;
import app.unknot.testing.CommandProcess.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The commands as somebody types them, first beside a running portal and then without it: one practice, from step to step. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class CommandsTests {
    private static final Pattern MADE = Pattern.compile("Verified: (\\S+\\.backup)");

    private Path folder = Path.of("");
    private Path data = Path.of("");
    private Path backup = Path.of("");
    private @Nullable Process portal;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        data = folder.resolve("data");
        portal = CommandProcess.portal(data);
    }

    @AfterAll
    void stop() {
        kill();
    }

    private void kill() {
        if (portal != null) portal.toHandle().destroyForcibly();
    }

    private Answer run(String command, String... words) {
        return runWith(Map.of(), command, words);
    }

    private Answer runWith(Map<String, String> environment, String command, String... words) {
        return CommandProcess.run(
                environment,
                Stream.concat(Stream.of(command, "--data", data.toString()), Stream.of(words))
                        .toArray(String[]::new));
    }

    @Test
    @Order(1)
    void beside_the_running_portal_a_backup_is_made_and_the_practice_is_read_through() throws IOException {
        Answer made = run("backup");
        assertThat(made.complaint()).isEmpty();
        assertThat(made.code()).isZero();
        assertThat(made.words()).contains("Asking the portal", "Copying the database", "signed notes, all intact");
        Matcher file = MADE.matcher(made.words());
        assertThat(file.find()).isTrue();
        backup = Path.of(file.group(1));
        assertThat(backup).exists().hasParent(data.resolve("backups"));

        Answer verified = run("verify");
        assertThat(verified.code()).isZero();
        assertThat(verified.words()).contains("Access log:", "unbroken", "ledger postings", "Everything is intact.");

        Path socket = data.resolve("control").resolve("portal.sock");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)))
                .isEqualTo("rw-------");
    }

    @Test
    @Order(2)
    void beside_the_running_portal_nothing_is_restored() {
        Answer refused = run("restore", backup.toString(), "--force");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.complaint()).contains("A portal is running on " + data, "Nothing was changed");
    }

    @Test
    @Order(3)
    void a_killed_portal_does_not_stand_in_the_way() throws InterruptedException {
        Process running = Objects.requireNonNull(portal);
        kill();
        assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
        Answer verified = run("verify");
        assertThat(verified.complaint()).isEmpty();
        assertThat(verified.code()).isZero();
        assertThat(verified.words()).contains("Everything is intact.").doesNotContain("Asking the portal");
    }

    @Test
    @Order(4)
    void without_a_portal_a_backup_is_made_and_logged_too() {
        Answer made = run("backup");
        assertThat(made.complaint()).isEmpty();
        assertThat(made.code()).isZero();
        Matcher file = MADE.matcher(made.words());
        assertThat(file.find()).isTrue();
        assertThat(backup).as("of one day the newest is kept").doesNotExist();
        backup = Path.of(file.group(1));
        Answer good = run("verify", backup.toString());
        assertThat(good.code()).isZero();
        assertThat(good.words()).contains("The backup is good.");
    }

    @Test
    @Order(5)
    void a_backup_goes_back_only_where_nothing_is_lost() {
        Answer refused = run("restore", backup.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.complaint()).contains("There is already a practice in", "--force");

        Answer restored = run("restore", backup.toString(), "--force");
        assertThat(restored.complaint()).isEmpty();
        assertThat(restored.code()).isZero();
        assertThat(restored.words())
                .contains("The practice that was there is now in " + data + "/aside-", "Restored: ");
        assertThat(run("verify").words()).contains("Everything is intact.");
    }

    /** Whoever has the data folder can set back all that is in it, but not the second place. */
    @Test
    @Order(6)
    void a_folder_that_was_set_back_is_found_by_the_backup_in_the_second_place() throws Exception {
        Path second = folder.resolve("second");
        Map<String, String> safe = Map.of("UNKNOT_BACKUP_SECOND", second.toString());
        Answer nothing = runWith(safe, "verify");
        assertThat(nothing.code()).isZero();
        assertThat(nothing.words()).contains("The second place " + second + " is not there", "Everything is intact.");
        assertThat(second).as("looking makes nothing").doesNotExist();
        Files.createDirectory(second);

        Path earlier = copyOfTheDatabase();
        // Leaves a line in the log, which the backup of the second place knows and the copy does not.
        assertThat(run("backup").complaint()).isEmpty();
        Answer made = runWith(safe, "backup");
        assertThat(made.complaint()).isEmpty();
        assertThat(made.words()).contains("Copied to " + second + " and compared");
        assertThat(runWith(safe, "verify").words()).contains("Everything is intact.");

        setBack(earlier);
        assertThat(run("verify").words()).as("nothing in the folder shows it").contains("Everything is intact.");
        Answer found = runWith(safe, "verify");
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.complaint())
                .contains("set back to an earlier day without a restore", "as backup unknot-", "shows");

        Path kept = onlyFileIn(second);
        assertThat(runWith(safe, "restore", kept.toString(), "--force").complaint())
                .isEmpty();
        Answer explained = runWith(safe, "verify");
        assertThat(explained.complaint()).isEmpty();
        assertThat(explained.words()).contains("Everything is intact.");
        backup = kept;
    }

    @Test
    @Order(7)
    void a_second_place_that_cannot_be_read_is_no_reason_to_say_that_all_is_whole() throws IOException {
        Path file = Files.createFile(folder.resolve("no folder"));
        Answer verified = runWith(Map.of("UNKNOT_BACKUP_SECOND", file.toString()), "verify");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.complaint())
                .contains(
                        "could not be compared with all that is known of it", "The folder " + file + " cannot be read");
    }

    private Path copyOfTheDatabase() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("earlier"));
        return Files.copy(data.resolve(EmbeddedDatabase.FILE), copy.resolve(EmbeddedDatabase.FILE));
    }

    /** The database of before, and no backup or list beside it that has seen more. */
    private void setBack(Path earlier) throws IOException {
        Files.copy(earlier, data.resolve(EmbeddedDatabase.FILE), StandardCopyOption.REPLACE_EXISTING);
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) Files.delete(file);
        }
    }

    private static Path onlyFileIn(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".backup"))
                    .reduce((one, other) -> {
                        throw new AssertionError("Two backups where one was made: " + one + ", " + other);
                    })
                    .orElseThrow();
        }
    }

    @Test
    @Order(8)
    void a_damaged_backup_is_named_and_changes_nothing() throws IOException {
        byte[] content = Files.readAllBytes(backup);
        content[content.length / 2] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.backup"), content);
        for (Answer answer :
                List.of(run("verify", damaged.toString()), run("restore", damaged.toString(), "--force"))) {
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.complaint()).contains(damaged + " is damaged", "Use another backup");
        }
        assertThat(run("verify").code()).isZero();
    }

    @Test
    @Order(9)
    void the_key_file_may_lie_elsewhere_and_must_be_the_right_one() throws IOException {
        Path key = folder.resolve("safe").resolve("unknot.properties");
        Files.createDirectories(key.getParent());
        Files.move(data.resolve("keys.properties"), key);
        Answer without = run("verify", backup.toString());
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.complaint())
                .contains("There is no key file at " + data.resolve("keys.properties"), "UNKNOT_KEYS");
        assertThat(data.resolve("keys.properties")).as("no new key is made").doesNotExist();

        Path empty = folder.resolve("new");
        Answer restored = CommandProcess.run(
                Map.of("UNKNOT_KEYS", key.toString()), "restore", backup.toString(), "--data", empty.toString());
        assertThat(restored.complaint()).isEmpty();
        assertThat(restored.code()).isZero();
        assertThat(empty.resolve("keys.properties")).doesNotExist();

        Path other = folder.resolve("other.properties");
        String fingerprint = Keys.create(other, UUID.randomUUID()).fingerprint();
        Answer foreign = CommandProcess.run(
                Map.of("UNKNOT_KEYS", other.toString()), "verify", backup.toString(), "--data", empty.toString());
        assertThat(foreign.code()).isEqualTo(1);
        assertThat(foreign.complaint()).contains("The key does not fit", fingerprint);
        Files.move(key, data.resolve("keys.properties"));
    }

    @Test
    @Order(10)
    void an_altered_log_is_found_and_its_first_bad_entry_named() throws Exception {
        try (EmbeddedDatabase database = new EmbeddedDatabase(data, Keys.load(data.resolve("keys.properties")));
                var owner = database.connect();
                var statement = owner.createStatement()) {
            statement.execute("update audit_entry set action = 'NOTHING' where seq = 12");
        }
        Answer verified = run("verify");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.complaint()).contains("The access log was altered starting at entry 12");
        Answer backedUp = run("backup");
        assertThat(backedUp.code()).isEqualTo(1);
        assertThat(backedUp.complaint()).contains("altered starting at entry 12", ".bad");
    }

    @Test
    @Order(11)
    void what_is_not_understood_is_refused_by_name_and_with_its_own_code() {
        assertThat(run("restore").complaint()).contains("restore needs the backup file");
        assertThat(run("backup", "--force").complaint()).contains("Unknown option for backup: --force");
        assertThat(run("verify", "a", "b").complaint()).contains("One file too many");
        assertThat(run("rotate-keys", "a").complaint()).contains("One file too many for rotate-keys");
        assertThat(run("restore").code()).isEqualTo(2);
        Answer nothing = CommandProcess.run(
                Map.of(), "verify", "--data", folder.resolve("nowhere").toString());
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.complaint()).contains("There is no ");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }
}
