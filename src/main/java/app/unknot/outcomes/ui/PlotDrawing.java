package app.unknot.outcomes.ui;

import app.unknot.shared.print.Block;
import app.unknot.shared.print.Ink;
import app.unknot.shared.print.Ink.Align;
import app.unknot.shared.print.Ink.Dash;
import app.unknot.shared.print.Ink.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Draws a plot on paper, from the same points as the browser does and in the same look. */
final class PlotDrawing {
    private static final int WIDE = 660;
    private static final int TALL = 330;
    private static final double SMALL = 11;
    private static final double LINE = 14;
    private static final int ROW = 16;
    private static final double LEFT = 40;
    private static final double TOP = 12;
    private static final String INK = "#26241f";
    private static final String AXIS = "#676257";
    private static final String GRID = "#e6e2d6";
    private static final String PAPER = "#ffffff";
    private static final String ACCENT = "#55652b";

    /** The colors of the light screen by look. */
    private static final Map<String, String> LOOKS = Map.ofEntries(
            Map.entry("band", "#dfe9d0"),
            Map.entry("shift", "#dfe9d0"),
            Map.entry("hatch", "#f3f0e6"),
            Map.entry("limit", "#55514a"),
            Map.entry("in", ACCENT),
            Map.entry("out", "#744600"),
            Map.entry("far", "#9b1c2e"),
            Map.entry("few", AXIS),
            Map.entry("first", ACCENT),
            Map.entry("second", "#2b6187"),
            Map.entry("third", "#a1471f"),
            Map.entry("month", ACCENT),
            Map.entry("shifted", ACCENT),
            Map.entry("tick", "#55514a"));

    private final Plot plot;
    private final double right;
    private final double bottom;

    private PlotDrawing(Plot plot) {
        this.plot = plot;
        int longest = Math.max(
                plot.lines().stream()
                        .mapToInt(line -> line.end().length())
                        .max()
                        .orElse(0),
                plot.rules().stream()
                        .filter(Plot.Rule::across)
                        .mapToInt(rule ->
                                Math.max(rule.label().length(), rule.below().length()))
                        .max()
                        .orElse(0));
        right = WIDE - 12 - longest * 6.4;
        double under = plot.under().isEmpty() ? 0 : 24 + plot.under().size() * (double) ROW;
        bottom = TALL - (plot.x().name().isEmpty() ? 24 : 42) - under;
    }

    static Block.Drawing of(Plot plot) {
        return new Block.Drawing(plot.label(), WIDE, TALL, ink -> new PlotDrawing(plot).draw(ink));
    }

    private void draw(Ink ink) {
        for (Plot.Area area : plot.areas()) area(ink, area);
        for (Plot.Band band : plot.bands()) ink.area(color(band.look()), band.step() ? 0.18 : 1, corners(band));
        axes(ink);
        for (Plot.Rule rule : plot.rules()) rule(ink, rule);
        for (Plot.Line line : plot.lines())
            ink.line(color(line.look()), line.look().equals("limit") ? 1.1 : 1.8, dash(line.dash()), course(line));
        ends(ink);
        for (Plot.Area area : plot.areas()) named(ink, area);
        for (int at = 0; at < plot.dots().size(); at++) dot(ink, at);
        notes(ink);
        under(ink);
    }

    private void axes(Ink ink) {
        Plot.Axis y = plot.y();
        for (double at = y.min(); at <= y.max() + 1e-9; at += y.step()) {
            ink.line(GRID, 0.8, Dash.SOLID, List.of(new Point(LEFT, y(at)), new Point(right, y(at))));
            String words = Percent.plain(at) + (at >= y.max() - 1e-9 ? y.unit() : "");
            ink.words(AXIS, SMALL, false, Align.RIGHT, new Point(LEFT - 6, y(at) + 4), words);
        }
        ink.line(AXIS, 1, Dash.SOLID, List.of(new Point(LEFT, bottom), new Point(right, bottom)));
        Plot.Axis x = plot.x();
        List<String> names = x.labels();
        int every =
                names.isEmpty() ? 1 : Math.max(1, (int) Math.ceil(names.size() * widest(ink, names) / (right - LEFT)));
        for (double at = x.min(); at <= x.max() + 1e-9; at += x.step()) {
            int whole = (int) Math.round(at);
            boolean named = !names.isEmpty();
            if (named && (whole < 0 || whole >= names.size() || whole % every != 0)) continue;
            ink.line(AXIS, 1, Dash.SOLID, List.of(new Point(x(at), bottom), new Point(x(at), bottom + 4)));
            ink.words(
                    AXIS,
                    SMALL,
                    false,
                    Align.CENTER,
                    new Point(x(at), bottom + 16),
                    named ? names.get(whole) : Percent.plain(at));
        }
        if (!x.name().isEmpty())
            ink.words(AXIS, SMALL, false, Align.CENTER, new Point((LEFT + right) / 2, bottom + 33), x.name());
    }

