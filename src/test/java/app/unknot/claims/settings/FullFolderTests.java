package app.unknot.claims.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that takes only half of a file, or none of it. */
class FullFolderTests {
    private static final byte[] FILE = "ISA*00*~".repeat(50).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path path;

    private ExchangeFolder folder;

    @BeforeEach
    void aFolder() {
        folder = ExchangeFolder.of(path.toString()).orElseThrow();
    }

    @Test
    void a_disk_that_fills_up_is_said_leaves_nothing_and_takes_the_file_once_later() throws IOException {
        assertThatThrownBy(() -> folder.put("claims-000001.837", FILE, FullFolderTests::half))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("the disk is full")
                .hasMessageContaining("ownload");
        assertThat(names()).as("no half file for anybody to fetch").isEmpty();

        folder.put("claims-000001.837", FILE);
        folder.put("claims-000001.837", FILE);
        assertThat(names()).containsExactly("claims-000001.837");
        assertThat(path.resolve("claims-000001.837")).hasBinaryContent(FILE);
    }

    private static void half(Path file, byte[] bytes) throws IOException {
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        throw new FileSystemException(file.toString(), null, "No space left on device");
    }

    @Test
    void what_was_left_of_an_attempt_or_put_there_by_others_is_not_written_through() throws IOException {
        Path others = Files.writeString(path.resolve("others.txt"), "somebody else's");
        Files.createSymbolicLink(path.resolve(".claims-000002.837.part"), others);
        folder.put("claims-000002.837", FILE);
        assertThat(others).hasContent("somebody else's");
        assertThat(path.resolve("claims-000002.837")).hasBinaryContent(FILE);
    }

    @Test
    void what_a_system_says_in_its_own_words_is_said_in_ours() {
        assertThat(ExchangeFolder.reason(new AccessDeniedException("/srv/out")))
                .isEqualTo("the server may not write there");
        assertThat(ExchangeFolder.reason(new IOException("No space left on device")))
                .isEqualTo("the disk is full");
    }

    @Test
    void a_folder_that_has_become_a_link_into_the_practices_own_data_is_refused(@TempDir Path data) throws IOException {
        Path backups = Files.createDirectory(data.resolve("backups"));
        Path link = Files.createSymbolicLink(path.resolve("out"), backups);
        FolderCheck check = new FolderCheck(data);
        assertThatThrownBy(() ->
                        check.requireOutside(ExchangeFolder.of(link.toString()).orElseThrow()))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("own data");
        check.requireOutside(folder);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> found = Files.list(path)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
