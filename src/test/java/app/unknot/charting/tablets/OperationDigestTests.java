package app.unknot.charting.tablets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against the table that lies beside the tablet's module, which is held against it too. */
class OperationDigestTests {
    private static final Path TABLE = Path.of("frontend", "session-workspace", "journal", "digest-cases.json");

    @Test
    void the_portal_and_the_tablet_name_the_same_operations_alike() throws IOException {
        JsonNode table = JsonMapper.shared().readTree(Files.readString(TABLE));
        assertThat(table.size()).isGreaterThanOrEqualTo(5);
        for (JsonNode row : table) {
            List<UUID> operations = new ArrayList<>();
            row.get("operations").forEach(id -> operations.add(UUID.fromString(id.asString())));
            assertThat(OperationDigest.of(operations))
                    .as(row.get("name").asString())
                    .isEqualTo(row.get("digest").asString());
        }
    }
}
