package app.unknot.charting.ui;

import app.unknot.charting.Gap;
import app.unknot.charting.NoteHead;
import app.unknot.charting.SessionNotes;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientReference;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.ui.ElapsedTime;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The therapist's day: who is on the table, who is next, what waits for a signature. */
@Route("today")
@PageTitle("Today - Unknot")
@RolesAllowed("THERAPIST")
class TodayView extends Page {
    private final transient PracticeClock clock;
    private final transient SessionCards cards;
    private final ClientNames names;

    TodayView(Schedule schedule, SessionNotes notes, ClientDirectory clients, PracticeClock clock, SessionCards cards) {
        super(Density.TOUCH, Formats.longDay(clock.today()), "");
        this.clock = clock;
        this.cards = cards;
        List<AppointmentRow> day = schedule.day(clock.today());
        Map<NoteHead, List<Gap>> unsigned = notes.unsigned();
        names = clients.references(Stream.concat(
                        day.stream().map(AppointmentRow::client),
                        unsigned.keySet().stream().map(NoteHead::client))
                .toList());
        int minutes = day.stream().mapToInt(AppointmentRow::minutes).sum();
        setLine(day.size() + (day.size() == 1 ? " client, " : " clients, ") + minutes / 60 + " h " + minutes % 60
                + " min planned.");

        Div left = new Div();
        left.add(timetable(day));
        Div side = new Div(toSign(unsigned));
        side.addClassName("side");
        Div grid = new Div(left, side);
        grid.addClassName("today-grid");
        add(grid);
    }

    private Component timetable(List<AppointmentRow> day) {
        Div column = new Div();
        Instant now = clock.instant();
        List<AppointmentRow> open = day.stream()
                .filter(row -> row.state().isOpen())
                .filter(row ->
                        row.state() == AppointmentState.STARTED || row.endsAt().isAfter(now))
                .toList();
        if (open.isEmpty()) {
            Anchor clients = new Anchor("clients", "Open a client");
            clients.addClassNames("btn", "outlined");
            Section card = new Section(new EmptyState(
                    day.isEmpty() ? "Nobody is booked for today." : "The day's clients are done.", clients));
            card.addClassName("card");
            column.add(card);
            return column;
        }
        Optional<AppointmentRow> current = open.stream()
                .filter(row -> row.state() == AppointmentState.STARTED || row.isNow(now))
                .findFirst();
        current.ifPresent(row -> column.add(nowCard(row, now)));
        List<AppointmentRow> rest =
                open.stream().filter(row -> !current.equals(Optional.of(row))).toList();
        if (!rest.isEmpty()) {
            AppointmentRow next = rest.getFirst();
            long wait = Duration.between(now, next.startsAt()).toMinutes();
            column.add(heading("Next", wait > 0 ? "in " + wait + " min" : "waiting"), slots(List.of(next)));
        }
        if (rest.size() > 1) column.add(heading("Later", ""), slots(rest.subList(1, rest.size())));
        return column;
    }

    private Component nowCard(AppointmentRow row, Instant now) {
        ClientReference client = names.of(row.client());
        Section card = new Section();
        card.addClassNames("card", "now");
        Div tag = new Div("Now, " + time(row.startsAt()) + " to " + time(row.endsAt()));
        tag.addClassName("now-tag");
        H2 name = new H2(client.name() + ", " + client.ageOn(clock.today()));
        name.addClassName("now-name");
        Div words = new Div(name, new Span(cards.line(row.client())));
        Div head = new Div(avatar(client, "big"), words);
        head.addClassName("now-head");
        Div facts = new Div();
        facts.addClassName("facts");
        ElapsedTime.of(row, now).ifPresent(here -> facts.add(waiting(here)));
        cards.tags(row.client()).forEach(facts::add);
        boolean started = row.state() == AppointmentState.STARTED;
        String target = "clients/" + row.client() + (started ? "/session" : "/screening");
        Anchor go =
                new Anchor(target, Icons.HAND.create(), new Span(started ? "Continue the session" : "Start session"));
        go.addClassNames("btn", "primary", "xl");
        Anchor record = new Anchor("clients/" + row.client(), "Open record");
        record.addClassNames("btn", "outlined", "xl");
        Div actions = new Div(go, record);
        actions.addClassName("now-actions");
        Div brief = new Div(cards.briefLine(row.client()));
        card.add(tag, head, facts, brief, actions);
        return card;
    }

    private Component slots(List<AppointmentRow> rows) {
        Section card = new Section();
        card.addClassNames("card", "later");
        for (AppointmentRow row : rows) {
            ClientReference client = names.of(row.client());
            Anchor slot = new Anchor("clients/" + row.client());
            slot.addClassName("slot");
            if (row.state() == AppointmentState.HOLD) slot.addClassName("held");
            Span length = new Span(row.minutes() + " min");
            length.addClassName("tiny");
            Div time = new Div(new Span(time(row.startsAt())), length);
            time.addClassName("slot-time");
            Span name = new Span(client.name() + ", " + client.ageOn(clock.today()));
            name.addClassName("strong");
            Div tags = new Div();
            tags.addClassName("tags");
            ElapsedTime.of(row, clock.instant()).ifPresent(here -> tags.add(waiting(here)));
            cards.tags(row.client()).forEach(tags::add);
            slot.add(time, avatar(client, "sand"), new Div(name, tags), Icons.NEXT.create());
            card.add(slot);
        }
        return card;
    }

    private Component toSign(Map<NoteHead, List<Gap>> unsigned) {
        Card card = new Card("To sign");
        Span count = new Span(String.valueOf(unsigned.size()));
        count.addClassNames("count", unsigned.isEmpty() ? "plain" : "due");
        card.end(count);
        if (unsigned.isEmpty()) card.add(new Span("All notes are signed."));
        unsigned.forEach((head, gaps) -> card.add(UnsignedRow.create(head, gaps, names.of(head.client()), clock)));
        return card;
    }

    private static Component waiting(ElapsedTime here) {
        Span tag = new Span(Icons.HOME.create(), here);
        tag.addClassNames("tag", "accent");
        return tag;
    }

    private static Component heading(String words, String beside) {
        Span small = new Span(beside);
        small.addClassName("quiet");
        Div heading = new Div(new H2(words), small);
        heading.addClassName("sec");
        return heading;
    }

    private static Span avatar(ClientReference client, String look) {
        Span avatar = new Span(client.initials());
        avatar.addClassNames("avatar", "clay", look);
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    private String time(Instant instant) {
        return Formats.time(instant, clock.getZone());
    }
}
