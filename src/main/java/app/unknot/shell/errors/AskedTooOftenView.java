package app.unknot.shell.errors;

import app.unknot.accounts.AskedTooOften;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** For who asked for too many records that are not open to them. */
@PermitAll
class AskedTooOftenView extends Page implements HasErrorParameter<AskedTooOften> {
    AskedTooOftenView() {
        super(Density.TOUCH, ErrorsText.WAIT_A_MINUTE.text(), AskedTooOften.words());
        Anchor home = new Anchor("", ErrorsText.BACK_TO_MY_START_PAGE.text());
        home.addClassNames("btn", "primary");
        add(new EmptyState(ErrorsText.NOTHING_WAS_CHANGED_OR_LOST.text(), home));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AskedTooOften> parameter) {
        // Vaadin takes no 429 from a screen; the page itself was answered with it, or is open already.
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
