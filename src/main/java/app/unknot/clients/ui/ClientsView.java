package app.unknot.clients.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.clients.ClientRegistration;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.clients.directory.FoundClient;
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
import app.unknot.shared.ui.ScreenTitle;
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
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Finds a client by whatever of them is remembered. */
@Route(ClientPages.ALL)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class ClientsView extends Page {
    private final transient ClientSearch clients;
    private final transient ClientRegistration registration;
    private final transient PracticeClock clock;
    private final Section list = new Section();
    private final TextField search = new TextField(ClientsText.FIND_A_CLIENT.text());
    private int page;

    ClientsView(ClientSearch clients, ClientRegistration registration, PracticeClock clock) {
        super(Density.TOUCH, ClientsText.CLIENTS.text(), ClientsText.CLIENTS_IN_YOUR_CARE.text());
        this.clients = clients;
        this.registration = registration;
        this.clock = clock;
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setHelperText(ClientsText.NAME_PHONE_BIRTHDAY_OR_NUMBER.text());
        search.addClassName("find");
        search.addValueChangeListener(change -> {
            page = 0;
            show();
        });
        list.addClassNames("card", "later");
        addActions(Buttons.withIcon(Buttons.primary(ClientsText.ADD_A_CLIENT.text(), click -> create()), Icons.PLUS));
        Anchor emergency = new Anchor(ClientPages.EMERGENCY, ClientsText.NOT_IN_YOUR_CARE_EMERGENCY.text());
        emergency.addClassNames("link", "small");
        add(search, list, emergency);
        show();
    }

    private void show() {
        list.removeAll();
        List<FoundClient> found = clients.find(search.getValue(), page);
        if (found.isEmpty())
            list.add(new EmptyState(
                    search.isEmpty()
                            ? ClientsText.NO_CLIENTS_YET_ADD.text()
                            : ClientsText.NO_CLIENT_IN_YOUR_CARE.text()));
        found.forEach(client -> list.add(row(client.reference())));
        if (found.size() == ClientSearch.PAGE)
            list.add(Buttons.plain(ClientsText.NEXT_50.text(), click -> {
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
        Div sub = new Div(ClientsText.BORN_2.text(client.ageOn(clock.today()), Formats.day(client.born())));
        sub.addClassNames("small", "quiet");
        row.add(number, new Avatar(client.face(), "sand"), new Div(name, sub), Icons.NEXT.create());
        return row;
    }

    private static String sex(String code) {
        return switch (code) {
            case "F" -> ClientsText.FEMALE.text();
            case "M" -> ClientsText.MALE.text();
            default -> ClientsText.NOT_KNOWN.text();
        };
    }

    private void create() {
        Dialog dialog = new Dialog(ClientsText.NEW_CLIENT.text());
        TextField firstName = new TextField(ClientsText.FIRST_NAME.text());
        TextField lastName = new TextField(ClientsText.LAST_NAME.text());
        DayField born = new DayField(ClientsText.BORN.text());
        // Birthdays are typed, and the calendar would cover the rest of the form.
        born.setAutoOpen(false);
        Select<String> sex = new Select<>(ClientsText.SEX_ON_THE_INSURANCE_POLICY.text(), change -> {});
        sex.setItems("F", "M", "U");
        sex.setItemLabelGenerator(ClientsView::sex);
        sex.setValue("U");
        TextField phone = new TextField(ClientsText.PHONE.text());
        TextField complaint = new TextField(ClientsText.REASON_FOR_VISIT.text());
        TextField allergies = new TextField(ClientsText.ALLERGIES.text());
        Div message = new Div();
        Div form = new Div(message, firstName, lastName, born, sex, phone, complaint, allergies);
        form.addClassName("pairs");
        dialog.add(form);
        dialog.getFooter()
                .add(
                        Buttons.plain(ClientsText.CANCEL.text(), click -> dialog.close()),
                        Buttons.primary(ClientsText.ADD_THE_CLIENT.text(), click -> {
                            message.removeAll();
                            if (born.getValue() == null) {
                                message.add(new NoteBox(Tone.CAUTION, ClientsText.ENTER_THE_BIRTHDAY_WHAT_YOU.text()));
                                return;
                            }
                            try {
                                ClientId id = registration.create(new ClientForm(
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
                                message.add(new NoteBox(
                                        Tone.CAUTION, ClientsText.WHAT_YOU_TYPED_IS_STILL.text(refused.getMessage())));
                            }
                        }));
        dialog.open();
    }
}
