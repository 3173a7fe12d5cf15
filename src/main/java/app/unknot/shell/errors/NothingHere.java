package app.unknot.shell.errors;

import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;

/** What stands where nothing can be shown. */
abstract class NothingHere extends Page {
    NothingHere() {
        super(Density.TOUCH, "Nothing here", "This page does not exist, or you have no access to it.");
        Anchor home = new Anchor("", "Back to my start page");
        home.addClassNames("btn", "primary");
        add(new EmptyState("Nothing was changed or lost.", home));
    }
}
