package app.unknot.clients.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.clients.ClientRegistration;
import app.unknot.clients.directory.ClientDuplicates;
import app.unknot.clients.directory.ClientDuplicates.Likeness;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import app.unknot.shared.ui.Typed;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Writes down somebody new, and asks first where they look like somebody who is known. */
final class AddClientDialog {
    private final Desk desk;
    private final TextLine firstName = new TextLine(ClientsText.FIRST_NAME.text(), ClientForm.NAME);
    private final TextLine lastName = new TextLine(ClientsText.LAST_NAME.text(), ClientForm.NAME);
    private final DayField born;
    private final Select<String> sex = SexField.create();
    private final ReadLine phone = ReadLine.phone(ClientsText.PHONE.text());
    private final TextLine email = new TextLine(ClientsText.EMAIL.text(), ClientForm.EMAIL);
    private final TextLine complaint = new TextLine(ClientsText.REASON_FOR_VISIT.text(), ClientForm.WORDS);
    private final TextLine allergies = new TextLine(ClientsText.ALLERGIES.text(), ClientForm.WORDS);
    private final Div question = new Div();
    private final Set<ClientReference> somebodyElse = new HashSet<>();
    private final InputDialog dialog;

    private AddClientDialog(Desk desk) {
        this.desk = desk;
        born = DayField.birthday(ClientsText.BORN.text(), desk.clock::today);
        Div fields = new Div(firstName, lastName, born, sex, phone, email, complaint, allergies);
        fields.addClassName("pairs");
        question.getElement().setAttribute("role", "status");
        Stream.of(firstName, lastName, phone, email).forEach(field -> field.addValueChangeListener(change -> look()));
        born.addValueChangeListener(change -> look());
        dialog = new InputDialog("clients.new", ClientsText.NEW_CLIENT.text(), new Div(question, fields));
        dialog.cancel(ClientsText.CANCEL.text());
        dialog.save(
                ClientsText.ADD_THE_CLIENT.text(),
                Made.id(ClientId.class, ClientId::value, ClientId::new),
                this::add,
                this::show);
    }

    private ClientId add() {
        ClientForm form = form().orElseThrow(() -> new RefusedRequest(ClientsText.ENTER_THE_BIRTHDAY_WHAT_YOU.text()));
        if (!look().isEmpty()) throw new RefusedRequest(ClientsText.ANSWER_THE_QUESTION_FIRST.text());
        return desk.registration.create(form);
    }

    private void show(ClientId id) {
        boolean treats = !desk.careTeam.assigned(List.of(id)).isEmpty();
        UI.getCurrentOrThrow().navigate(treats ? ClientPages.record(id) : ClientPages.contact(id));
    }

    private Optional<ClientForm> form() {
        return born.getOptionalValue()
                .map(day -> new ClientForm(
                        firstName.text(),
                        lastName.text(),
                        day,
                        sex.getValue(),
                        "",
                        "",
                        "",
                        "",
                        phone.kept(),
                        email.text(),
                        "",
                        allergies.text(),
                        complaint.text()));
    }

    /** Shows who of those that are known it may be, and returns them. */
    private List<Likeness> look() {
        question.removeAll();
        boolean enough = !firstName.isEmpty()
                && !lastName.isEmpty()
                && born.getValue() != null
                && Stream.<Typed>of(firstName, lastName, phone, email, complaint, allergies)
                        .allMatch(Typed::isTaken);
        List<Likeness> like = enough
                ? form().map(desk.duplicates::of).orElse(List.of()).stream()
                        .filter(one -> !somebodyElse.contains(one.client().reference()))
                        .toList()
                : List.of();
        like.forEach(one -> question.add(question(one)));
        return like;
    }

    private NoteBox question(Likeness like) {
        ClientReference known = like.client().reference();
        String same = Stream.of(
                        like.birthday() ? ClientsText.BIRTHDAY : null,
                        like.phone() ? ClientsText.PHONE_2 : null,
                        like.email() ? ClientsText.EMAIL_2 : null)
                .flatMap(Stream::ofNullable)
                .map(ClientsText::text)
                .collect(Collectors.joining(", "));
        NoteBox box = new NoteBox(Tone.CAUTION, ClientsText.LOOKS_LIKE_SOMEONE_YOU_HAVE.text());
        Div buttons = new Div(
                Buttons.outlined(ClientsText.OPEN_2.text(known.name()), click -> {
                    dialog.form().end();
                    dialog.close();
                    show(known.id());
                }),
                Buttons.plain(ClientsText.IT_IS_SOMEONE_ELSE.text(), click -> {
                    somebodyElse.add(known);
                    look();
                }));
        buttons.addClassName("row");
        box.add(
                new Paragraph(ClientsText.KNOWN_CLIENT_SAME.text(
                        known.name(), known.number(), Formats.day(known.born()), same)),
                buttons);
        return box;
    }

    /** Opens the dialog. */
    @Service
    static final class Desk {
        private final ClientRegistration registration;
        private final ClientDuplicates duplicates;
        private final CareTeam careTeam;
        private final PracticeClock clock;

        Desk(ClientRegistration registration, ClientDuplicates duplicates, CareTeam careTeam, PracticeClock clock) {
            this.registration = registration;
            this.duplicates = duplicates;
            this.careTeam = careTeam;
            this.clock = clock;
        }

        void open() {
            new AddClientDialog(this).dialog.open();
        }
    }
}
