package app.unknot.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/**
 * A tap on one page that the next one acts on. It is kept with the browser window until it is asked for once, so that a page which is
 * opened by its address, from a preview or by Back, acts on nothing.
 */
public final class CarriedTap {
    private final String address;

    private CarriedTap(String address) {
        this.address = address;
    }

    /** Goes to a page that acts on this tap. */
    public static void to(String address) {
        UI ui = UI.getCurrentOrThrow();
        ComponentUtil.setData(ui, CarriedTap.class, new CarriedTap(address));
        ui.navigate(address);
    }

    /** Whether a tap led to this address; asked again, it did not. */
    public static boolean taken(UI ui, String address) {
        CarriedTap tap = ComponentUtil.getData(ui, CarriedTap.class);
        ComponentUtil.setData(ui, CarriedTap.class, null);
        return tap != null && tap.address.equals(address);
    }
}
