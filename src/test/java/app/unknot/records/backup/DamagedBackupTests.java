package app.unknot.records.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.Sha256;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No damaged file is ever taken for a backup, and none of them touches the data folder. */
@PortalTest
class DamagedBackupTests {
    private static byte @Nullable [] made;

    @Autowired
    private Engine engine;

    @Autowired
    private Keys keys;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private People people;

    @TempDir
    private Path folder;

    private byte[] good = new byte[0];

    @BeforeEach
    void make() throws IOException {
        if (made == null) {
            people.staff();
            made = Files.readAllBytes(new BackupMaker(engine, keys, new BackupFolder(folder.resolve("made")), clock)
                    .make(step -> {})
                    .file());
        }
        good = made.clone();
    }

    private void assertRefused(byte[] content, String reason) throws IOException {
        assertRefused(content, keys, reason);
    }

    private void assertRefused(byte[] content, Keys with, String reason) throws IOException {
        Path file = Files.write(folder.resolve("some.backup"), content);
        Path data = folder.resolve("data");
        assertThatThrownBy(() -> new Restore(data, with, clock, List.of()).from(file, true, step -> {}))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining(reason);
        assertThat(data.resolve(EmbeddedDatabase.FILE)).doesNotExist();
        try (var left = Files.list(data.resolve("backups"))) {
            assertThat(left).as("no scratch is left").isEmpty();
        }
    }

    @Test
    void an_empty_file() throws IOException {
        assertRefused(new byte[0], "is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Dear customer, this is a letter.", "PK\u0003\u0004"})
    void a_file_that_is_no_backup(String content) throws IOException {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "is not a backup of Unknot");
    }

    @Test
    void a_format_of_another_release() throws IOException {
        good[9] = 2;
        assertRefused(good, "has format 2, and this version of Unknot reads format 1");
    }

    /** In thousandths of the file: somewhere in the head, in the middle, near the end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 200, 500, 999})
    void a_flipped_bit(int where) throws IOException {
        good[(int) ((long) good.length * where / 1000)] ^= 1;
        assertRefused(good, "damaged");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 30, 100, 1000})
    void a_flipped_bit_in_the_head(int where) throws IOException {
        good[where] ^= 1;
        assertRefused(good, "damaged");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 500, 5_000})
    void a_file_cut_short(int length) throws IOException {
        assertRefused(Arrays.copyOf(good, length), "cut short");
    }

    @Test
    void a_file_that_lost_its_last_byte() throws IOException {
        assertRefused(Arrays.copyOf(good, good.length - 1), "cut short");
    }

    @Test
    void a_file_with_something_behind_it() throws IOException {
        assertRefused(Arrays.copyOf(good, good.length + 7), "longer than it was written");
    }

    @Test
    void a_backup_of_another_key() throws IOException {
        Keys other = Keys.create(folder.resolve("other.properties"), UUID.randomUUID());
        assertRefused(good, other, "The key does not fit");
        assertRefused(good, other, keys.fingerprint());
    }

    /** With a checksum that fits, as somebody would make it who does not have the key. */
    @Test
    void a_head_rewritten_by_somebody_without_the_key() throws IOException {
        int length = ByteBuffer.wrap(good).getInt(29);
        int end = 33 + length;
        String json = new String(good, 33, length, StandardCharsets.UTF_8);
        byte[] forged = json.replace("Harbor Street", "Harbor Strait").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(forged, 0, good, 33, length);
        byte[] checksum = Sha256.running().digest(Arrays.copyOf(good, end));
        System.arraycopy(checksum, 0, good, end, checksum.length);
        assertRefused(good, "someone without the key changed it");
    }
}
