package app.unknot.charting.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FieldLineTests {
    private static final Path HANDED = Path.of("frontend", "session-workspace", "model", "catalogue-cases.json");

    /** The tests beside the workspace's modules run on it. When the catalogue changes, the file is written into {@code target}. */
    @Test
    void what_the_modules_are_tested_with_is_what_they_are_handed() throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        StringBuilder lines = new StringBuilder();
        for (FieldLine line : FieldLine.all())
            lines.append(lines.isEmpty() ? "[\n" : ",\n").append(mapper.writeValueAsString(line));
        String handed = lines.append("\n]\n").toString();
        Path written = Path.of("target", HANDED.getFileName().toString());
        Files.createDirectories(written.getParent());
        Files.writeString(written, handed);
        assertThat(HANDED).as("copy %s there", written).exists().content().isEqualTo(handed);
    }
}
