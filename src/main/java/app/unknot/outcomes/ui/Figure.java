package app.unknot.outcomes.ui;

import java.util.List;

/**
 * A chart with its table and what may be said about it.
 *
 * @param name of a file, such as {@code by-therapist}
 * @param finding the one sentence above it
 * @param say what follows from it, in a few words
 * @param more what else has to be said
 * @param howToRead terms and what they mean
 */
record Figure(
        String name,
        String title,
        String finding,
        Plot plot,
        FigureTable table,
        String say,
        String more,
        List<Term> howToRead) {
    record Term(String name, String words) {}

    Figure {
        howToRead = List.copyOf(howToRead);
    }

    /** Whether there is a point to be seen. */
    boolean isDrawn() {
        return !plot.dots().isEmpty();
    }

    /** The same with one line more above its saved picture. */
    Figure saying(String line) {
        return new Figure(name, title, finding, plot.saying(line), table, say, more, howToRead);
    }
}
