package app.unknot.shared.ui;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one column of a row.
 *
 * @param sub a second line below it, or empty
 * @param tone of a tag, or null for plain text
 * @param address where it leads, or null
 */
public record Cell(
        String text,
        String sub,
        @Nullable Tone tone,
        @Nullable String address) {
    public static Cell of(String text) {
        return new Cell(text, "", null, null);
    }

    public static Cell tag(Tone tone, String text) {
        return new Cell(text, "", tone, null);
    }

    public static Cell link(String address, String text) {
        return new Cell(text, "", null, address);
    }

    /** Both lines in one. */
    String inOneLine() {
        return sub.isEmpty() ? text : text + "; " + sub;
    }

    public Cell with(String below) {
        return new Cell(text, below, tone, address);
    }
}
