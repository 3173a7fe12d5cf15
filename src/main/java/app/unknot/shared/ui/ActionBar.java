package app.unknot.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Footer;

/** What can be done here, pinned at the foot in the thumbs' reach. */
public final class ActionBar extends Footer {
    public ActionBar(Component... actions) {
        addClassName("actionbar");
        add(actions);
    }
}
