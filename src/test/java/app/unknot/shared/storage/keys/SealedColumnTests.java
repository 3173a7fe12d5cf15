package app.unknot.shared.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of sealed columns speaks of places as the modules do. That no column is missing shows in each change of keys. */
class SealedColumnTests {
    private static final Path PRODUCT = Path.of("src/main/java/app/unknot");

    @Test
    void each_place_begins_as_a_module_writes_it() throws IOException {
        String product = sources();
        assertThat(SealedColumn.ALL).hasSizeGreaterThan(20).allSatisfy(column -> {
            String beginning = column.place().substring(0, column.place().indexOf('{'));
            String byColumn = "\"" + column.table() + ".\" + column + \".\" + id";
            assertThat(product.contains("\"" + beginning + "\" + ") || product.contains(byColumn))
                    .as(column.name())
                    .isTrue();
        });
    }

    @Test
    void each_place_names_the_row() {
        assertThat(SealedColumn.ALL)
                .allSatisfy(
                        column -> assertThat(column.named()).as(column.name()).isNotEmpty())
                .extracting(SealedColumn::name)
                .doesNotHaveDuplicates();
        SealedColumn part = SealedColumn.ALL.stream()
                .filter(column -> column.table().equals("client_document_part"))
                .findFirst()
                .orElseThrow();
        assertThat(part.place(name -> "<" + name + ">")).isEqualTo("client_document_part.<document_id>.<part>/<parts>");
    }

    private static String sources() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(PRODUCT)) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("SealedColumn.java"))
                    .toList();
        }
        return files.stream().map(SealedColumnTests::text).collect(Collectors.joining());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