    private static double widest(Ink ink, List<String> names) {
        return names.stream()
                .mapToDouble(name -> ink.width(SMALL, false, name) + 10)
                .max()
                .orElse(0);
    }

    private void area(Ink ink, Plot.Area area) {
        double from = Math.max(LEFT, x(area.from()));
        double to = Math.min(right, x(area.to()));
        ink.area(
                color(area.look()),
                1,
                List.of(new Point(from, TOP), new Point(to, TOP), new Point(to, bottom), new Point(from, bottom)));
    }

    private void named(Ink ink, Plot.Area area) {
        double from = Math.max(LEFT, x(area.from()));
        double to = Math.min(right, x(area.to()));
        List<String> lines = List.of(area.label().split("\n", -1));
        double line = bottom - 8 - LINE * (lines.size() - 1);
        for (String words : lines) {
            if (ink.width(SMALL, false, words) < to - from - 8)
                ink.words(AXIS, SMALL, false, Align.LEFT, new Point(from + 5, line), words);
            line += LINE;
        }
    }

    private void rule(Ink ink, Plot.Rule rule) {
        if (!rule.across()) {
            ink.line(
                    INK,
                    0.8,
                    dash(rule.dash()),
                    List.of(new Point(x(rule.at()), TOP), new Point(x(rule.at()), bottom)));
            return;
        }
        double at = y(rule.at());
        ink.line(INK, 1.2, dash(rule.dash()), List.of(new Point(LEFT, at), new Point(right, at)));
        ink.words(INK, SMALL, true, Align.LEFT, new Point(right + 6, at + 4), rule.label());
        ink.words(AXIS, SMALL, false, Align.LEFT, new Point(right + 6, at + 4 + LINE), rule.below());
    }

    /** Corners of a band; a stepped one keeps its height until the next. */
    private List<Point> corners(Plot.Band band) {
        List<Point> above = new ArrayList<>();
        List<Point> below = new ArrayList<>();
        List<Double> before = null;
        for (List<Double> one : band.points()) {
            if (band.step() && before != null) {
                above.add(new Point(x(one.get(0)), y(before.get(2))));
                below.add(new Point(x(one.get(0)), y(before.get(1))));
            }
            above.add(new Point(x(one.get(0)), y(one.get(2))));
            below.add(new Point(x(one.get(0)), y(one.get(1))));
            before = one;
        }
        above.addAll(below.reversed());
        return above;
    }

    private List<Point> course(Plot.Line line) {
        List<Point> course = new ArrayList<>();
        for (List<Double> one : line.points()) {
            Point at = new Point(x(one.get(0)), y(one.get(1)));
            if (line.step() && !course.isEmpty())
                course.add(new Point(at.x(), course.getLast().y()));
            course.add(at);
        }
        return course;
    }

    /** What the lines are called, at their right ends and not on each other. */
    private void ends(Ink ink) {
        List<Plot.Line> named = plot.lines().stream()
                .filter(line -> !line.end().isEmpty() && !line.points().isEmpty())
                .sorted(Comparator.comparingDouble(
                        line -> course(line).getLast().y()))
                .toList();
        double free = TOP;
        double beside = named.stream()
                .mapToDouble(line -> course(line).getLast().x())
                .max()
                .orElse(right);
        for (Plot.Line line : named) {
            Point end = course(line).getLast();
            double at = Math.max(end.y() + 4, free);
            ink.words(color(line.look()), SMALL, true, Align.LEFT, new Point(beside + 6, at), line.end());
            free = at + LINE;
        }
    }

