package app.unknot.shared.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.Rotation.Step;
import app.unknot.shared.storage.keys.KeyFile;
import app.unknot.shared.storage.keys.Resealing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A change of keys, stopped after each of its steps: what was on the disk then is opened as the next start would. */
class RotationTests {
    private static final int ROWS = 300;

    @TempDir
    private static Path shared;

    private static PracticeOnDisk begun;
    private static String oldKey = "";
    private static String newKey = "";

    @TempDir
    private Path temp;

    /** The folder as a killed process leaves it: copied file by file after each step. */
    @BeforeAll
    static void aChangeThatIsKilledAfterEachStep() throws Exception {
        begun = PracticeOnDisk.begun(shared.resolve("begun"));
        OpenedPractice practice = begun.open();
        try (Statement statement = practice.database().owner().createStatement()) {
            statement.execute("create table kept_row (id integer primary key, text varchar(2000))");
            for (int i = 0; i < ROWS; i++)
                statement.execute("insert into kept_row values (" + i + ", '" + "x".repeat(800) + "')");
        }
        practice.database().grantRights();
        // Acknowledged by the portal that was killed, and so in the commit journal.
        PracticeOnDisk.change(begun.portal(practice), "insert into kept_row values (" + ROWS + ", 'the last')");
        begun.kill(practice);
        oldKey = Keys.load(begun.keyFile()).fingerprint();
        PracticeOnDisk disk = begun.copyTo(shared.resolve("changing"));
        newKey = rotation(disk, step -> snapshot(disk, step))
                .run(new Nothing())
                .to()
                .fingerprint();
    }

