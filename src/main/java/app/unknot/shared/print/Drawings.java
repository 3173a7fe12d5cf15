package app.unknot.shared.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Lets the drawings of a page draw themselves where the layout has left room for them. */
final class Drawings implements FSObjectDrawer {
    static final String TYPE = "unknot/drawing";
    static final String NUMBER = "data-drawing";
    /** Between the margins of the sheet. */
    static final double WIDE_MM = 173;

    private final List<Block.Drawing> drawings;

    Drawings(List<Block.Drawing> drawings) {
        this.drawings = List.copyOf(drawings);
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Block.Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute(NUMBER)));
        double wide = width / dotsPerPixel;
        double tall = height / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, (float) wide, (float) tall, page -> {
            page.scale(wide / drawing.width(), tall / drawing.height());
            drawing.paint().accept(new Ink(page));
        });
        return Map.of();
    }
}
