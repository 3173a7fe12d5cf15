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

    /** The same page, with each row told as something else. */
    public <R> Listed<R> as(List<R> told) {
        return new Listed<>(told, total);
    }

    /**
     * By what a list is sorted.
     *
     * @param key names the column, such as {@code since}
     */
    public record Sorting(String key, boolean descending) {
        public static Sorting up(String key) {
            return new Sorting(key, false);
        }

        public static Sorting down(String key) {
            return new Sorting(key, true);
        }

        /** As it stands in an address: {@code since} from the first, {@code -since} from the last. */
        public static Sorting parse(String text) {
            return text.startsWith("-") ? down(text.substring(1)) : up(text);
        }

        /** What {@link #parse} reads. */
        public String text() {
            return descending ? "-" + key : key;
        }
    }
}
