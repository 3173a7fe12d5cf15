package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;

/** A person has changed a part of a form that is no field of Vaadin's. */
public final class Touched extends ComponentEvent<Component> {
    private Touched(Component part) {
        super(part, true);
    }

    /** Tells the form that it has changed, and perhaps has other fields now. */
    public static void tell(Component part) {
        ComponentUtil.fireEvent(part, new Touched(part));
    }
}
