package app.unknot.schedule.ui;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.UserId;
import app.unknot.practice.PracticeSettings.Room;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.RoomUse;
import app.unknot.schedule.SchedulePages;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Who is when with whom: a therapist's own days, everybody's for a manager. Nothing of what is treated. */
@Route(SchedulePages.SCHEDULE)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class ScheduleView extends Page implements BeforeEnterObserver {
    private static final int COLUMNS_AT_ONCE = 6;

    private final transient ScheduleServices services;
    private final transient BookingDialogs dialogs;
    private final ScheduleBar bar;
    private final Div body = new Div();
    private final boolean forManager;
    private SchedulePlace place;

    ScheduleView(ScheduleServices services, BookingDialogs dialogs) {
        super(Density.TOUCH, ScheduleText.SCHEDULE.text(), "");
        this.services = services;
        this.dialogs = dialogs;
        this.forManager = services.forManager();
        this.place = new SchedulePlace(services.clock().today(), false, false, null, 0);
        bar = new ScheduleBar(services.clock(), this::go);
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

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = SchedulePlace.read(
                event.getLocation().getQueryParameters(), services.clock().today());
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
        List<AppointmentRow> rows = services.schedule().days(place.first(), place.last());
        List<AppointmentRow> shown =
                rows.stream().filter(row -> row.state().takesTime()).toList();
        Labels labels = Labels.of(rows, services);
        Map<UUID, String> owners = owners(shown, labels);
        List<Column> columns = columns(owners, shown);
        bar.show(place, owners, forManager, columns.size() > COLUMNS_AT_ONCE);
        setLine(line(columns));
        body.removeAll();
        if (columns.isEmpty()) {
            body.add(new Card(ScheduleText.ROOMS.text(), new EmptyState(ScheduleText.NO_ROOMS_YET_AN_ADMIN.text())));
            return;
        }
        ScheduleGrid grid = new ScheduleGrid(
                page(columns),
                services.settings().hours(),
                labels,
                services.clock(),
                row -> dialogs.show(row, this::refresh),
                this::book);
        body.add(grid);
        if (changed != null) grid.focus(changed);
        List<AppointmentRow> calledOff = rows.stream()
                .filter(row -> row.state() == AppointmentState.LATE_CANCELLED)
                .toList();
        if (!calledOff.isEmpty()) body.add(calledOff(calledOff, labels));
    }

    /** Therapists or rooms, in the order of their names. */
    private Map<UUID, String> owners(List<AppointmentRow> rows, Labels labels) {
        Map<UUID, String> owners = new LinkedHashMap<>();
        if (place.rooms()) for (Room room : services.settings().rooms()) owners.put(room.id(), room.name());
        else {
            for (TherapistProfile one : services.bookable()) owners.put(one.id().value(), one.name());
            rows.forEach(row -> owners.putIfAbsent(row.therapist().value(), labels.therapist(row.therapist())));
        }
        return owners;
    }

    private List<Column> columns(Map<UUID, String> owners, List<AppointmentRow> rows) {
        // A therapist sees of a colleague's appointment only that it needs the room.
        List<RoomUse> uses =
                place.rooms() && !forManager ? services.schedule().roomUse(place.first(), place.last()) : List.of();
        List<Column> columns = new ArrayList<>();
        if (place.week()) {
            UUID owner = place.who();
            if (owner == null || !owners.containsKey(owner))
                owner = owners.keySet().stream().findFirst().orElse(null);
            if (owner == null) return columns;
            String name = Objects.requireNonNull(owners.get(owner));
            for (LocalDate day = place.first(); !day.isAfter(place.last()); day = day.plusDays(1))
                columns.add(column(owner, name, Formats.shortDay(day), day, rows, uses));
        } else owners.forEach((owner, name) -> columns.add(column(owner, name, name, place.day(), rows, uses)));
        return columns;
    }

    private Column column(
            UUID owner, String name, String title, LocalDate day, List<AppointmentRow> rows, List<RoomUse> uses) {
        List<AppointmentRow> own = rows.stream()
                .filter(row -> owner.equals(
                        place.rooms() ? row.room() : row.therapist().value()))
                .filter(row -> services.clock().dayOf(row.startsAt()).equals(day))
                .toList();
        if (!place.rooms())
            return new Column(title, ScheduleText.WITH_2.text(name), day, new UserId(owner), null, own, List.of());
        List<RoomUse> others = uses.stream()
                .filter(use -> use.room().equals(owner))
                .filter(use -> services.clock().dayOf(use.from()).equals(day))
                .filter(use -> own.stream().noneMatch(row -> row.startsAt().equals(use.from())))
                .toList();
        UserId therapist = forManager ? null : services.current().require().id();
        return new Column(title, ScheduleText.IN.text(name), day, therapist, owner, own, others);
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
                            row.startsAt(), services.clock().getZone()) + ", " + labels.therapist(row.therapist()));
            when.addClassNames("small", "quiet");
            NativeButton line = new NativeButton("", click -> dialogs.show(row, this::refresh));
            line.add(new Div(name, when), StateLook.tag(row.state()));
            line.addClassNames("list-row", "sched-line");
            card.add(line);
        }
        return card;
    }

    private Wish anyTime() {
        boolean passed = place.day().isBefore(services.clock().today());
        LocalDate day = passed ? services.clock().today() : place.day();
        LocalTime now =
                LocalTime.ofInstant(services.clock().instant(), services.clock().getZone());
        LocalTime time = day.equals(services.clock().today())
                ? now.withMinute(now.getMinute() / 15 * 15).withSecond(0).withNano(0)
                : services.settings().hours().opens();
        UUID who = place.who();
        return new Wish(
                null, who == null || place.rooms() ? null : new UserId(who), place.rooms() ? who : null, day, time);
    }

    private void book(Wish wish) {
        dialogs.book(wish, this::refresh);
    }
}
