package app.unknot.clients.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.Avatar;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Finds a client by the beginning of the last name. */
@Route(ClientPages.ALL)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class ClientsView extends Page {
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;
    private final Section list = new Section();
    private final TextLine search = new TextLine(ClientsText.LAST_NAME.text(), ClientForm.NAME);
    private int page;

    ClientsView(ClientDirectory clients, PracticeClock clock) {
        super(Density.TOUCH, ClientsText.CLIENTS.text(), ClientsText.CLIENTS_IN_YOUR_CARE.text());
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
        addActions(Buttons.withIcon(Buttons.primary(ClientsText.ADD_A_CLIENT.text(), click -> create()), Icons.PLUS));
        Anchor emergency = new Anchor(ClientPages.EMERGENCY, ClientsText.NOT_IN_YOUR_CARE_EMERGENCY.text());
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
                            ? ClientsText.NO_CLIENTS_YET_ADD.text()
                            : ClientsText.NO_CLIENT_IN_YOUR_CARE.text()));
        found.forEach(client -> list.add(row(client)));
        if (found.size() == 50)
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
        TextLine firstName = new TextLine(ClientsText.FIRST_NAME.text(), ClientForm.NAME);
        TextLine lastName = new TextLine(ClientsText.LAST_NAME.text(), ClientForm.NAME);
        DayField born = DayField.birthday(ClientsText.BORN.text(), clock::today);
        Select<String> sex = new Select<>(ClientsText.SEX_ON_THE_INSURANCE_POLICY.text(), change -> {});
        sex.setItems("F", "M", "U");
        sex.setItemLabelGenerator(ClientsView::sex);
        sex.setValue("U");
        ReadLine phone = ReadLine.phone(ClientsText.PHONE.text());
        TextLine complaint = new TextLine(ClientsText.REASON_FOR_VISIT.text(), ClientForm.WORDS);
        TextLine allergies = new TextLine(ClientsText.ALLERGIES.text(), ClientForm.WORDS);
        Div form = new Div(firstName, lastName, born, sex, phone, complaint, allergies);
        form.addClassName("pairs");
        InputDialog dialog = new InputDialog("clients.new", ClientsText.NEW_CLIENT.text(), form);
        dialog.cancel(ClientsText.CANCEL.text());
        dialog.save(
                ClientsText.ADD_THE_CLIENT.text(),
                Made.id(ClientId.class, ClientId::value, ClientId::new),
                () -> clients.create(new ClientForm(
                        firstName.text(),
                        lastName.text(),
                        born.getOptionalValue()
                                .orElseThrow(() -> new RefusedRequest(ClientsText.ENTER_THE_BIRTHDAY_WHAT_YOU.text())),
                        sex.getValue(),
                        "",
                        "",
                        "",
                        "",
                        phone.kept(),
                        "",
                        "",
                        allergies.text(),
                        complaint.text())),
                id -> UI.getCurrentOrThrow().navigate(ClientPages.record(id)));
        dialog.open();
    }
}
