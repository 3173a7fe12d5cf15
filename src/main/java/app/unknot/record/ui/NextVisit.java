package app.unknot.record.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.plans.Plan;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.ui.BookingDialogs;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Leads from the client's page to the next session: the one of today, or a booking. */
@org.springframework.stereotype.Component
class NextVisit {
    private final Schedule schedule;
    private final BookingDialogs dialogs;
    private final CurrentSubject current;

    NextVisit(Schedule schedule, BookingDialogs dialogs, CurrentSubject current) {
        this.schedule = schedule;
        this.dialogs = dialogs;
        this.current = current;
    }

    Component start(ClientReference client) {
        ClientId id = client.id();
        return schedule.todayWith(id)
                .<Component>map(row -> {
                    boolean started = row.state() == AppointmentState.STARTED;
                    Anchor go = new Anchor(
                            started ? ClientPages.session(id) : ClientPages.screening(id),
                            Icons.HAND.create(),
                            new Span(started ? RecordText.CONTINUE_SESSION.text() : RecordText.START_SESSION.text()));
                    go.addClassNames("btn", "primary", "xl");
                    return go;
                })
                .orElseGet(() -> book(client));
    }

    private NativeButton book(ClientReference client) {
        NativeButton book = Buttons.outlined(
                RecordText.BOOK_A_SESSION.text(),
                click -> dialogs.book(
                        client,
                        current.require().id(),
                        () -> UI.getCurrentOrThrow().refreshCurrentRoute(false)));
        book.addClassName("xl");
        return book;
    }

    NativeButton series(ClientReference client, Plan plan) {
        return Buttons.withIcon(
                Buttons.outlined(RecordText.PROPOSE_THE_PLANS_SESSIONS.text(), click -> bookPlan(client, plan)),
                Icons.CAL);
    }

    void bookPlan(ClientReference client, Plan plan) {
        dialogs.series(
                client,
                current.require().id(),
                plan.agreed().minutes(),
                () -> UI.getCurrentOrThrow().navigate(ClientPages.record(client.id())));
    }
}
