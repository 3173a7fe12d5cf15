package app.unknot.record.ui;

import app.unknot.charting.NotePages;
import app.unknot.charting.note.ChartBadge;
import app.unknot.charting.ui.ChartTags;
import app.unknot.charting.ui.DraftLine;
import app.unknot.charting.ui.VisitMenu;
import app.unknot.charting.worklist.DraftAge;
import app.unknot.charting.worklist.DraftRow;
import app.unknot.charting.worklist.Worklist;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.practice.Locations;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.Schedule;
import app.unknot.schedule.ui.ElapsedTime;
import app.unknot.shared.Listed;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Avatar;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.PlaceFilter;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The therapist's day: who is on the table, who is next, what waits for a signature. */
@Route(ClientPages.TODAY)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class TodayView extends Page implements BeforeEnterObserver {
    private final transient Schedule schedule;
    private final transient Worklist worklist;
    private final transient ClientDirectory clients;
    private final transient Locations locations;
    private final transient PracticeClock clock;
    private final transient SessionCards sessions;
    private final transient DueToday due;
    private transient DayCards cards;
    private transient Map<AppointmentId, ChartBadge> badges = Map.of();
    private transient ClientNames names;
    private final PlaceFilter filter = PlaceFilter.of(ClientPages.TODAY);
    private final Div grid = new Div();

    TodayView(
            Schedule schedule,
            Worklist worklist,
            ClientDirectory clients,
            Locations locations,
            PracticeClock clock,
            SessionCards sessions,
            DueToday due) {
        super(Density.TOUCH, Formats.longDay(clock.today()), "");
        this.schedule = schedule;
        this.worklist = worklist;
        this.clients = clients;
        this.locations = locations;
        this.clock = clock;
        this.sessions = sessions;
        this.due = due;
        cards = sessions.of(List.of());
        names = clients.references(List.of());
        grid.addClassName("today-grid");
        Anchor checkIns = new Anchor(ClientPages.CHECK_INS, RecordText.CHECK_INS_DUE.text());
        checkIns.addClassNames("btn", "plain");
        addActions(filter, checkIns);
        add(grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(filter.showFrom(event.getLocation().getQueryParameters(), locations.choices()));
    }

    void show(Places at) {
        List<AppointmentRow> day = schedule.day(clock.today(), at);
        cards = sessions.of(day.stream().map(AppointmentRow::client).distinct().toList());
        Listed<DraftRow> drafts = worklist.drafts(at, 0);
        List<DraftRow> unsigned = drafts.rows();
        badges = worklist.badges(day.stream().map(AppointmentRow::id).toList());
        names = clients.references(Stream.concat(
                        day.stream().map(AppointmentRow::client),
                        unsigned.stream().map(draft -> draft.head().client()))
                .toList());
        int minutes = day.stream().mapToInt(AppointmentRow::minutes).sum();
        setLine(day.isEmpty() ? "" : planned(day.size(), minutes));

        Div left = new Div();
        reminder(unsigned).ifPresent(left::add);
        left.add(timetable(day));
        Div side = new Div(toSign(drafts));
        due.cards().forEach(side::add);
        side.addClassName("side");
        grid.removeAll();
        grid.add(left, side);
    }

    /** Such as "4 clients, 3 h 30 min planned." */
    private static String planned(int clients, int minutes) {
        String hours = minutes / 60 == 0 ? "" : RecordText.H.text(minutes / 60);
        String rest = minutes % 60 == 0 && minutes > 0 ? "" : RecordText.MIN.text(minutes % 60);
        return RecordText.PLANNED.text(
                clients, clients == 1 ? RecordText.CLIENT.text() : RecordText.CLIENTS.text(), hours, rest);
    }

    private Component timetable(List<AppointmentRow> day) {
        Div column = new Div();
        Instant now = clock.instant();
        List<AppointmentRow> open = day.stream()
                .filter(row -> row.state().isOpen())
                .filter(row ->
                        row.state() == AppointmentState.STARTED || row.endsAt().isAfter(now))
                .toList();
        List<AppointmentRow> past =
                day.stream().filter(row -> !open.contains(row)).toList();
        if (open.isEmpty()) {
            Anchor clients = new Anchor(ClientPages.ALL, RecordText.OPEN_A_CLIENT.text());
            clients.addClassNames("btn", "outlined");
            Section card = new Section(new EmptyState(
                    day.isEmpty() ? RecordText.NO_ONE_IS_BOOKED_TODAY.text() : RecordText.YOU_ARE_DONE_FOR_TODAY.text(),
                    clients));
            card.addClassName("card");
            column.add(card);
            earlier(past, column);
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
            column.add(
                    heading(RecordText.NEXT.text(), wait > 0 ? RecordText.IN_MIN.text(wait) : "waiting"),
                    slots(List.of(next)));
        }
        if (rest.size() > 1) column.add(heading(RecordText.LATER.text(), ""), slots(rest.subList(1, rest.size())));
        earlier(past, column);
        return column;
    }

    private Component nowCard(AppointmentRow row, Instant now) {
        ClientReference client = names.of(row.client());
        Section card = new Section();
        card.addClassNames("card", "now");
        Div tag = new Div(RecordText.NOW_TO.text(time(row, row.startsAt()), time(row, row.endsAt())));
        tag.addClassName("now-tag");
        H2 name = new H2(client.name() + ", " + client.ageOn(clock.today()));
        name.addClassName("now-name");
        Div words = new Div(name, new Span(cards.line(row.client())));
        Div head = new Div(new Avatar(client.face(), "clay", "big"), words);
        head.addClassName("now-head");
        Div facts = new Div();
        facts.addClassName("facts");
        ElapsedTime.of(row, now).ifPresent(here -> facts.add(waiting(here)));
        badge(row).ifPresent(facts::add);
        cards.tags(row.client()).forEach(facts::add);
        boolean started = row.state() == AppointmentState.STARTED;
        String target = started ? ClientPages.session(row.client()) : ClientPages.screening(row.client());
        Anchor go = new Anchor(
                target,
                Icons.HAND.create(),
                new Span(started ? RecordText.CONTINUE_THE_SESSION.text() : RecordText.START_SESSION.text()));
        go.addClassNames("btn", "primary", "xl");
        Anchor record = new Anchor(ClientPages.record(row.client()), RecordText.OPEN_RECORD.text());
        record.addClassNames("btn", "outlined", "xl");
        Div actions = new Div(go, record);
        if (mayBeMissed(row)) actions.add(VisitMenu.button(client, row.id()));
        actions.addClassName("now-actions");
        Div brief = new Div(cards.briefLine(row.client()));
        card.add(tag, head, facts, brief, actions);
        return card;
    }

    private Component slots(List<AppointmentRow> rows) {
        Section card = new Section();
        card.addClassNames("card", "later");
        for (AppointmentRow row : rows) card.add(slot(row));
        return card;
    }

    private Component slot(AppointmentRow row) {
        ClientReference client = names.of(row.client());
        Anchor slot = new Anchor(ClientPages.record(row.client()));
        slot.addClassName("slot");
        Span length = new Span(RecordText.MIN_2.text(row.minutes()));
        length.addClassName("tiny");
        Div time = new Div(new Span(time(row, row.startsAt())), length);
        time.addClassName("slot-time");
        Span name = new Span(client.name() + ", " + client.ageOn(clock.today()));
        name.addClassName("strong");
        Div tags = new Div();
        tags.addClassName("tags");
        if (!locations.isOne())
            tags.add(new Tag(Tone.PLAIN, Icons.PIN, locations.of(row.location()).name()));
        ElapsedTime.of(row, clock.instant()).ifPresent(here -> tags.add(waiting(here)));
        badge(row).ifPresent(tags::add);
        cards.tags(row.client()).forEach(tags::add);
        slot.add(time, new Avatar(client.face(), "clay", "sand"), new Div(name, tags), Icons.NEXT.create());
        Div line = new Div(slot);
        line.addClassName("slot-line");
        if (row.state() == AppointmentState.HOLD) line.addClassName("held");
        if (mayBeMissed(row)) line.add(VisitMenu.button(client, row.id()));
        return line;
    }

    /** A visit that lies ahead has no note yet, and needs no word about it. */
    private Optional<Component> badge(AppointmentRow row) {
        ChartBadge badge = badges.getOrDefault(row.id(), ChartBadge.NONE);
        boolean ahead = row.startsAt().isAfter(clock.instant());
        return ahead && badge.state() == ChartBadge.State.NO_NOTE ? Optional.empty() : Optional.of(ChartTags.of(badge));
    }

    private boolean mayBeMissed(AppointmentRow row) {
        return badges.getOrDefault(row.id(), ChartBadge.NONE).state() == ChartBadge.State.NO_NOTE;
    }

    private static Optional<Component> reminder(List<DraftRow> unsigned) {
        long due =
                unsigned.stream().filter(draft -> draft.age() != DraftAge.FRESH).count();
        if (due == 0) return Optional.empty();
        boolean seen = unsigned.stream().anyMatch(draft -> draft.age() == DraftAge.ESCALATE);
        NoteBox box = new NoteBox(
                Tone.CAUTION,
                RecordText.UNSIGNED_FOR_MORE_THAN.text(
                        due == 1 ? RecordText.N1_NOTE_IS.text() : RecordText.NOTES_ARE.text(due),
                        seen ? RecordText.AFTER_THREE_DAYS_YOUR_MANAGER.text() : ""));
        Anchor notes = new Anchor(NotePages.ALL, RecordText.OPEN_NOTES.text());
        notes.addClassName("link");
        box.add(notes);
        box.addClassName("reminder");
        return Optional.of(box);
    }

    /** What is over for today, so that nothing of it stays unwritten. */
    private void earlier(List<AppointmentRow> past, Div column) {
        if (!past.isEmpty()) column.add(heading(RecordText.EARLIER.text(), ""), slots(past));
    }

    private Component toSign(Listed<DraftRow> drafts) {
        Card card = new Card(RecordText.TO_SIGN.text());
        Span count = new Span(String.valueOf(drafts.total()));
        count.addClassNames("count", drafts.total() == 0 ? "plain" : "due");
        card.end(count);
        if (drafts.total() == 0) card.add(new Span(RecordText.ALL_NOTES_ARE_SIGNED.text()));
        drafts.rows()
                .forEach(draft ->
                        card.add(DraftLine.of(draft, names.of(draft.head().client()), clock)));
        if (drafts.total() > drafts.rows().size()) {
            Anchor rest = new Anchor(NotePages.ALL, RecordText.SEE_ALL.text(drafts.total()));
            rest.addClassName("link");
            card.add(rest);
        }
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

    private String time(AppointmentRow row, Instant instant) {
        return Formats.time(instant, locations.zone(row.location()));
    }
}
