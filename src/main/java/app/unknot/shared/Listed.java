package app.unknot.shared;

import java.util.List;

/**
 * One page of a list, and how long the whole list is: who shows it can say what is not shown.
 *
 * @param total rows on all pages
 */
public record Listed<T>(List<T> rows, long total) {
    public Listed {
        rows = List.copyOf(rows);
    }
}
