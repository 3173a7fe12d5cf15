package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;

/** A rate from 0 to 100 percent with its interval, drawn; its words stand beside it. */
@com.vaadin.flow.component.Tag("rate-interval")
public final class RateInterval extends Component {
    /**
     * @param x hits of {@code n}
     * @param rate in percent, like {@code low} and {@code high}
     */
    public RateInterval(int x, int n, double low, double high, double rate) {
        Assets.module(this, "charts/rate-interval.js");
        getElement()
                .setProperty("x", x)
                .setProperty("n", n)
                .setProperty("low", low)
                .setProperty("high", high)
                .setProperty("rate", rate);
    }
}
