package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** A run chart: values in order of time around their median, with a table beside it. */
@com.vaadin.flow.component.Tag("trend-line")
public final class TrendLine extends Component {
    /**
     * @param label of the axis, such as a day
     * @param n how many the value comes from
     */
    public record Point(String label, double value, int n) {}

    public TrendLine(List<Point> points) {
        Assets.module(this, "charts/trend-line.js");
        getElement().setPropertyList("points", points);
    }
}
