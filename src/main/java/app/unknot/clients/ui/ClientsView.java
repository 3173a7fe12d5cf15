package app.unknot.clients.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Avatar;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Finds a client by the beginning of the last name. */
@Route(ClientPages.ALL)
@PageTitle("Clients - Unknot")
@RolesAllowed("THERAPIST")
class ClientsView extends Page {
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;
    private final Section list = new Section();
    private final TextField search = new TextField("Last name");
    private int page;

    ClientsView(ClientDirectory clients, PracticeClock clock) {
        super(Density.TOUCH, "Clients", "Clients in your care.");
        this.clients = clients;
        this.clock = clock;
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addClassName("find");
        search.addValueChangeListener(change -> {
            page = 0;
            show();
        });
        list.addClassNames("card", "later");
        addActions(Buttons.withIcon(Buttons.primary("Add a client", click -> create()), Icons.PLUS));
        Anchor emergency = new Anchor(ClientPages.EMERGENCY, "Not in your care? Emergency access");
        emergency.addClassNames("link", "small");
        add(search, list, emergency);
        show();
    }

    private void show() {
        list.removeAll();
        List<ClientReference> found = clients.search(search.getValue(), page);
        if (found.isEmpty())
            list.add(new EmptyState(
                    search.isEmpty()
                            ? "No clients yet. Add the first."
                            : "No client in your care has a name that starts like that."));
        found.forEach(client -> list.add(row(client)));
        if (found.size() == 50)
            list.add(Buttons.plain("Next 50", click -> {
                page++;
                show();
            }));
    }

    private Anchor row(ClientReference client) {
        Anchor row = new Anchor(ClientPages.record(client.id()));
        row.addClassName("slot");
        Span number = new Span(client.number());
        number.addClassNames("tiny", "faint");
        Span name = new Span(client.listName());
        name.addClassName("strong");
        Div sub = new Div(client.ageOn(clock.today()) + ", born " + Formats.day(client.born()));
        sub.addClassNames("small", "quiet");
        row.add(number, new Avatar(client.face(), "sand"), new Div(name, sub), Icons.NEXT.create());
        return row;
    }

    private static String sex(String code) {
        return switch (code) {
            case "F" -> "Female";
            case "M" -> "Male";
            default -> "Not known";
        };
    }

    private void create() {
        Dialog dialog = new Dialog("New client");
        TextField firstName = new TextField("First name");
        TextField lastName = new TextField("Last name");
        DayField born = new DayField("Born");
        // Birthdays are typed, and the calendar would cover the rest of the form.
        born.setAutoOpen(false);
        Select<String> sex = new Select<>("Sex on the insurance policy", change -> {});
        sex.setItems("F", "M", "U");
        sex.setItemLabelGenerator(ClientsView::sex);
        sex.setValue("U");
        TextField phone = new TextField("Phone");
        TextField complaint = new TextField("Reason for visit");
        TextField allergies = new TextField("Allergies");
        Div message = new Div();
        Div form = new Div(message, firstName, lastName, born, sex, phone, complaint, allergies);
        form.addClassName("pairs");
        dialog.add(form);
        dialog.getFooter()
                .add(Buttons.plain("Cancel", click -> dialog.close()), Buttons.primary("Add the client", click -> {
                    message.removeAll();
                    if (born.getValue() == null) {
                        message.add(new NoteBox(Tone.CAUTION, "Enter the birthday. What you typed is still here."));
                        return;
                    }
                    try {
                        ClientId id = clients.create(new ClientForm(
                                firstName.getValue(),
                                lastName.getValue(),
                                born.getValue(),
                                sex.getValue(),
                                "",
                                "",
                                "",
                                "",
                                phone.getValue(),
                                "",
                                "",
                                allergies.getValue(),
                                complaint.getValue()));
                        dialog.close();
                        UI.getCurrentOrThrow().navigate(ClientPages.record(id));
                    } catch (RefusedRequest refused) {
                        message.add(new NoteBox(Tone.CAUTION, refused.getMessage() + " What you typed is still here."));
                    }
                }));
        dialog.open();
    }
}
