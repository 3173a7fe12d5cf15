package app.unknot.shell;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientPages;
import app.unknot.outcomes.OutcomePages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The front door: leads everybody to where their work is. */
@Route("")
@PageTitle("Unknot")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {
    private final transient CurrentSubject current;

    HomeView(CurrentSubject current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Subject subject = current.require();
        if (subject.is(Role.THERAPIST)) event.forwardTo(ClientPages.TODAY);
        else if (subject.is(Role.MANAGER)) event.forwardTo(OutcomePages.OUTCOMES);
        else event.forwardTo(AccountPages.ACCOUNTS);
    }
}
