package app.unknot.records.rotation;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import app.unknot.testing.DemoFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotateKeysTests {
    @Test
    void after_a_change_of_keys_everything_reads_as_before_and_nothing_with_the_old_key(@TempDir Path folder)
            throws Exception {
        Path data = folder.resolve("data");
        DemoFolder.in(data);
        new PracticeWithAPast(data, Map.of(), new File(data)).changesItsKey();
    }

    private record File(Path data) implements PracticeWithAPast.Database {
        @Override
        public <T> T with(Keys keys, PracticeWithAPast.Reading<T> reading) throws SQLException {
            try (EmbeddedDatabase database = new EmbeddedDatabase(data, keys);
                    Connection connection = database.connect()) {
                return reading.from(connection);
            }
        }
    }
}
