package app.unknot.record.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.insurance.ui.AllowanceCards;
import app.unknot.letters.ui.TaskCard;
import app.unknot.shared.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.springframework.stereotype.Component;

/** What other modules have beside a client's record: papers, what insurance allows, and the ways to what is not about health. */
@Component
final class SideCards {
    private final TaskCard papers;
    private final AllowanceCards insurance;
    private final CurrentSubject current;

    SideCards(TaskCard papers, AllowanceCards insurance, CurrentSubject current) {
        this.papers = papers;
        this.insurance = insurance;
        this.current = current;
    }

    List<Card> of(ClientId client) {
        return List.of(insurance.of(client), papers.ofClient(client));
    }

    /** To the client's contact page, and for managers to who pays. */
    Div links(ClientId client) {
        Div links = new Div(link(ClientPages.contact(client), RecordText.CONTACT_DATA));
        if (current.require().is(Role.MANAGER)) links.add(link(ClientPages.insurance(client), RecordText.INSURANCE));
        links.addClassNames("row");
        return links;
    }

    private static Anchor link(String address, RecordText words) {
        Anchor link = new Anchor(address, words.text());
        link.addClassName("link");
        return link;
    }
}
