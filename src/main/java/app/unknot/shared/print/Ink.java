package app.unknot.shared.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Draws a picture on a printed page, as lines and outlines that stay sharp at any size. Places are in the units of the picture, from its
 * upper left corner; colors are {@code #rrggbb}.
 */
public final class Ink {
    private final Graphics2D page;
    private final Outlines outlines = new Outlines(PrintFonts.ofThisMachine());

    Ink(Graphics2D page) {
        this.page = page;
    }

    /** How a line is broken. */
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED;

        private BasicStroke stroke(double width) {
            float[] pattern = switch (this) {
                case SOLID -> null;
                case DASHED -> new float[] {7, 5};
                case DOTTED -> new float[] {2, 4};
            };
            return pattern == null
                    ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                    : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
        }
    }

    /** On which side of its place a word is. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A point of the picture. */
    public record Point(double x, double y) {}

    public void line(String color, double width, Dash dash, List<Point> points) {
        if (points.size() < 2) return;
        page.setColor(Color.decode(color));
        page.setStroke(dash.stroke(width));
        page.draw(path(points));
    }

    /** @param opacity 0 to 1 */
    public void area(String color, double opacity, List<Point> corners) {
        if (corners.size() < 3) return;
        Color solid = Color.decode(color);
        // Mixed with the white of the paper: what is half transparent prints differently on every printer.
        page.setColor(new Color(
                mixed(solid.getRed(), opacity), mixed(solid.getGreen(), opacity), mixed(solid.getBlue(), opacity)));
        Path2D shape = path(corners);
        shape.closePath();
        page.fill(shape);
    }

    /** A closed figure with an edge. */
    public void figure(String fill, String edge, double width, List<Point> corners) {
        area(fill, 1, corners);
        page.setColor(Color.decode(edge));
        page.setStroke(Dash.SOLID.stroke(width));
        Path2D shape = path(corners);
        shape.closePath();
        page.draw(shape);
    }

    public void circle(String fill, String edge, double width, Point at, double radius) {
        Ellipse2D circle = new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        page.setColor(Color.decode(fill));
        page.fill(circle);
        page.setColor(Color.decode(edge));
        page.setStroke(Dash.SOLID.stroke(width));
        page.draw(circle);
    }

    /**
     * Words in one line.
     *
     * @param at on their baseline
     */
    public void words(String color, double size, boolean bold, Align align, Point at, String words) {
        Outlines.Drawn drawn = outlines.of(words, size, bold);
        double left = switch (align) {
            case LEFT -> at.x();
            case CENTER -> at.x() - drawn.width() / 2;
            case RIGHT -> at.x() - drawn.width();
        };
        page.setColor(Color.decode(color));
        page.fill(AffineTransform.getTranslateInstance(left, at.y()).createTransformedShape(drawn.outline()));
    }

    public double width(double size, boolean bold, String words) {
        return outlines.of(words, size, bold).width();
    }

    private static int mixed(int part, double opacity) {
        return (int) Math.round(255 - (255 - part) * opacity);
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }
}
