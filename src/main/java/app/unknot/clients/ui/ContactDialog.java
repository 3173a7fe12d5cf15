package app.unknot.clients.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientContact;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientRecord;
import app.unknot.clients.ClientRegistration;
import app.unknot.clients.contact.ClientDetails;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.clients.contact.ContactPerson;
import app.unknot.clients.contact.ReachBy;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.springframework.stereotype.Service;

/** Changes what a front desk knows of a client. */
final class ContactDialog {
    private final ClientRecord seen;
    private final TextLine firstName;
    private final TextLine lastName;
    private final TextLine preferred;
    private final TextLine pronouns;
    private final DayField born;
    private final Select<String> sex = SexField.create();
    private final ReadLine phone;
    private final TextLine email;
    private final Select<ReachBy> reach = new Select<>();
    private final TextLine street;
    private final TextLine city;
    private final TextLine state;
    private final ReadLine zip;
    private final Select<ClientStatus> status = new Select<>();
    private final Person emergency;
    private final Person guardian;
    private final InputDialog dialog;

    private ContactDialog(Desk desk, ClientRecord seen, Runnable afterwards) {
        this.seen = seen;
        ClientContact contact = seen.contact();
        ClientDetails details = seen.details();
        firstName = new TextLine(
                ClientsText.FIRST_NAME.text(), ClientForm.NAME, seen.reference().firstName());
        lastName = new TextLine(
                ClientsText.LAST_NAME.text(), ClientForm.NAME, seen.reference().lastName());
        preferred = new TextLine(ClientsText.GOES_BY.text(), ClientForm.NAME, details.preferredName());
        pronouns = new TextLine(ClientsText.PRONOUNS.text(), ClientDetails.PRONOUNS, details.pronouns());
        born = DayField.birthday(ClientsText.BORN.text(), desk.clock::today);
        born.setValue(seen.reference().born());
        sex.setValue(contact.sex());
        phone = ReadLine.phone(ClientsText.PHONE.text()).with(contact.phone());
        email = new TextLine(ClientsText.EMAIL.text(), ClientForm.EMAIL, contact.email());
        reach.setLabel(ClientsText.PREFERS.text());
        reach.setItems(ReachBy.values());
        reach.setItemLabelGenerator(ReachBy::text);
        reach.setValue(details.reach());
        street = new TextLine(ClientsText.STREET.text(), ClientForm.STREET, contact.street());
        city = new TextLine(ClientsText.CITY.text(), ClientForm.CITY, contact.city());
        state = new TextLine(ClientsText.STATE.text(), ClientForm.STATE, contact.state());
        zip = ReadLine.postalCode(ClientsText.ZIP.text()).with(contact.zip());
        status.setLabel(ClientsText.STATUS.text());
        status.setItems(ClientStatus.values());
        status.setItemLabelGenerator(ClientStatus::text);
        status.setValue(details.status());
        emergency = new Person(ClientsText.EMERGENCY_CONTACT, details.emergency());
        guardian = new Person(ClientsText.GUARDIAN, details.guardian());
        Div fields = new Div(
                firstName, lastName, preferred, pronouns, born, sex, phone, email, reach, status, street, city, state,
                zip);
        emergency.addTo(fields);
        guardian.addTo(fields);
        fields.addClassName("pairs");
        dialog = new InputDialog(
                "clients.contact." + seen.reference().id(),
                ClientsText.CHANGE_THE_CONTACT_DATA.text(),
                new Div(fields));
        dialog.cancel(ClientsText.CANCEL.text());
        dialog.save(
                ClientsText.SAVE.text(),
                () -> desk.registration.change(seen.reference().id(), seen.version(), form(), details()),
                afterwards);
    }

    private ClientForm form() {
        return new ClientForm(
                firstName.text(),
                lastName.text(),
                born.getOptionalValue()
                        .orElseThrow(() -> new RefusedRequest(ClientsText.ENTER_THE_BIRTHDAY_WHAT_YOU.text())),
                sex.getValue(),
                street.text(),
                city.text(),
                state.text(),
                zip.kept(),
                phone.kept(),
                email.text(),
                seen.occupation(),
                seen.allergies(),
                seen.complaint());
    }

    private ClientDetails details() {
        return new ClientDetails(
                preferred.text(),
                pronouns.text(),
                status.getValue(),
                reach.getValue(),
                emergency.person(),
                guardian.person());
    }

    /** The fields of somebody to call. */
    private static final class Person {
        private final TextLine name;
        private final ReadLine phone;
        private final TextLine relation;

        Person(ClientsText who, ContactPerson known) {
            name = new TextLine(who.text(), ContactPerson.NAME, known.name());
            phone = ReadLine.phone(ClientsText.PHONE_OF.text(who.text())).with(known.phone());
            relation = new TextLine(ClientsText.RELATION_OF.text(who.text()), ContactPerson.RELATION, known.relation());
        }

        void addTo(Div fields) {
            fields.add(name, relation, phone);
        }

        ContactPerson person() {
            return new ContactPerson(name.text(), phone.kept(), relation.text());
        }
    }

    /** Opens the dialog. */
    @Service
    static final class Desk {
        private final ClientRegistration registration;
        private final PracticeClock clock;

        Desk(ClientRegistration registration, PracticeClock clock) {
            this.registration = registration;
            this.clock = clock;
        }

        void open(ClientRecord seen, Runnable afterwards) {
            new ContactDialog(this, seen, afterwards).dialog.open();
        }
    }
}
