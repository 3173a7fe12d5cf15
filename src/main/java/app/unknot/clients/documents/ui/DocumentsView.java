package app.unknot.clients.documents.ui;

import app.unknot.accounts.access.Relation;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentRow;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.clients.documents.Documents;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ListEnd;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Every file about a client: who brought it, who verified it, how long it counts. */
@Route(ClientPages.DOCUMENTS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class DocumentsView extends Div implements BeforeEnterObserver {
    private final transient Documents documents;
    private final transient DocumentUploads uploads;
    private final transient ClientDirectory clients;
    private final transient CareTeam careTeam;
    private final transient DocumentLines lines;
    private final transient PracticeClock clock;

    DocumentsView(
            Documents documents,
            DocumentUploads uploads,
            ClientDirectory clients,
            CareTeam careTeam,
            DocumentLines lines,
            PracticeClock clock) {
        this.documents = documents;
        this.uploads = uploads;
        this.clients = clients;
        this.careTeam = careTeam;
        this.clock = clock;
        this.lines = lines;
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ClientId.parse(event.getRouteParameters().get("client").orElse("")));
    }

    private void show(ClientId id) {
        ClientReference client = clients.reference(id);
        boolean inCare = careTeam.relationByCare(id) != Relation.NONE;
        List<DocumentKind> kinds = DocumentKind.uploadable().stream()
                .filter(kind -> inCare || kind.isForTheOffice())
                .toList();
        Card card = new Card(DocumentsText.DOCUMENTS.text());
        card.addClassName("stack");
        if (inCare) {
            Anchor clearances = new Anchor(ClientPages.clearances(id), DocumentsText.CLEARANCES.text());
            clearances.addClassName("link");
            card.end(clearances);
        }
        List<DocumentRow> rows = documents.of(id);
        if (rows.isEmpty())
            card.add(new EmptyState(
                    inCare
                            ? DocumentsText.NO_DOCUMENTS_YET_REPORTS_CARDS.text()
                            : DocumentsText.NO_CARD_AND_NO_PHOTO.text()));
        rows.forEach(row -> card.add(lines.line(row, () -> show(id))));
        ListEnd.say(card, rows.size(), Documents.MOST);
        Div body = new Div(card);
        body.addClassName("client-body");
        removeAll();
        add(
                new ClientHeader(
                        client.face(),
                        client.name() + ", " + client.ageOn(clock.today()),
                        DocumentsText.DOCUMENTS_RECORD.text(client.number()),
                        List.of(),
                        Buttons.withIcon(
                                Buttons.primary(
                                        DocumentsText.ADD_A_DOCUMENT.text(),
                                        click ->
                                                new UploadDialog(uploads, client, kinds, clock, () -> show(id)).open()),
                                Icons.PLUS)),
                body);
    }
}
