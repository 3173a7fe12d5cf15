package app.unknot.schedule.ui;

import app.unknot.accounts.UserId;
import app.unknot.practice.PracticePages;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.SchedulePages;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Who is when with whom: a therapist's own days, everybody's for a manager. Nothing of what is treated. */
@Route(SchedulePages.SCHEDULE)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class ScheduleView extends Page implements BeforeEnterObserver {
    private static final int COLUMNS_AT_ONCE = 6;

    private final transient ScheduleReading reading;
    private final transient BookingChoices choices;
    private final transient BookingDialogs bookings;
    private final transient AppointmentDialogs appointments;
    private final ScheduleBar bar;
    private final Div body = new Div();
    private SchedulePlace place;

    ScheduleView(
            ScheduleReading reading,
            BookingChoices choices,
            BookingDialogs bookings,
            AppointmentDialogs appointments,
            DaySheetPrinting sheets,
            PracticeClock clock) {
        super(Density.TOUCH, ScheduleText.SCHEDULE.text(), "");
        this.reading = reading;
        this.choices = choices;
        this.bookings = bookings;
        this.appointments = appointments;
        this.place = new SchedulePlace(clock.today(), false, false, null, null, 0);
        bar = new ScheduleBar(clock, this::go);
        addActions(more(choices.forManager(), sheets));
        addActions(Buttons.withIcon(Buttons.primary(ScheduleText.BOOK.text(), click -> book(anyTime())), Icons.PLUS));
        addClassName("sched-page");
        body.addClassName("sched-body");
        // It scrolls, so the keyboard has to reach it also on a day without anything to tap.
        body.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", ScheduleText.APPOINTMENTS.text());
        add(bar, body);
    }

    private static void lead(ContextMenu menu, String path, String words) {
        menu.addItem(words, click -> UI.getCurrentOrThrow().navigate(path));
    }

    /** What is done with the schedule apart from booking, in one menu: a phone has no room for five buttons. */
    private NativeButton more(boolean forManager, DaySheetPrinting sheets) {
        NativeButton more = Buttons.outlined(ScheduleText.MORE.text(), click -> {});
        more.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        lead(menu, SchedulePages.WAITLIST, WaitlistText.WAITLIST.text());
        lead(menu, SchedulePages.REMINDERS, RemindersText.REMINDERS.text());
        lead(menu, SchedulePages.TIME_OFF, TimeOffText.TIME_OFF.text());
        lead(menu, SchedulePages.HOURS, HoursText.WEEKLY_HOURS.text());
        if (forManager) lead(menu, PracticePages.CLOSED_DAYS, ScheduleText.CLOSED_DAYS.text());
        menu.addItem(ScheduleText.PRINT.text(), click -> sheets.open(place));
        return more;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        place = reading.place(query);
        refresh();
    }

    private void go(UnaryOperator<SchedulePlace> change) {
        UI.getCurrentOrThrow().navigate(ScheduleView.class, change.apply(place).query());
    }

    private void refresh() {
        show(null);
    }

    /** What was changed keeps the keyboard. */
    private void refresh(AppointmentId changed) {
        show(changed);
    }

    private void show(@Nullable AppointmentId changed) {
        ShownDays days = reading.read(place);
        List<Column> columns = days.columns();
        bar.show(days.choices(), place.at(), days.oneAtATime());
        bar.show(place, days.owners(), choices.forManager(), columns.size() > COLUMNS_AT_ONCE);
        setLine(line(columns));
        body.removeAll();
        if (columns.isEmpty()) {
            body.add(new Card(ScheduleText.ROOMS.text(), new EmptyState(ScheduleText.NO_ROOMS_YET_AN_ADMIN.text())));
            return;
        }
        ScheduleGrid grid = new ScheduleGrid(
                page(columns),
                days.hours(),
                days.labels(),
                days.clock(),
                row -> appointments.show(row, this::refresh),
                this::book);
        columns.stream().filter(Column::leaver).findFirst().ifPresent(this::offerHandOver);
        body.add(grid);
        if (changed != null) grid.focus(changed);
        List<AppointmentRow> calledOff = days.rows().stream()
                .filter(row -> row.state() == AppointmentState.LATE_CANCELLED)
                .toList();
        if (!calledOff.isEmpty()) body.add(calledOff(calledOff, days.labels()));
    }

    /** Who has left keeps the column until somebody has taken the last visit. */
    private void offerHandOver(Column column) {
        UserId leaver = column.therapist();
        if (leaver == null || !choices.forManager()) return;
        NoteBox note = new NoteBox(Tone.ADVISE, HandOverText.NO_LONGER_TREATS.text(column.whom()));
        Anchor way = new Anchor(SchedulePages.handOver(leaver), HandOverText.HAND_OVER.text());
        way.addClassName("link");
        note.add(way);
        body.add(note);
    }

    private List<Column> page(List<Column> columns) {
        if (place.week()) return columns;
        // After the last columns come the first ones again.
        int first = place.page() % Math.ceilDiv(columns.size(), COLUMNS_AT_ONCE) * COLUMNS_AT_ONCE;
        return columns.subList(first, Math.min(columns.size(), first + COLUMNS_AT_ONCE));
    }

    private String line(List<Column> columns) {
        int count = columns.stream()
                .mapToInt(column -> column.appointments().size())
                .sum();
        String days = place.week()
                ? ScheduleText.TO.text(Formats.shortDay(place.first()), Formats.shortDay(place.last()))
                : Formats.longDay(place.day());
        return days + ", "
                + (count == 1 ? ScheduleText.N1_APPOINTMENT.text() : ScheduleText.APPOINTMENTS_2.text(count));
    }

    private Component calledOff(List<AppointmentRow> rows, Labels labels) {
        Card card = new Card(ScheduleText.CANCELED_LATE.text());
        for (AppointmentRow row : rows) {
            Span name = new Span(labels.client(row));
            name.addClassName("strong");
            Div when = new Div(Formats.dayAndTime(
                            row.startsAt(), choices.clock(row.location()).getZone())
                    + ", " + labels.therapist(row.therapist()));
            when.addClassNames("small", "quiet");
            NativeButton line = new NativeButton("", click -> appointments.show(row, this::refresh));
            line.add(new Div(name, when), StateLook.tag(row.state()));
            line.addClassNames("list-row", "sched-line");
            card.add(line);
        }
        return card;
    }

    private Wish anyTime() {
        UUID who = place.who();
        UserId therapist = who == null || place.rooms() ? null : new UserId(who);
        UUID room = place.rooms() ? who : null;
        LocationId location =
                choices.proposed(new Wish(null, therapist, place.at(), room, place.day(), LocalTime.NOON));
        PracticeClock clock = choices.clock(location);
        boolean passed = place.day().isBefore(clock.today());
        LocalDate day = passed ? clock.today() : place.day();
        LocalTime now = LocalTime.ofInstant(clock.instant(), clock.getZone());
        LocalTime time = day.equals(clock.today())
                ? now.withMinute(now.getMinute() / 15 * 15).withSecond(0).withNano(0)
                : choices.hours(location, day).opens();
        return new Wish(null, therapist, location, room, day, time);
    }

    private void book(Wish wish) {
        bookings.book(wish, this::refresh);
    }
}
