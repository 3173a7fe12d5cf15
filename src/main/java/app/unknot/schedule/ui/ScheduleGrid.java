package app.unknot.schedule.ui;

import app.unknot.practice.hours.OpeningHours;
import app.unknot.practice.hours.PlaceDay;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.booking.FreeTimes;
import app.unknot.schedule.booking.FreeTimes.Stretch;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Columns side by side against one axis of time. Every free half hour is a button, every appointment too. */
final class ScheduleGrid extends Div {
    private static final int ROW_MINUTES = 5;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int QUARTER = 15;
    private static final int LEAST_TARGET = 24;
    private static final int SHORT_BLOCK = 45;

    private final Labels labels;
    private final PracticeClock clock;
    private final Consumer<AppointmentRow> open;
    private final Consumer<Wish> book;
    private final Stretch hours;
    private final Map<AppointmentId, NativeButton> blocks = new HashMap<>();

    ScheduleGrid(
            List<Column> columns,
            OpeningHours opening,
            Labels labels,
            PracticeClock clock,
            Consumer<AppointmentRow> open,
            Consumer<Wish> book) {
        this.labels = labels;
        this.clock = clock;
        this.open = open;
        this.book = book;
        this.hours = hours(columns, opening);
        addClassName("sched");
        getStyle().set("--cols", String.valueOf(columns.size()));
        getStyle().set("--rows", String.valueOf((hours.until() - hours.from()) / ROW_MINUTES));
        stretchFor(columns);
        add(axis());
        columns.forEach(column -> add(show(column)));
    }

    /** Puts the keyboard on an appointment, if it is in sight. */
    void focus(AppointmentId appointment) {
        NativeButton block = blocks.get(appointment);
        if (block != null) block.focus();
    }

    /** Even the shortest appointment is a target that can be hit: 24 px at least. A quarter of an hour is that without help. */
    private void stretchFor(List<Column> columns) {
        int shortest = columns.stream()
                .flatMap(column -> column.appointments().stream())
                .mapToInt(AppointmentRow::minutes)
                .min()
                .orElse(QUARTER);
        if (shortest < QUARTER)
            getStyle().set("--five", Math.ceilDiv(LEAST_TARGET * ROW_MINUTES, Math.max(shortest, ROW_MINUTES)) + "px");
    }

    /** The opening hours, and further when somebody is booked outside them. */
    private Stretch hours(List<Column> columns, OpeningHours opening) {
        int first = opening.opens().get(ChronoField.MINUTE_OF_DAY);
        int last = opening.closes().get(ChronoField.MINUTE_OF_DAY);
        for (Column column : columns)
            for (Stretch taken : taken(column, false)) {
                first = Math.min(first, taken.from());
                last = Math.max(last, taken.until());
            }
        return new Stretch(first / HOUR * HOUR, Math.min(DAY, Math.ceilDiv(last, HOUR) * HOUR));
    }

    private Component axis() {
        Div track = track();
        for (int minute = hours.from(); minute < hours.until(); minute += HOUR) {
            Span label = new Span(PracticeFormats.hour(LocalTime.ofSecondOfDay(minute * 60L)));
            place(label, minute, minute + HOUR);
            track.add(label);
        }
        Div axis = new Div(track);
        axis.addClassName("sched-axis");
        axis.getElement().setAttribute("aria-hidden", "true");
        return axis;
    }

    private Component show(Column column) {
        Section section = new Section();
        section.addClassName("sched-col");
        section.getElement().setAttribute("aria-label", column.title());
        if (column.day().equals(clock.today())) section.addClassName("today");
        Div track = track();
        parts(column).stream().sorted(Comparator.comparingInt(Part::from)).forEach(part -> {
            place(part.component(), part.from(), part.until());
            track.add(part.component());
        });
        if (column.day().equals(clock.today()))
            track.add(
                    new NowLine(minuteOf(clock.instant(), column.day()) - hours.from(), hours.until() - hours.from()));
        section.add(new H2(column.title()), track);
        return section;
    }

    private List<Part> parts(Column column) {
        List<Part> parts = new ArrayList<>();
        for (AppointmentRow row : column.appointments()) {
            int end = minuteOf(row.endsAt(), column.day());
            parts.add(new Part(minuteOf(row.startsAt(), column.day()), end, block(row, column)));
            if (row.turnoverMinutes() > 0)
                parts.add(new Part(end, minuteOf(row.freeAt(), column.day()), quiet(ScheduleText.TURNOVER.text(), "")));
        }
        for (InUse use : column.inUse()) {
            Stretch time = stretch(use.from(), use.until(), column.day());
            if (time.until() <= hours.from() || time.from() >= hours.until()) continue;
            parts.add(new Part(
                    Math.max(time.from(), hours.from()),
                    time.until(),
                    quiet(use.why().cssClass(), use.words())));
        }
        List<Stretch> taken = taken(column, true);
        for (PlaceDay.Stretch closed : column.closed())
            for (Stretch empty : FreeTimes.gaps(inSight(closed), taken))
                parts.add(new Part(empty.from(), empty.until(), quiet("closed", closed.closed())));
        if (column.leaver()) return parts;
        column.closed().forEach(closed -> taken.add(inSight(closed)));
        for (Stretch free : FreeTimes.in(open(column.day()), taken))
            parts.add(new Part(free.from(), free.until(), slot(free, column)));
        return parts;
    }

