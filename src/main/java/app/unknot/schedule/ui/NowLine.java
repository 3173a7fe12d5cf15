package app.unknot.schedule.ui;

import app.unknot.shared.ui.Assets;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The line across today that says how late it is. It moves by itself. */
@Tag("now-line")
final class NowLine extends Component {
    /**
     * @param minutes since the first minute that the column shows
     * @param length of the column in minutes
     */
    NowLine(int minutes, int length) {
        Assets.module(this, "schedule/clock.js");
        getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("minutes", String.valueOf(minutes));
        getElement().setAttribute("length", String.valueOf(length));
    }
}
