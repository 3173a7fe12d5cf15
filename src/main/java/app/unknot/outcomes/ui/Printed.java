package app.unknot.outcomes.ui;

import app.unknot.shared.print.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it leaves the page, with its picture.
 *
 * @param title above a drawing; empty for a table, which has a caption
 * @param drawing null for a table without a picture
 */
record Printed(String title, FigureTable table, Block.@Nullable Drawing drawing) {
    static Printed of(Figure figure) {
        return new Printed(
                figure.title() + ": " + figure.finding(),
                figure.table(),
                figure.isDrawn() ? PlotDrawing.of(figure.plot()) : null);
    }

    static Printed of(FigureTable table) {
        return new Printed("", table, null);
    }

    static List<Printed> of(List<FigureTable> tables) {
        return tables.stream().map(Printed::of).toList();
    }
}