    /** What of a day can still be booked: nothing of a day that is over. */
    private Stretch open(LocalDate day) {
        LocalDate today = clock.today();
        if (day.isBefore(today)) return new Stretch(hours.until(), hours.until());
        if (day.isAfter(today)) return hours;
        int now = minuteOf(clock.instant(), day) / QUARTER * QUARTER;
        return new Stretch(Math.clamp(now, hours.from(), hours.until()), hours.until());
    }

    /** What of it lies between the first and the last hour that are shown. */
    private Stretch inSight(PlaceDay.Stretch closed) {
        return new Stretch(
                Math.clamp(closed.from(), hours.from(), hours.until()),
                Math.clamp(closed.until(), hours.from(), hours.until()));
    }

    /**
     * @param away also when the therapist is not there, which can be all day and widens nothing
     */
    private List<Stretch> taken(Column column, boolean away) {
        List<Stretch> taken = new ArrayList<>();
        column.appointments().forEach(row -> taken.add(stretch(row.startsAt(), row.freeAt(), column.day())));
        column.inUse().stream()
                .filter(use -> away || use.isBusy())
                .forEach(use -> taken.add(stretch(use.from(), use.until(), column.day())));
        return taken;
    }

    private NativeButton slot(Stretch free, Column column) {
        Span time = new Span(words(free.from()));
        time.addClassName("sched-time");
        NativeButton slot = new NativeButton(
                "",
                click -> book.accept(new Wish(
                        null,
                        column.therapist(),
                        column.location(),
                        column.room(),
                        column.day(),
                        LocalTime.ofSecondOfDay(free.from() * 60L))));
        slot.add(Icons.PLUS.create(), time);
        slot.addClassName("sched-slot");
        slot.getElement().setAttribute("type", "button");
        slot.getElement()
                .setAttribute(
                        "aria-label",
                        ScheduleText.BOOK_3.text(
                                PracticeFormats.weekday(column.day()), words(free.from()), column.whom()));
        return slot;
    }

    private NativeButton block(AppointmentRow row, Column column) {
        Span time = new Span(PracticeFormats.time(row.startsAt(), clock.getZone()) + " ");
        time.addClassName("num");
        Span name = new Span(labels.client(row));
        name.addClassName("strong");
        Div head = new Div(time, name);
        head.addClassName("sched-who");
        Div service = new Div(labels.service(row));
        service.addClassName("sched-what");
        Div where = new Div(column.room() == null ? labels.where(row) : labels.therapist(row.therapist()));
        where.addClassNames("sched-what", "sched-where");
        Div state = state(row);
        NativeButton block = new NativeButton("", click -> open.accept(row));
        block.add(head, service, where, state);
        block.addClassNames("sched-block", StateLook.cssClass(row.state()));
        // What goes on after midnight has only the room that is left of the day.
        int drawn = Math.min(row.minutes(), DAY - minuteOf(row.startsAt(), column.day()));
        if (drawn < SHORT_BLOCK) block.addClassName("short");
        else if (drawn < HOUR) block.addClassName("middle");
        if (row.state() == AppointmentState.HOLD) block.addClassName("hatched");
        block.getElement().setAttribute("type", "button");
        blocks.put(row.id(), block);
        return block;
    }

    /** "Here for 12 min" says all of "Arrived", so the eye gets only the longer of the two. */
    private Div state(AppointmentRow row) {
        Span title = new Span(row.state().title());
        Div state = new Div(StateLook.icon(row.state()).create(), title);
        state.addClassName("sched-state");
        ElapsedTime.of(row, clock.instant()).ifPresent(elapsed -> {
            title.addClassName("sr");
            state.add(elapsed);
        });
        return state;
    }

    private static Div quiet(String look, String words) {
        Div quiet = new Div(words);
        quiet.addClassNames("sched-quiet", look);
        if (words.isEmpty()) quiet.getElement().setAttribute("aria-hidden", "true");
        return quiet;
    }

    private static Div track() {
        Div track = new Div();
        track.addClassName("sched-track");
        return track;
    }

    private void place(Component part, int from, int until) {
        int first = Math.clamp((from - hours.from()) / ROW_MINUTES, 0, DAY / ROW_MINUTES) + 1;
        int end = Math.max(first + 1, Math.ceilDiv(Math.min(until, hours.until()) - hours.from(), ROW_MINUTES) + 1);
        part.getElement().getStyle().set("grid-row", first + " / " + end);
    }

    private Stretch stretch(Instant from, Instant until, LocalDate day) {
        return new Stretch(minuteOf(from, day), minuteOf(until, day));
    }

    /** Minute of {@code day} by the wall clock; the day's last when it lies beyond midnight. */
    private int minuteOf(Instant instant, LocalDate day) {
        var local = instant.atZone(clock.getZone());
        long days = ChronoUnit.DAYS.between(day, local.toLocalDate());
        if (days != 0) return days < 0 ? 0 : DAY;
        return local.get(ChronoField.MINUTE_OF_DAY);
    }

    private static String words(int minute) {
        return PracticeFormats.time(LocalTime.ofSecondOfDay(minute * 60L));
    }

    private record Part(int from, int until, Component component) {}
}
