package app.unknot.schedule.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientRecord;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AskFirst;
import app.unknot.schedule.SchedulePages;
import app.unknot.schedule.waitlist.Fitting;
import app.unknot.schedule.waitlist.OpenTime;
import app.unknot.schedule.waitlist.WaitlistRow;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom one open time suits, best first, with how to reach them. No message is sent by itself. */
@Route(SchedulePages.OPEN_TIME)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class OpenTimeView extends Page implements BeforeEnterObserver {
    private final transient WaitlistReading reading;
    private final Div message = new Div();
    private final Div body = new Div();

    OpenTimeView(WaitlistReading reading) {
        super(Density.TOUCH, WaitlistText.OPEN_TIME.text(), "");
        this.reading = reading;
        message.getElement().setAttribute("role", "status");
        body.addClassName("stack");
        add(message, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AppointmentId.parse(event.getRouteParameters().get("appointment").orElse("")));
    }

    private void show(AppointmentId calledOff) {
        body.removeAll();
        Optional<Fitting> found = reading.waitlist().fitting(calledOff);
        if (found.isEmpty()) {
            setLine("");
            body.add(new Card(
                    WaitlistText.OPEN_TIME.text(), new EmptyState(WaitlistText.THIS_TIME_IS_NO_LONGER_OPEN.text())));
            return;
        }
        Fitting fitting = found.get();
        OpenTime open = fitting.open();
        Map<UserId, String> therapists = new HashMap<>();
        setLine(reading.when(open) + ". " + reading.with(open, therapists));
        body.add(suited(fitting, therapists));
        if (!fitting.others().isEmpty()) body.add(others(fitting.others()));
    }

    private Card suited(Fitting fitting, Map<UserId, String> therapists) {
        Card card = new Card(WaitlistText.ASKED_TO_COME_SOONER.text());
        if (fitting.suited().isEmpty()) {
            card.add(new EmptyState(WaitlistText.IT_SUITS_NOBODY_WHO_ASKED.text()));
            return card;
        }
        card.add(quiet(WaitlistText.HOW_THEY_RANK.text()));
        Map<ClientId, ClientRecord> contacts = reading.contacts(fitting.suited());
        Map<ClientId, AppointmentRow> next = reading.next(fitting.suited());
        for (WaitlistRow row : fitting.suited()) {
            ClientRecord client = contacts.get(row.client());
            if (client != null) card.add(line(row, client, fitting.open(), next.get(row.client()), therapists));
        }
        return card;
    }

    private Component line(
            WaitlistRow row,
            ClientRecord client,
            OpenTime open,
            @Nullable AppointmentRow next,
            Map<UserId, String> therapists) {
        Anchor name =
                new Anchor(ClientPages.contact(row.client()), client.reference().name());
        name.addClassNames("link", "strong");
        String reason = row.wish().reason();
        Div words = new Div(
                name,
                quiet(reading.wish(row, therapists)),
                quiet(reading.asked(row) + " "
                        + (next == null
                                ? WaitlistText.NO_VISIT_BOOKED.text()
                                : WaitlistText.NEXT_VISIT.text(reading.day(next)))
                        + (reason.isEmpty() ? "" : " " + reason)));
        String goesBy = client.goesBy();
        Div acts = new Div(ReachWays.to(client, WaitlistText.SUBJECT.text(), reading.message(goesBy, row, open)));
        acts.add(Buttons.primary(
                WaitlistText.BOOK_NAME.text(goesBy),
                click -> book(row, client.reference().name(), open, false)));
        acts.addClassNames("row", "wrap");
        Div line = new Div(words, acts);
        line.addClassNames("list-row", "waitlist-row");
        line.getElement().setAttribute("data-test", "suited");
        return line;
    }

    private Card others(List<Fitting.Other> others) {
        Card card = new Card(WaitlistText.ASKED_BUT_NOT_THIS_TIME.text());
        ClientNames names =
                reading.names(others.stream().map(one -> one.row().client()).toList());
        for (Fitting.Other other : others) {
            Span name = new Span(names.of(other.row().client()).name());
            name.addClassName("strong");
            Div line = new Div(new Div(name, quiet(other.because())));
            line.addClassNames("list-row", "waitlist-row");
            card.add(line);
        }
        return card;
    }

    private void book(WaitlistRow row, String name, OpenTime open, boolean knowingly) {
        message.removeAll();
        try {
            reading.waitlist().book(row.id(), open.appointment(), knowingly);
        } catch (AskFirst unusual) {
            Confirm.ask(
                    WaitlistText.BOOK_ALL_THE_SAME.text(name),
                    String.valueOf(unusual.getMessage()),
                    WaitlistText.BOOK_IT_ANYWAY.text(),
                    () -> book(row, name, open, true));
            return;
        } catch (RefusedRequest refused) {
            message.add(new NoteBox(Tone.CAUTION, refused.words()));
            show(open.appointment());
            return;
        }
        Toast.show(WaitlistText.IS_BOOKED.text(name, reading.when(open)));
        UI.getCurrentOrThrow()
                .navigate(
                        SchedulePages.SCHEDULE,
                        QueryParameters.of(
                                SchedulePages.DAY_PARAMETER,
                                open.starts().toLocalDate().toString()));
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", "quiet");
        return line;
    }
}
