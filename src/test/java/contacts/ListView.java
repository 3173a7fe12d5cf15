package contacts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** All contacts, and a field that finds some. */
@Route("contacts")
@PermitAll
class ListView extends VerticalLayout {
    ListView(Contacts contacts) {
        setSizeFull();
        Grid<Contact> grid = new Grid<>();
        grid.addColumn(Contact::getFirstName).setHeader("First name").setSortable(true);
        grid.addColumn(Contact::getLastName).setHeader("Last name").setSortable(true);
        grid.addColumn(Contact::getEmail).setHeader("Email").setSortable(true);
        grid.addColumn(Contact::getStatus).setHeader("Status");
        grid.addColumn(Contact::getCompany).setHeader("Company");
        grid.setSizeFull();
        TextField filter = new TextField("Filter");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> grid.setItems(contacts.search(filter.getValue())));
        Button add = new Button("Add contact");
        grid.setItems(contacts.search(""));
        add(new HorizontalLayout(filter, add), grid);
    }
}
