package app.unknot.records.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.shared.storage.Keys;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStreamTests {
    private static final int PIECE = 1 << 20;
    private static final int SALT = 32;
    private static final int SEALED_PIECE = 1 + 4 + PIECE + 16;

    @TempDir
    private Path folder;

    private byte[] plain = new byte[0];
    private byte[] sealed = new byte[0];

    @BeforeEach
    void seal() throws IOException {
        plain = new byte[PIECE * 2 + 77];
        new Random(7).nextBytes(plain);
        sealed = sealed(plain);
    }

    private Keys keys() {
        Path file = folder.resolve("keys.properties");
        return Files.exists(file) ? Keys.load(file) : Keys.create(file, UUID.randomUUID());
    }

    private byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealedStream.seal(new ByteArrayInputStream(content), out, keys());
        return out.toByteArray();
    }

    private byte[] opened(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealedStream.open(new ByteArrayInputStream(content), out, keys());
        return out.toByteArray();
    }

    private void assertDamaged(byte[] content) {
        assertThatThrownBy(() -> opened(content))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("damaged or cut short");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE})
    void what_was_sealed_opens_whatever_its_length(int length) throws IOException {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        assertThat(opened(sealed(content))).isEqualTo(content);
    }

    @Test
    void the_same_content_is_never_sealed_the_same_way() throws IOException {
        assertThat(sealed(plain)).isNotEqualTo(sealed);
    }

    @Test
    void pieces_that_changed_places_do_not_open() {
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, SALT, swapped, SALT + SEALED_PIECE, SEALED_PIECE);
        System.arraycopy(sealed, SALT + SEALED_PIECE, swapped, SALT, SEALED_PIECE);
        assertDamaged(swapped);
    }

    @Test
    void a_piece_that_is_missing_or_there_twice_does_not_open() {
        byte[] missing = ByteBuffer.allocate(sealed.length - SEALED_PIECE)
                .put(sealed, 0, SALT)
                .put(sealed, SALT + SEALED_PIECE, sealed.length - SALT - SEALED_PIECE)
                .array();
        assertDamaged(missing);
        byte[] twice = ByteBuffer.allocate(sealed.length + SEALED_PIECE)
                .put(sealed, 0, SALT + SEALED_PIECE)
                .put(sealed, SALT, sealed.length - SALT)
                .array();
        assertDamaged(twice);
    }

    @Test
    void a_stream_cut_off_between_two_pieces_does_not_open_even_when_it_claims_to_end_there() {
        assertDamaged(Arrays.copyOf(sealed, SALT + SEALED_PIECE));
        byte[] claimed = Arrays.copyOf(sealed, SALT + SEALED_PIECE);
        claimed[SALT] = 1;
        assertDamaged(claimed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, SALT, SALT + 2, SALT + 9, SALT + PIECE})
    void a_flipped_bit_does_not_open(int where) {
        sealed[where] ^= 2;
        assertDamaged(sealed);
    }

    @Test
    void something_behind_the_end_is_not_overlooked() {
        assertDamaged(Arrays.copyOf(sealed, sealed.length + 1));
    }
}
