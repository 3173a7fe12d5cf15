package app.unknot.schedule.ui;

import app.unknot.practice.hours.PlaceDay;
import app.unknot.schedule.SchedulePages;
import app.unknot.schedule.availability.Closed;
import app.unknot.schedule.availability.DayHours;
import app.unknot.schedule.availability.TherapistCalendar;
import app.unknot.schedule.availability.WeekHours;
import app.unknot.schedule.weeks.TherapistWeeks;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Collectors;

/** One week of everybody's hours and time off: a manager's to change, a therapist's own to see. */
@Route(SchedulePages.HOURS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class HoursView extends Page implements BeforeEnterObserver {
    private static final int DAYS = 7;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final transient TherapistWeeks weeks;
    private final transient PracticeClock clock;
    private final Div body = new Div();
    private final Div turns = new Div();
    private LocalDate first;

    HoursView(TherapistWeeks weeks, PracticeClock clock) {
        super(Density.TOUCH, HoursText.WEEKLY_HOURS.text(), "");
        this.weeks = weeks;
        this.clock = clock;
        first = clock.today();
        turns.addClassName("row");
        addActions(turns, link(SchedulePages.TIME_OFF, TimeOffText.TIME_OFF.text()));
        body.addClassName("stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        first = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SchedulePages.DAY_PARAMETER)
                .map(this::day)
                .orElseGet(clock::today)
                .with(TemporalAdjusters.previousOrSame(PracticeFormats.firstDayOfWeek()));
        show();
    }

    private LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isAfter(EARLIEST) && day.isBefore(LATEST) ? day : clock.today();
        } catch (DateTimeParseException e) {
            return clock.today();
        }
    }

    private void show() {
        LocalDate last = first.plusDays(DAYS - 1L);
        setLine(TimeOffText.DAY_TO_DAY.text(Formats.shortDay(first), Formats.day(last)));
        turns.removeAll();
        turns.add(
                link(SchedulePages.hours(first.minusDays(DAYS)), ScheduleText.PREVIOUS_WEEK.text()),
                link(SchedulePages.hours(first.plusDays(DAYS)), ScheduleText.NEXT_WEEK.text()));
        TherapistWeeks.Days read = weeks.read(first, last);
        body.removeAll();
        if (read.lines().isEmpty())
            body.add(new Card(HoursText.WEEKLY_HOURS.text(), new EmptyState(HoursText.NOBODY_TREATS_HERE.text())));
        read.lines().forEach(line -> body.add(card(line, read)));
    }

    private Component card(TherapistWeeks.Line line, TherapistWeeks.Days read) {
        UnorderedList days = new UnorderedList();
        days.addClassName("hours-week");
        for (int later = 0; later < DAYS; later++) days.add(day(line, first.plusDays(later), read));
        Card card = new Card(
                HoursText.WHO_AND_WHERE.text(
                        line.therapist().name(), line.place().name()),
                days);
        if (line.mayChange()) {
            NativeButton change = Buttons.outlined(HoursText.CHANGE_THE_HOURS.text(), click -> change(line));
            change.getElement()
                    .setAttribute(
                            "aria-label",
                            HoursText.CHANGE_THE_HOURS.text() + ": "
                                    + HoursText.WHO_AND_WHERE.text(
                                            line.therapist().name(),
                                            line.place().name()));
            card.end(change);
        }
        return card;
    }

    private static ListItem day(TherapistWeeks.Line line, LocalDate day, TherapistWeeks.Days read) {
        TherapistCalendar calendar = read.calendar();
        Span name = new Span(Formats.shortDay(day));
        name.addClassName("small");
        ListItem item = new ListItem(name);
        WeekHours week = calendar.hours(line.therapist().id(), line.place().id(), day);
        PlaceDay open = read.open().of(line.place().id(), day);
        boolean off = week.asOpen()
                ? open.stretches().stream().noneMatch(PlaceDay.Stretch::isOpen)
                : week.on(day.getDayOfWeek()).isEmpty();
        Span hours = new Span(week.asOpen() ? words(open) : words(week, day));
        hours.addClassName("strong");
        item.add(hours);
        if (week.asOpen()) item.add(quiet(HoursText.AS_OPEN.text()));
        week.on(day.getDayOfWeek()).flatMap(HoursView::rest).ifPresent(words -> item.add(quiet(words)));
        if (off) item.addClassName("off");
        for (Closed closed : calendar.on(line.therapist().id(), line.place().id(), day)) {
            if (!closed.away()) continue;
            item.addClassName("away");
            item.add(quiet(AwayStretches.words(closed)));
        }
        return item;
    }

    /** The hours of the place, in parts where a part of the day is closed. */
    private static String words(PlaceDay day) {
        String open = day.stretches().stream()
                .filter(PlaceDay.Stretch::isOpen)
                .map(part -> between(time(part.from()), time(part.until())))
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? HoursText.OFF.text() : open;
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }

    private static String words(WeekHours week, LocalDate day) {
        return week.on(day.getDayOfWeek())
                .map(hours -> between(hours.starts(), hours.ends()))
                .orElseGet(HoursText.OFF::text);
    }

    private static Optional<String> rest(DayHours hours) {
        LocalTime from = hours.breakFrom();
        LocalTime until = hours.breakUntil();
        return from == null || until == null
                ? Optional.empty()
                : Optional.of(HoursText.BREAK.text(between(from, until)));
    }

    private static String between(LocalTime from, LocalTime until) {
        return TimeOffText.DAY_TO_DAY.text(PracticeFormats.time(from), PracticeFormats.time(until));
    }

    private void change(TherapistWeeks.Line line) {
        HoursDialog.open(weeks, line, clock.withZone(line.place().zone()), outside -> {
            Toast.show(
                    outside == 0
                            ? HoursText.THE_HOURS_ARE_SAVED.text()
                            : HoursText.SAVED_AND_VISITS_STAY.text(outside));
            show();
        });
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassNames("btn", "outlined");
        return link;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassNames("small", "quiet");
        return span;
    }
}
