package app.unknot.clients.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientContact;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientRecord;
import app.unknot.clients.contact.ClientDetails;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.clients.contact.ContactPerson;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.typed.AddressLine;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How to reach a client, and who cares for them: what a front desk needs, without anything about health. */
@Route(ClientPages.CONTACT)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class ContactView extends Div implements BeforeEnterObserver {
    private final transient ClientDirectory clients;
    private final transient CareTeam careTeam;
    private final transient CareCard.Maker careCards;
    private final transient MergedCard.Maker mergedCards;
    private final transient ContactDialog.Desk changing;
    private final transient CurrentSubject current;
    private final transient PracticeClock clock;

    ContactView(
            ClientDirectory clients,
            CareTeam careTeam,
            CareCard.Maker careCards,
            MergedCard.Maker mergedCards,
            ContactDialog.Desk changing,
            CurrentSubject current,
            PracticeClock clock) {
        this.clients = clients;
        this.careTeam = careTeam;
        this.careCards = careCards;
        this.mergedCards = mergedCards;
        this.changing = changing;
        this.current = current;
        this.clock = clock;
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ClientId.parse(event.getRouteParameters().get("client").orElse("")));
    }

    private void show(ClientId id) {
        ClientRecord client = clients.open(id);
        Card contact = contact(client);
        contact.end(
                Buttons.outlined(ClientsText.CHANGE.text(), click -> changing.open(clients.open(id), () -> show(id))));
        Div people = new Div(careCards.of(id));
        people.addClassName("stack");
        if (current.require().is(Role.MANAGER)) people.add(mergedCards.of(id));
        Div grid = new Div(contact, people);
        grid.addClassName("client-grid");
        Div body = new Div(grid);
        body.addClassName("client-body");
        removeAll();
        add(header(client), body);
    }

    private Component header(ClientRecord client) {
        var reference = client.reference();
        return new ClientHeader(
                reference.face(),
                reference.name() + ", " + reference.ageOn(clock.today()),
                ClientsText.BORN_ON_RECORD.text(Formats.day(reference.born()), reference.number()),
                List.of(),
                links(client.reference().id()));
    }

    /** Where the person may go on: the record itself is for who treats the client. */
    private Component links(ClientId id) {
        Div links = new Div();
        links.addClassNames("row");
        if (current.require().is(Role.THERAPIST)
                && !careTeam.assigned(List.of(id)).isEmpty())
            links.add(link(ClientPages.record(id), ClientsText.OPEN_THE_RECORD));
        if (current.require().is(Role.MANAGER)) links.add(link(ClientPages.insurance(id), ClientsText.INSURANCE));
        links.add(link(ClientPages.whoLooked(id), ClientsText.WHO_OPENED_IT));
        return links;
    }

    private static Anchor link(String address, ClientsText words) {
        Anchor link = new Anchor(address, words.text());
        link.addClassName("link");
        return link;
    }

    private static Card contact(ClientRecord client) {
        ClientContact contact = client.contact();
        ClientDetails details = client.details();
        DescriptionList lines = new DescriptionList();
        lines.addClassName("facts");
        if (details.status() != ClientStatus.ACTIVE)
            line(lines, ClientsText.STATUS, new Span(details.status().text()));
        line(lines, ClientsText.GOES_BY, new Span(or(details.preferredName())));
        line(lines, ClientsText.PRONOUNS, new Span(or(details.pronouns())));
        line(lines, ClientsText.PHONE, phone(contact.phone()));
        line(lines, ClientsText.EMAIL, email(contact.email()));
        line(lines, ClientsText.PREFERS, new Span(details.reach().text()));
        line(lines, ClientsText.ADDRESS, new Span(or(address(contact))));
        line(lines, ClientsText.EMERGENCY_CONTACT, person(details.emergency()));
        line(lines, ClientsText.GUARDIAN, person(details.guardian()));
        return new Card(ClientsText.CONTACT.text(), lines);
    }

    private static void line(DescriptionList lines, ClientsText term, Component value) {
        lines.add(new DescriptionList.Term(term.text()), new DescriptionList.Description(value));
    }

    private static Component phone(String phone) {
        if (phone.isBlank()) return new Span(or(""));
        Anchor call = new Anchor("tel:" + phone.replaceAll("[^+\\d]", ""), phone);
        call.addClassName("link");
        return call;
    }

    private static Component email(String email) {
        if (email.isBlank()) return new Span(or(""));
        Anchor write = new Anchor("mailto:" + email, email);
        write.addClassName("link");
        return write;
    }

    private static Component person(ContactPerson person) {
        if (!person.isKnown()) return new Span(or(""));
        String relation = person.relation().isEmpty() ? "" : " (" + person.relation() + ")";
        return new Div(new Span(person.name() + relation + " "), phone(person.phone()));
    }

    private static String address(ClientContact contact) {
        return AddressLine.of(contact.street(), contact.city(), contact.state(), contact.zip());
    }

    private static String or(String value) {
        return value.isBlank() ? ClientsText.NOT_NOTED.text() : value;
    }
}
