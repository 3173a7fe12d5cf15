package app.unknot.outcomes.ui;

import app.unknot.shared.ui.Assets;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.stream.Collectors;

/** A statistical chart with a tooltip by mouse, finger and arrow keys. Its table has to stand beside it. */
@Tag("stat-chart")
final class StatChart extends Component {
    private static final String ADDRESS = "event.detail.address";

    /** @param tall height in pixels */
    StatChart(Plot plot, int tall) {
        Assets.module(this, "charts/stat-chart.js");
        getElement().setProperty("tall", tall).setPropertyBean("plot", plot);
        Set<String> known = plot.dots().stream().map(Plot.Dot::address).collect(Collectors.toSet());
        getElement()
                .addEventListener("follow", event -> {
                    String address = event.getEventData().get(ADDRESS).asString("");
                    if (known.contains(address)) go(address);
                })
                .addEventData(ADDRESS);
    }

    /** A button that saves the chart of this title as a picture. */
    NativeButton picture(String file, String title) {
        NativeButton save = new NativeButton(
                OutcomesText.PICTURE.text(), click -> getElement().callJsFunction("save", file));
        save.addClassNames("btn", "outlined");
        save.getElement().setAttribute("aria-label", OutcomesText.SAVE_AS_A_PICTURE.text(title));
        return save;
    }

    private static void go(String address) {
        int query = address.indexOf('?');
        if (query < 0) UI.getCurrentOrThrow().navigate(address);
        else
            UI.getCurrentOrThrow()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
    }
}
