package app.unknot.outcomes.ui;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of numbers, as the browser draws it. What it shows is worked out before; the browser knows no statistics.
 *
 * @param label what it shows, in one sentence, for screen readers
 * @param caption what a saved picture says above it: measure, period, definition
 */
record Plot(
        String label,
        List<String> caption,
        Axis x,
        Axis y,
        List<Band> bands,
        List<Line> lines,
        List<Dot> dots,
        List<Rule> rules,
        List<Area> areas,
        List<Under> under) {
    /**
     * @param unit stands beside the highest number
     * @param labels names of whole numbers from 0 on, such as months; empty where the numbers themselves are meant
     */
    record Axis(String name, double min, double max, double step, String unit, List<String> labels) {}

    /** @param points x, low, high */
    record Band(String look, boolean step, List<List<Double>> points) {}

    /**
     * @param dash solid, dashed or dotted
     * @param points x, y
     * @param end words at its right end
     */
    record Line(String look, boolean step, String dash, List<List<Double>> points, String end) {}

    /**
     * @param label one or two letters in it
     * @param words what it says when it is touched; empty for a point that says nothing
     * @param address where it leads, or empty
     * @param note words beside it
     */
    record Dot(double x, double y, String look, String label, String words, String address, String note) {}

    /**
     * @param across from left to right; otherwise from top to bottom
     * @param below a second line under the label
     */
    record Rule(boolean across, double at, String dash, String label, String below) {}

    /** @param label what it is, drawn where there is room */
    record Area(double from, double to, String look, String label) {}

    /**
     * A row of words under the axis, such as numbers at risk.
     *
     * @param label over all rows; the first row's is drawn
     */
    record Under(String look, String label, List<At> cells) {}

    /** Words at a place of the axis. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"x", "words"})
    record At(double x, String words) {}

    Plot saying(String line) {
        List<String> lines = new ArrayList<>(caption);
        lines.add(line);
        return new Plot(label, lines, x, y, bands, lines(), dots, rules, areas, under);
    }

    /** Percent from 0 to 100. */
    static Axis percent() {
        return new Axis("", 0, 100, 25, "%", List.of());
    }
}
