package app.unknot.shell.errors;

import app.unknot.shared.storage.StorageFault;
import app.unknot.shared.storage.StorageWatch;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Page;
import app.unknot.shell.faults.Incident;
import app.unknot.shell.faults.Trouble;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** A screen that could not be opened: words and a number, in place of Vaadin's stack trace. */
@AnonymousAllowed
class BrokenPageView extends Page implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenPageView.class);

    private final transient StorageWatch storage;

    BrokenPageView(StorageWatch storage) {
        super(Density.TOUCH, ErrorsText.THIS_PAGE_DID_NOT_OPEN.text(), ErrorsText.WHAT_YOU_SAVED_BEFORE.text());
        this.storage = storage;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Throwable problem = parameter.getCaughtException();
        if (problem instanceof AccessDeniedException) {
            add(new EmptyState(ErrorsText.THIS_PAGE_DOES_NOT_EXIST.text(), again()));
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (StorageFault.in(problem)) storage.suspect();
        Optional<String> known = Trouble.onScreen(problem, storage.isDoubtful());
        String words = known.orElseGet(() -> ErrorsText.TRY_AGAIN_IF_IT_HAPPENS.text(Incident.log(LOG, problem)));
        add(new EmptyState(words, again()));
        return known.isPresent()
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static Anchor again() {
        Anchor again = new Anchor("", ErrorsText.BACK_TO_MY_START_PAGE.text());
        again.setRouterIgnore(true);
        again.addClassNames("btn", "primary");
        return again;
    }
}
