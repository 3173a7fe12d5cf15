package app.unknot.shared.storage;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Reads everything of one kind and says whether it is what was once written. Found as a {@link java.util.ServiceLoader service},
 * because it also looks at copies, where no portal runs.
 */
public interface ContentCheck {
    /** What is checked, in the plural, such as {@code signed notes}. */
    String what();

    Checked check(JdbcOperations database, Sealer sealer);

    /**
     * @param count how many there are
     * @param digest SHA-256 in hexadecimal over all of them in a fixed order: equal only when nothing was added, lost or changed
     * @param broken one sentence for each that is not whole, with its id and no word of its content
     */
    record Checked(long count, String digest, List<String> broken) {
        public Checked {
            broken = List.copyOf(broken);
        }
    }
}
