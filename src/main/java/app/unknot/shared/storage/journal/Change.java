package app.unknot.shared.storage.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that changed rows, with the values it was given.
 *
 * @param rows how many rows it changed, or -1 where the driver did not say; a replay that changes another number is refused
 */
record Change(String sql, List<@Nullable Object> values, int rows) {
    Change {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
