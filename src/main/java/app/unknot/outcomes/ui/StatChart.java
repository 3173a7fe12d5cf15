package app.unknot.outcomes.ui;

import app.unknot.shared.ui.Assets;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;

/** A statistical chart with a tooltip by mouse, finger and arrow keys. Its table has to stand beside it. */
@Tag("stat-chart")
final class StatChart extends Component {
    /** @param tall height in pixels */
    StatChart(Plot plot, int tall) {
        Assets.module(this, "charts/stat-chart.js");
        getElement().setProperty("tall", tall).setPropertyBean("plot", plot);
        getElement()
                .addEventListener(
                        "follow",
                        event -> UI.getCurrentOrThrow()
                                .navigate(event.getEventData()
                                        .get("event.detail.address")
                                        .asString()))
                .addEventData("event.detail.address");
    }

    /** A button that saves the chart as a picture. */
    NativeButton picture(String file) {
        NativeButton save = new NativeButton(
                OutcomesText.PICTURE.text(), click -> getElement().callJsFunction("save", file));
        save.addClassNames("btn", "outlined");
        save.getElement().setAttribute("aria-label", OutcomesText.SAVE_AS_A_PICTURE.text());
        return save;
    }
}
