package app.unknot.shared.print;

import java.util.List;
import java.util.function.Consumer;

/** A part of a printed page. All of it is text: what looks like markup is printed as it stands. */
public sealed interface Block {
    record Heading(String words) implements Block {}

    /** Paragraphs; an empty line ends one, a single line break stays a line break. */
    record Text(String words) implements Block {}

    /** In a frame, for what must be read first. */
    record Framed(String heading, String words) implements Block {}

    /** A list of names and what stands behind each. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String name, String words) {}

    record Bullets(List<String> lines) implements Block {
        public Bullets {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table whose first column names its rows.
     *
     * @param caption says what the table shows
     * @param rows as many cells to a row as there are columns
     * @param writeIn whether the last column is wide, for a pen
     */
    record Table(String caption, List<String> columns, List<List<String>> rows, boolean writeIn) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        public Table(String caption, List<String> columns, List<List<String>> rows) {
            this(caption, columns, rows, false);
        }

        public static Table toWriteIn(String caption, List<String> columns, List<List<String>> rows) {
            return new Table(caption, columns, rows, true);
        }
    }

    /**
     * A picture of lines and letters, as wide as the page.
     *
     * @param words what it shows, for who hears the page
     * @param width of the picture in units of its own
     * @param height in the same units
     * @param paint draws it, each time it is printed
     */
    record Drawing(String words, int width, int height, Consumer<Ink> paint) implements Block {}

    /** A question that is answered on the paper by a tick. */
    record Ticks(String question, List<String> answers) implements Block {
        public Ticks {
            answers = List.copyOf(answers);
        }
    }

    /** What follows begins on a new sheet. */
    record NewSheet() implements Block {}

    /** Names, each with a line to write on. */
    record Lines(List<String> names) implements Block {
        public Lines {
            names = List.copyOf(names);
        }
    }
}
