package app.unknot.shared.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.unknot.shared.storage.Keys;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real folders in every state that a start may find. A refusal changes nothing. */
class OpeningTests {
    @TempDir
    private static Path shared;

    private static PracticeOnDisk begun;

    @TempDir
    private Path temp;

    private PracticeOnDisk disk;

    @BeforeAll
    static void aPracticeThatHasBegun() {
        begun = PracticeOnDisk.begun(shared.resolve("begun"));
    }

    @BeforeEach
    void aCopyOfIt() throws IOException {
        disk = begun.copyTo(temp.resolve("practice"));
    }

    @Test
    void a_practice_opens_and_what_it_needs_is_for_its_owner_only() throws Exception {
        OpenedPractice practice = disk.open();
        disk.stop(practice);
        try (Stream<Path> files = Files.walk(disk.folder().path())) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.getFileName().toString().endsWith(".mv.db")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.toString())
                            .endsWith("------"))
                    .noneMatch(file -> file.toString().endsWith(".trace.db"));
        }
    }

    @Test
    void a_missing_file_is_no_new_practice() throws Exception {
        Files.delete(disk.folder().database());
        refuses(FolderState.DAMAGED, "missing");
        assertThat(disk.folder().database()).doesNotExist();
    }

    @Test
    void an_empty_file_is_no_new_practice() throws Exception {
        Files.write(disk.folder().database(), new byte[0]);
        refuses(FolderState.DAMAGED, "0 bytes");
        assertThat(disk.folder().database()).isEmptyFile();
    }

    @Test
    void without_its_key_a_practice_is_not_opened_and_no_key_is_made() throws Exception {
        Files.delete(disk.keyFile());
        refuses(FolderState.KEY_MISSING, "is missing");
        assertThat(disk.keyFile()).doesNotExist();
    }

    @Test
    void with_the_key_of_another_practice_it_is_foreign() throws Exception {
        Files.delete(disk.keyFile());
        Keys.create(disk.keyFile(), UUID.randomUUID());
        refuses(FolderState.FOREIGN, "another practice");
    }

    @Test
    void with_a_key_file_that_holds_no_key_the_key_is_wrong() throws Exception {
        Files.writeString(disk.keyFile(), "master=hello\n");
        refuses(FolderState.KEY_WRONG, "does not open");
    }

    @Test
    void a_cut_file_is_damaged() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(disk.folder().database().toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        refuses(FolderState.DAMAGED, "damaged");
    }

    @Test
    void flipped_bytes_are_damage_in_words_and_never_a_missing_table() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(disk.folder().database().toFile(), "rw")) {
            Random random = new Random(3);
            // Most of a young file is what was overwritten, where a flipped byte hurts nobody.
            for (int i = 0; i < 2_000; i++) {
                file.seek(8192 + random.nextLong(file.length() - 8192));
                file.write(random.nextInt());
            }
        }
        FolderRefused refused = refuses(FolderState.DAMAGED, "damaged");
        assertThat(refused.getMessage()).contains("Nothing was changed", "./unknot restore");
    }

    @Test
    void a_file_of_something_else_is_damaged() throws Exception {
        Files.write(disk.folder().database(), "x".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        refuses(FolderState.DAMAGED, "beginning");
    }

    @Test
    void an_altered_manifest_is_said() throws Exception {
        Path manifest = Manifest.in(disk.folder().path());
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("audit=\\d+", "audit=99999"));
        refuses(FolderState.DAMAGED, "manifest");
    }

    @Test
    void a_manifest_of_a_later_release_is_newer() throws Exception {
        Manifest found = Manifest.read(disk.folder().path()).orElseThrow();
        new Manifest(found.practice(), found.key(), found.engine(), "999", 0, "", found.auditSeq(), found.at(), "")
                .sealed(Keys.load(disk.keyFile()))
                .write(disk.folder().path());
        refuses(FolderState.NEWER, "later release");
    }

    @Test
    void a_file_that_ends_before_the_manifest_says_is_an_old_copy() throws Exception {
        Manifest found = Manifest.read(disk.folder().path()).orElseThrow();
        new Manifest(found.practice(), found.key(), found.engine(), found.schema(), 0, "", 180, found.at(), "")
                .sealed(Keys.load(disk.keyFile()))
                .write(disk.folder().path());
        refuses(FolderState.OLDER, "entry");
    }

    @Test
    void a_folder_in_use_is_held() {
        OpenedPractice first = disk.open();
        Process second = start();
        assertThat(second).isNotNull();
        assertThat(await(second)).isEqualTo(FolderState.HELD.exitStatus());
        disk.stop(first);
    }

    @Test
    void a_first_start_that_was_killed_begins_once_more() throws Exception {
        PracticeOnDisk fresh = new PracticeOnDisk(temp.resolve("fresh"));
        OpenedPractice begun = new Opening(fresh.folder(), fresh.keyFile(), java.time.Clock.systemUTC()).open();
        fresh.kill(begun);
        OpenedPractice again = fresh.open();
        fresh.stop(again);
        OpenedPractice third = fresh.open();
        assertThat(fresh.folder().beginning()).doesNotExist();
        fresh.stop(third);
    }

    /** Opens the folder in a process of its own, and ends it with the status of what it found. */
    static void main(String[] args) {
        PracticeOnDisk disk = new PracticeOnDisk(Path.of(args[0]));
        try {
            disk.open().close();
        } catch (FolderRefused e) {
            System.exit(e.getExitCode());
        }
    }

    private Process start() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            OpeningTests.class.getName(),
                            disk.folder().path().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(temp.resolve("second.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int await(Process process) {
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private FolderRefused refuses(FolderState state, String words) throws IOException {
        Path file = disk.folder().database();
        Path before = temp.resolve("before");
        if (Files.exists(file)) Files.copy(file, before, StandardCopyOption.REPLACE_EXISTING);
        FolderRefused refused = catchThrowableOfType(FolderRefused.class, disk::open);
        assertThat(refused).isNotNull();
        assertThat(refused.state()).isEqualTo(state);
        assertThat(refused.getMessage()).contains(words);
        if (state != FolderState.OLDER && Files.exists(before)) assertThat(file).hasSameBinaryContentAs(before);
        return refused;
    }
}
