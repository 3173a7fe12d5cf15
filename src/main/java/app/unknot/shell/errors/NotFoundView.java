package app.unknot.shell.errors;

import app.unknot.accounts.RecordNotFound;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A record that does not exist, or is not this person's: the same page, word for word. */
@PermitAll
class NotFoundView extends NothingHere implements HasErrorParameter<RecordNotFound> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RecordNotFound> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
