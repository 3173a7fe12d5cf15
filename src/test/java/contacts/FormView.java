package contacts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One contact, to be changed. */
@Route("contact")
@PermitAll
class FormView extends VerticalLayout implements HasUrlParameter<Long> {
    private final transient Contacts contacts;
    private final Binder<Contact> binder = new Binder<>();
    private transient Contact contact = new Contact();

    FormView(Contacts contacts) {
        this.contacts = contacts;
        TextField firstName = new TextField("First name");
        TextField lastName = new TextField("Last name");
        EmailField email = new EmailField("Email");
        binder.forField(firstName).asRequired().bind(Contact::getFirstName, Contact::setFirstName);
        binder.forField(lastName).asRequired().bind(Contact::getLastName, Contact::setLastName);
        binder.forField(email).bind(Contact::getEmail, Contact::setEmail);
        add(new FormLayout(firstName, lastName, email), new Button("Save", click -> save()), new Button("Cancel"));
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        read(contacts.findById(id).orElseThrow());
    }

    private void read(Contact one) {
        contact = one;
        binder.readBean(one);
    }

    private void save() {
        try {
            binder.writeBean(contact);
            read(contacts.save(contact));
            Notification.show("Saved");
        } catch (ValidationException shownInTheForm) {
            Notification.show("Not saved");
        }
    }
}