    private void dot(Ink ink, int number) {
        Plot.Dot dot = plot.dots().get(number);
        long twins = dot.label().isEmpty()
                ? 0
                : plot.dots().subList(0, number).stream()
                        .filter(other -> other.x() == dot.x() && other.y() == dot.y())
                        .count();
        Point at = new Point(x(dot.x()) + 11 * twins, y(dot.y()));
        String color = color(dot.look());
        boolean open = List.of("few", "month").contains(dot.look());
        String fill = open ? PAPER : color;
        switch (dot.look()) {
            case "none" -> {}
            case "tick" ->
                ink.line(color, 1.5, Dash.SOLID, List.of(new Point(at.x(), at.y() - 5), new Point(at.x(), at.y() + 5)));
            case "out" -> ink.figure(fill, PAPER, 1, diamond(at, 10));
            case "far" -> ink.figure(fill, PAPER, 1, square(at, 8));
            case "month", "shifted" -> ink.circle(fill, color, 1.5, at, 4);
            default -> ink.circle(fill, open ? color : PAPER, 1.5, at, 8);
        }
        ink.words(open ? color : PAPER, 9.5, true, Align.CENTER, new Point(at.x(), at.y() + 3.4), dot.label());
    }

    private static List<Point> diamond(Point at, double r) {
        return List.of(
                new Point(at.x(), at.y() - r),
                new Point(at.x() + r, at.y()),
                new Point(at.x(), at.y() + r),
                new Point(at.x() - r, at.y()));
    }

    private static List<Point> square(Point at, double r) {
        return List.of(
                new Point(at.x() - r, at.y() - r),
                new Point(at.x() + r, at.y() - r),
                new Point(at.x() + r, at.y() + r),
                new Point(at.x() - r, at.y() + r));
    }

    /** Words beside points, below or above, where they lie on nothing else; otherwise the table alone says them. */
    private void notes(Ink ink) {
        List<Box> taken = new ArrayList<>();
        plot.dots().stream()
                .filter(dot -> !dot.look().equals("none"))
                .forEach(dot -> taken.add(new Box(x(dot.x()) - 9, y(dot.y()) - 9, 18, 18)));
        for (Plot.Dot dot : plot.dots()) {
            if (dot.note().isEmpty()) continue;
            double wide = ink.width(SMALL, true, dot.note());
            double x = Math.min(Math.max(LEFT, x(dot.x()) - wide / 2), right - wide);
            for (int away : new int[] {30, -30, 48, -48, 72, -72, 100, -100}) {
                Box box = new Box(x, y(dot.y()) + away - 8, wide, 16);
                if (box.y() < TOP
                        || box.y() + box.tall() > bottom
                        || taken.stream().anyMatch(box::touches)) continue;
                taken.add(box);
                double near = Math.signum(away);
                ink.line(
                        AXIS,
                        0.8,
                        Dash.SOLID,
                        List.of(
                                new Point(x(dot.x()), y(dot.y()) + 10 * near),
                                new Point(x(dot.x()), y(dot.y()) + away - 8 * near)));
                ink.words(INK, SMALL, true, Align.LEFT, new Point(x, box.y() + 12), dot.note());
                break;
            }
        }
    }

    private void under(Ink ink) {
        if (plot.under().isEmpty()) return;
        double first = TALL - plot.under().size() * (double) ROW + 10;
        ink.words(
                AXIS,
                SMALL,
                false,
                Align.LEFT,
                new Point(6, first - ROW),
                plot.under().getFirst().label());
        for (int at = 0; at < plot.under().size(); at++) {
            Plot.Under row = plot.under().get(at);
            double line = first + at * ROW;
            row.cells()
                    .forEach(cell -> ink.words(
                            color(row.look()), SMALL, true, Align.CENTER, new Point(x(cell.x()), line), cell.words()));
        }
    }

    private double x(double value) {
        return LEFT + (value - plot.x().min()) / (plot.x().max() - plot.x().min()) * (right - LEFT);
    }

    private double y(double value) {
        return bottom - (value - plot.y().min()) / (plot.y().max() - plot.y().min()) * (bottom - TOP);
    }

    private static String color(String look) {
        return LOOKS.getOrDefault(look, INK);
    }

    private static Dash dash(String dash) {
        return switch (dash) {
            case "dashed" -> Dash.DASHED;
            case "dotted" -> Dash.DOTTED;
            default -> Dash.SOLID;
        };
    }

    private record Box(double x, double y, double wide, double tall) {
        boolean touches(Box other) {
            return x < other.x + other.wide && other.x < x + wide && y < other.y + other.tall && other.y < y + tall;
        }
    }
}