    private static void snapshot(PracticeOnDisk disk, Step step) {
        try {
            disk.copyTo(shared.resolve(step.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rotation rotation(PracticeOnDisk disk, Consumer<Step> done) {
        return new Rotation(disk.folder(), disk.keyFile(), Clock.systemUTC(), done);
    }

    private PracticeOnDisk copyOf(Step step) throws IOException {
        return new PracticeOnDisk(shared.resolve(step.name())).copyTo(temp.resolve("practice"));
    }

    /** The values of a practice that has none to seal. */
    private static final class Nothing implements Rotation.Content {
        @Override
        public void reseal(Connection copy, Keys from, Keys to) throws SQLException {
            copy.setAutoCommit(false);
            new Resealing(copy, from, to).run(copy::commit, words -> {});
            copy.setAutoCommit(true);
        }

        @Override
        public void handOver(Connection copy, Keys from, Keys to) {}

        @Override
        public void check(Connection copy, Keys to) {}
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void killed_after_any_step_the_next_start_finds_the_old_or_the_new_state_complete(Step step) throws Exception {
        PracticeOnDisk disk = copyOf(step);
        boolean changed = step.compareTo(Step.SWAPPED) >= 0;
        OpenedPractice practice = disk.open();
        assertThat(practice.keys().fingerprint()).isEqualTo(changed ? newKey : oldKey);
        assertThat(PracticeOnDisk.count(practice, "kept_row")).isEqualTo(ROWS + 1);
        PracticeOnDisk.change(disk.portal(practice), "update kept_row set text = 'again' where id = 7");
        assertNothingIsLeft(disk);
        disk.kill(practice);
        OpenedPractice again = disk.open();
        assertThat(PracticeOnDisk.count(again, "kept_row where text = 'again'")).isEqualTo(1);
        disk.stop(again);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEXT_KEY_WRITTEN", "MANIFEST_PREPARED", "SWAPPED", "MANIFEST_SWAPPED", "KEY_SWAPPED"})
    void killed_after_a_step_the_next_change_goes_through(Step step) throws Exception {
        PracticeOnDisk disk = copyOf(step);
        Rotation.Done done = rotation(disk, any -> {}).run(new Nothing());
        assertThat(done.from().fingerprint()).isEqualTo(step.compareTo(Step.SWAPPED) >= 0 ? newKey : oldKey);
        OpenedPractice practice = disk.open();
        assertThat(practice.keys().fingerprint())
                .isEqualTo(done.to().fingerprint())
                .isNotIn(oldKey, newKey);
        assertThat(PracticeOnDisk.count(practice, "kept_row")).isEqualTo(ROWS + 1);
        disk.stop(practice);
        assertNothingIsLeft(disk);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void failing_after_any_step_leaves_the_old_or_the_new_state_complete(Step step) throws Exception {
        PracticeOnDisk disk = begun.copyTo(temp.resolve("practice"));
        assertThatThrownBy(() -> rotation(disk, reached -> {
                            if (reached == step) throw new IllegalStateException("The disk is full");
                        })
                        .run(new Nothing()))
                .hasMessage("The disk is full");
        assertNothingIsLeft(disk);
        boolean changed = step.compareTo(Step.SWAPPED) >= 0;
        assertThat(Keys.load(disk.keyFile()).fingerprint().equals(oldKey)).isNotEqualTo(changed);
        OpenedPractice practice = disk.open();
        assertThat(PracticeOnDisk.count(practice, "kept_row")).isEqualTo(ROWS + 1);
        disk.stop(practice);
    }

    private static void assertNothingIsLeft(PracticeOnDisk disk) {
        assertThat(new KeyFile(disk.keyFile()).next()).doesNotExist();
        assertThat(disk.folder().rotation().path()).doesNotExist();
    }

    @Test
    void the_old_key_opens_the_file_as_it_was_and_the_new_one_no_more() throws Exception {
        PracticeOnDisk disk = copyOf(Step.CLEARED);
        Path former = new KeyFile(disk.keyFile()).former(oldKey);
        assertThat(Keys.load(former).fingerprint()).isEqualTo(oldKey);
        Path before = temp.resolve("before");
        Files.createDirectories(before);
        Files.copy(disk.folder().replaced("key-" + newKey), new DataFolder(before).database());
        try (EmbeddedDatabase database = new EmbeddedDatabase(before, Keys.load(former))) {
            assertThat(Schema.of(database.owner())).isEqualTo(Schema.newest());
        }
        assertThatThrownBy(() -> new EmbeddedDatabase(disk.folder().path(), Keys.load(former)))
                .isInstanceOf(IllegalStateException.class);
        Files.delete(disk.keyFile());
        Files.copy(former, disk.keyFile());
        FolderRefused refused = catchThrowableOfType(FolderRefused.class, disk::open);
        assertThat(refused.state()).isEqualTo(FolderState.KEY_WRONG);
        assertThat(refused.getMessage()).contains("the folder needs the key " + newKey);
    }

    @Test
    void every_file_of_it_is_for_its_owner_only() throws Exception {
        PracticeOnDisk disk = begun.copyTo(temp.resolve("practice"));
        List<String> open = new ArrayList<>();
        rotation(disk, step -> collectOpenOnes(disk, step, open)).run(new Nothing());
        disk.stop(disk.open());
        collectOpenOnes(disk, Step.CLEARED, open);
        assertThat(open).isEmpty();
    }

    private static void collectOpenOnes(PracticeOnDisk disk, Step step, List<String> open) {
        try (Stream<Path> files = Files.walk(disk.folder().path())) {
            for (Path file : files.skip(1).toList()) {
                String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                boolean lock = file.toString().endsWith(".trace.db");
                if (!rights.endsWith("------") || lock) open.add(step + ": " + file + " " + rights);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void while_it_changes_nobody_starts_and_nothing_is_taken_back() throws Exception {
        PracticeOnDisk disk = begun.copyTo(temp.resolve("practice"));
        List<Integer> answers = new ArrayList<>();
        Rotation.Done done = rotation(disk, step -> {
                    if (step == Step.COPIED || step == Step.OLD_FILE_LINKED) answers.add(startElsewhere(disk));
                })
                .run(new Nothing());
        assertThat(answers).containsOnly(FolderState.HELD.exitStatus()).hasSize(2);
        OpenedPractice practice = disk.open();
        assertThat(practice.keys().fingerprint()).isEqualTo(done.to().fingerprint());
        disk.stop(practice);
    }

    private int startElsewhere(PracticeOnDisk disk) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            OpeningTests.class.getName(),
                            disk.folder().path().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(temp.resolve("second.log").toFile())
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_folder_that_is_in_use_is_left_alone() throws IOException {
        PracticeOnDisk disk = begun.copyTo(temp.resolve("practice"));
        try (FolderLock another = FolderLock.of(disk.folder().database()).orElseThrow()) {
            FolderRefused refused = catchThrowableOfType(
                    FolderRefused.class, () -> rotation(disk, step -> {}).run(new Nothing()));
            assertThat(refused.state()).isEqualTo(FolderState.HELD);
            assertThat(another.size()).isPositive();
        }
        assertNothingIsLeft(disk);
    }
}
