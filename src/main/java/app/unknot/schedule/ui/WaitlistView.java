package app.unknot.schedule.ui;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientNames;
import app.unknot.schedule.SchedulePages;
import app.unknot.schedule.waitlist.OpenTime;
import app.unknot.schedule.waitlist.WaitlistRow;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.PagedRows;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which times have opened, and who asked to come sooner. */
@Route(SchedulePages.WAITLIST)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class WaitlistView extends Page implements BeforeEnterObserver {
    private static final int AT_ONCE = 25;

    private final transient WaitlistReading reading;
    private final Div body = new Div();

    WaitlistView(WaitlistReading reading) {
        super(Density.TOUCH, WaitlistText.WAITLIST.text(), "");
        this.reading = reading;
        body.addClassName("stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Map<UserId, String> therapists = WaitlistReading.therapistNames();
        List<OpenTime> open = reading.waitlist().openTimes();
        List<WaitlistRow> rows = reading.waitlist().waiting();
        ClientNames names = reading.names(
                Stream.concat(open.stream().map(OpenTime::client), rows.stream().map(WaitlistRow::client))
                        .toList());
        Card times = new Card(WaitlistText.OPEN_TIMES.text());
        if (open.isEmpty()) times.add(new EmptyState(WaitlistText.NO_TIME_HAS_OPENED.text()));
        else times.add(rows(open, one -> line(one, names, therapists)));
        Card waiting = new Card(WaitlistText.ASKED_TO_COME_SOONER.text());
        if (rows.isEmpty()) waiting.add(new EmptyState(WaitlistText.NOBODY_WAITS.text()));
        else waiting.add(rows(rows, row -> line(row, names.of(row.client()).name(), therapists)));
        body.removeAll();
        body.add(times, waiting);
    }

    private static <T> PagedRows rows(List<T> all, Function<T, Component> line) {
        return new PagedRows(
                all.size(),
                page -> all.stream()
                        .skip((long) page * AT_ONCE)
                        .limit(AT_ONCE)
                        .map(line)
                        .toList());
    }

    private Component line(OpenTime open, ClientNames names, Map<UserId, String> therapists) {
        return row(
                reading.when(open),
                reading.with(open, therapists) + " "
                        + WaitlistText.CALLED_OFF.text(names.of(open.client()).name()),
                link(SchedulePages.openTime(open.appointment()), WaitlistText.WHO_COULD_COME.text()));
    }

    private Component line(WaitlistRow row, String name, Map<UserId, String> therapists) {
        String reason = row.wish().reason();
        return row(
                name,
                reading.wish(row, therapists) + " " + reading.asked(row) + (reason.isEmpty() ? "" : " " + reason),
                Buttons.outlined(WaitlistText.TAKE_OFF_THE_LIST.text(), click -> askToTakeOff(name, row)));
    }

    private void askToTakeOff(String name, WaitlistRow row) {
        Confirm.ask(
                WaitlistText.TAKE_OFF.text(name),
                WaitlistText.THEIR_VISITS_STAY.text(),
                WaitlistText.TAKE_OFF_THE_LIST.text(),
                () -> {
                    reading.waitlist().withdraw(row.id());
                    show();
                });
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassNames("btn", "outlined");
        return link;
    }

    private static Component row(String first, String second, Component act) {
        Span strong = new Span(first);
        strong.addClassName("strong");
        Div quiet = new Div(second);
        quiet.addClassNames("small", "quiet");
        Div row = new Div(new Div(strong, quiet), act);
        row.addClassNames("list-row", "waitlist-row");
        return row;
    }
}
