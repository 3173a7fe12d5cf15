package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** Density follows the job, not the device: hands with oil need 48 px, a desk compares rows. */
public enum Density {
    TOUCH,
    DESK;

    public void applyTo(Component component) {
        component.getElement().setAttribute("data-density", name().toLowerCase(Locale.ROOT));
    }
}
