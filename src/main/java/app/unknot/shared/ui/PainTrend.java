package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One client's pain from visit to visit. Values before the session are joined; values right after are hollow. */
@com.vaadin.flow.component.Tag("pain-trend")
public final class PainTrend extends Component {
    /**
     * @param date as YYYY-MM-DD
     * @param label as the axis shows it
     * @param before 0-10, or null when it was not asked
     * @param after 0-10, or null when it was not asked
     */
    public record Point(
            String date,
            String label,
            @Nullable Integer before,
            @Nullable Integer after) {}

    /**
     * @param baseline pain at the first visit, 0-10, or null when it was not asked
     */
    public PainTrend(List<Point> points, @Nullable Integer baseline) {
        Assets.module(this, "charts/pain-trend.js");
        getElement().setPropertyList("points", points);
        if (baseline != null) getElement().setProperty("baseline", baseline);
    }
}
