package app.unknot.clients.ui;

import app.unknot.audit.ActorNames;
import app.unknot.audit.ui.LogPager;
import app.unknot.audit.ui.LogTable;
import app.unknot.audit.ui.LogTable.Column;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.clients.looked.WhoLooked;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;

/** Who opened or changed a client's record, and who was refused. */
@Route(ClientPages.WHO_LOOKED)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class WhoLookedView extends Div implements BeforeEnterObserver {
    private final transient WhoLooked looked;
    private final transient ClientDirectory clients;
    private final transient ActorNames names;
    private final transient PracticeClock clock;

    WhoLookedView(WhoLooked looked, ClientDirectory clients, ActorNames names, PracticeClock clock) {
        this.looked = looked;
        this.clients = clients;
        this.names = names;
        this.clock = clock;
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientId client =
                ClientId.parse(event.getRouteParameters().get("client").orElse(""));
        LogPager entries = new LogPager(
                new LogTable(names, clock, EnumSet.complementOf(EnumSet.of(Column.ON))),
                after -> looked.page(client, after),
                ClientsText.NO_ONE_HAS_OPENED_THIS.text());
        entries.start();
        ClientReference reference = clients.reference(client);
        Paragraph line = new Paragraph(ClientsText.EVERYONE_WHO_OPENED_OR_CHANGED.text());
        line.addClassNames("small", "quiet");
        Card card = new Card(ClientsText.WHO_OPENED_THIS_RECORD.text(), line, entries);
        card.addClassName("stack");
        Div body = new Div(card);
        body.addClassName("client-body");
        removeAll();
        add(
                new ClientHeader(
                        reference.face(),
                        reference.name() + ", " + reference.ageOn(clock.today()),
                        ClientsText.RECORD_3.text(reference.number()),
                        List.of()),
                body);
    }
}
