package app.unknot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.accounts.joining.CrockfordCode;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was stored once is compared with what is computed today: neither the digest nor the text that it is taken of may change. */
class Sha256Tests {
    @Test
    void it_is_the_digest_of_the_standard() {
        assertThat(Sha256.hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.hex("\u00e9".getBytes(StandardCharsets.UTF_8))).isEqualTo(Sha256.hex("\u00e9"));
        assertThat(Sha256.of(new byte[0])).hasSize(32);
    }

    @Test
    void a_signed_note_has_the_hash_that_it_was_signed_with() {
        TreeMap<String, JsonNode> fields = new TreeMap<>();
        JsonMapper mapper = JsonMapper.shared();
        fields.put("s.text", mapper.valueToTree("Stiff \u201cin the morning\u201d"));
        fields.put("pain.before", mapper.valueToTree(6));
        fields.put("position", mapper.readTree("{\"b\":1,\"a\":[true,null]}"));
        NoteHead head = new NoteHead(
                new NoteId(new UUID(0, 1)),
                new AppointmentId(new UUID(0, 9)),
                new ClientId(new UUID(0, 2)),
                new UserId(new UUID(0, 3)),
                LocationId.FIRST,
                LocalDate.of(2026, 11, 2),
                Instant.EPOCH,
                3,
                8);
        String canonical = new NoteContent(head, fields).canonical(mapper);
        assertThat(canonical)
                .isEqualTo(
                        "{\"note\":\"00000000-0000-0000-0000-000000000001\",\"client\":\"00000000-0000-0000-0000-000000000002\",\"therapist\":\"00000000-0000-0000-0000-000000000003\",\"serviceDate\":\"2026-11-02\",\"session\":3,\"planned\":8,\"fields\":{\"pain.before\":6,\"position\":{\"b\":1,\"a\":[true,null]},\"s.text\":\"Stiff \u201cin the morning\u201d\"}}");
        assertThat(Sha256.hex(canonical)).isEqualTo("8d0d89f3a842a7f76198bbf370dde25844036d15c9bc54f69e3034c70bac400d");
    }

    @Test
    void a_code_is_found_by_the_hash_that_it_was_stored_with() {
        assertThat(CrockfordCode.hash(" 7k2m-oil9 "))
                .isEqualTo("7ceab41a80ebe1295a6bd8365670bb74234179ac4eec4a9499e15e71ad26e00a");
    }

    @Test
    void nothing_else_makes_a_digest() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(Sha256Tests::makesADigest))
                    .containsExactly(Path.of("src/main/java/app/unknot/shared/Sha256.java"));
        }
    }

    private static boolean makesADigest(Path source) {
        try {
            String text = Files.readString(source);
            return text.contains("MessageDigest.getInstance") || text.contains("DigestUtils");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
