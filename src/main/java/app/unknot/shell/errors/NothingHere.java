package app.unknot.shell.errors;

import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;

/** What stands where nothing can be shown. */
abstract class NothingHere extends Page {
    NothingHere() {
        super(Density.TOUCH, ErrorsText.NOTHING_HERE.text(), ErrorsText.THIS_PAGE_DOES_NOT_EXIST.text());
        Anchor home = new Anchor("", ErrorsText.BACK_TO_MY_START_PAGE.text());
        home.addClassNames("btn", "primary");
        add(new EmptyState(ErrorsText.NOTHING_WAS_CHANGED_OR_LOST.text(), home));
    }
}
