package app.unknot.charting.ui;

import app.unknot.shared.ui.Assets;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Counts down in the browser. The server decides when it is over; this only says so on the screen in time. */
@Tag("time-left")
public final class TimeLeft extends Component {
    /** @param over is told once, when the time is up while the page is open */
    public TimeLeft(long seconds, Runnable over) {
        Assets.module(this, "clients/time-left.js");
        getElement().setAttribute("seconds", String.valueOf(seconds));
        getElement().addEventListener("time-up", event -> over.run());
    }
}
