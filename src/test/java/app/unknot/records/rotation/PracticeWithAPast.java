package app.unknot.records.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.AuditLog;
import app.unknot.records.backup.Survey;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.Sealer;
import app.unknot.shared.storage.keys.KeyFile;
import app.unknot.testing.CommandProcess;
import app.unknot.testing.CommandProcess.Answer;
import app.unknot.testing.HttpTablet;
import app.unknot.testing.Portal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** A practice that has charted, with a tablet that keeps words of it, on either engine; its key is changed as somebody types it. */
final class PracticeWithAPast {
    private static final String PASSWORD = "linen oil and quiet hands";
    private static final String WORDS = "Kept on this tablet: sore since the train";
    private static final UUID DEVICE = UUID.randomUUID();
    private static final Pattern MADE = Pattern.compile("Verified: (\\S+\\.backup)");

    private final Path data;
    private final Map<String, String> environment;
    private final Database database;
    private String kept = "";

    /** Opens the database with a key, without a portal. */
    interface Database {
        <T> T with(Keys keys, Reading<T> reading) throws SQLException;
    }

    interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    PracticeWithAPast(Path data, Map<String, String> environment, Database database) {
        this.data = data;
        this.environment = Map.copyOf(environment);
        this.database = database;
    }

    Path keyFile() {
        return data.resolve("keys.properties");
    }

    Path formerKeyFile(Keys former) {
        return new KeyFile(keyFile()).former(former.fingerprint());
    }

    Portal portal() {
        return new Portal(
                environment,
                List.of(
                        "--unknot.data=" + data,
                        "--unknot.demo=true",
                        "--unknot.demo-clients=6",
                        "--unknot.backup.scheduled=false"));
    }

    Answer run(String... words) {
        return run(Map.of(), words);
    }

    Answer run(Map<String, String> also, String... words) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(also);
        return CommandProcess.run(
                all,
                Stream.concat(Stream.of(words), Stream.of("--data", data.toString()))
                        .toArray(String[]::new));
    }

    private static Sealer tablet(Portal portal) {
        try (HttpTablet tablet = new HttpTablet(portal.port())) {
            assertThat(tablet.signIn("maya", PASSWORD).statusCode()).isEqualTo(302);
            String answer = tablet.get("/api/journal/key?device=" + DEVICE).body();
            return new Sealer(Base64.getDecoder()
                    .decode(JsonMapper.shared().readTree(answer).get("key").stringValue()));
        }
    }

    private Survey survey(Keys keys) throws SQLException {
        return database.with(keys, connection -> Survey.of(connection, keys, step -> {}));
    }

    /** All of it, from the first key to the second. */
    void changesItsKey() throws Exception {
        String oldBackup;
        try (Portal portal = portal().ready()) {
            kept = tablet(portal).seal(WORDS, "note");
            Answer refused = run("rotate-keys");
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.complaint())
                    .contains("A portal is running on " + data, "Nothing was changed", "Stop it");
            Matcher made = MADE.matcher(run("backup").words());
            assertThat(made.find()).isTrue();
            oldBackup = made.group(1);
            portal.signal("TERM");
            portal.ended(60);
        }
        Keys from = Keys.load(keyFile());
        Survey before = survey(from);
        assertThat(before.contents().get("signed notes"))
                .isNotNull()
                .extracting(Survey.Contents::count)
                .isNotEqualTo(0L);

        Answer changed = run("rotate-keys");
        assertThat(changed.complaint()).isEmpty();
        assertThat(changed.code()).isZero();
        Keys to = Keys.load(keyFile());
        assertThat(to.fingerprint()).isNotEqualTo(from.fingerprint());
        assertThat(to.practice()).isEqualTo(from.practice());
        assertThat(changed.words())
                .contains(
                        "Sealed with the new key",
                        "of signed_note.sealed_content",
                        "The key is " + to.fingerprint() + " now. It was " + from.fingerprint(),
                        formerKeyFile(from).toString(),
                        "Print a new one",
                        "Verified: ");

        assertTheSameUnder(from, to, before);
        assertBackupsOpenWithTheKeyOfTheirTime(from, oldBackup, changed);
        assertChangesOnceMore(to);
        try (Portal portal = portal().ready()) {
            assertThat(tablet(portal).open(kept, "note")).isEqualTo(WORDS);
            portal.signal("TERM");
            portal.ended(60);
        }
        assertNobodyElseMayRead();
    }

    private void assertTheSameUnder(Keys from, Keys to, Survey before) throws SQLException {
        Survey after = survey(to);
        assertThat(after.problems()).isEmpty();
        assertThat(after.contents()).isEqualTo(before.contents());
        assertThat(after.audit().seq()).isGreaterThan(before.audit().seq() + 1);
        database.with(to, connection -> {
            JdbcTemplate rows = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            AuditLog log = AuditLog.over(rows, new PracticeClock(ZoneOffset.UTC), to);
            assertThat(log.firstBrokenEntry()).isEmpty();
            assertThat(log.passesThrough(before.audit()))
                    .as("what the old key wrote is there unchanged")
                    .isTrue();
            assertThat(rows.queryForList(
                            "select object from audit_entry where action = 'KEY_CHANGE' order by seq", String.class))
                    .containsExactly("key " + from.fingerprint(), "key " + to.fingerprint());
            connection.setAutoCommit(false);
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"))
                rows.execute("alter table audit_entry disable trigger user");
            rows.update("update audit_entry set action = 'NOTHING' where seq = 5");
            assertThat(log.firstBrokenEntry())
                    .as("an entry of the old key is still checked")
                    .contains(5L);
            connection.rollback();
            return true;
        });
    }

    private void assertBackupsOpenWithTheKeyOfTheirTime(Keys from, String oldBackup, Answer changed) {
        Matcher made = MADE.matcher(changed.words());
        assertThat(made.find()).isTrue();
        assertThat(run("verify", made.group(1)).words()).contains("The backup is good.");
        Answer withNew = run("verify", oldBackup);
        assertThat(withNew.code()).isEqualTo(1);
        assertThat(withNew.complaint()).contains("The key does not fit", "UNKNOT_KEYS");
        Map<String, String> old = Map.of("UNKNOT_KEYS", formerKeyFile(from).toString());
        assertThat(run(old, "verify", oldBackup).words()).contains("The backup is good.");
        assertThat(run(old, "verify").code())
                .as("the practice itself does not open with it")
                .isEqualTo(1);
    }

    /** What is kept of the first key is sealed again, though its table takes new rows only. */
    private void assertChangesOnceMore(Keys second) throws SQLException {
        Answer again = run("rotate-keys");
        assertThat(again.complaint()).isEmpty();
        assertThat(again.code()).isZero();
        Keys third = Keys.load(keyFile());
        assertThat(third.fingerprint()).isNotEqualTo(second.fingerprint());
        assertThat(survey(third).problems()).isEmpty();
    }

    private void assertNobodyElseMayRead() throws Exception {
        List<String> open = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.toList()) {
                String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                if (!rights.endsWith("------")) open.add(rights + " " + file);
            }
        }
        assertThat(open).isEmpty();
    }
}
