package app.unknot.schedule.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.schedule.availability.DayHours;
import app.unknot.schedule.availability.WeekHours;
import app.unknot.schedule.availability.WeekRow;
import app.unknot.schedule.weeks.TherapistWeeks;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TimeField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Asks for the hours of every week from a day on. */
final class HoursDialog {
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final DayHours USUAL = new DayHours(LocalTime.of(9, 0), LocalTime.of(17, 0), null, null);
    private static final Made<Integer> COUNT = new Made<>(Integer.class, String::valueOf, Integer::valueOf);

    private final DayField from;
    private final Checkbox asOpen = new Checkbox(HoursText.AS_THE_LOCATION_IS_OPEN.text());
    private final List<Day> days = new ArrayList<>();
    private final List<WeekRow> entered;

    private HoursDialog(List<WeekRow> entered, PracticeClock clock) {
        this.entered = entered;
        DayOfWeek first = PracticeFormats.firstDayOfWeek();
        from = DayField.fromToday(HoursText.EVERY_WEEK_FROM.text(), clock::today);
        from.setValue(clock.today().with(TemporalAdjusters.next(first)));
        WeekHours last =
                entered.isEmpty() ? WeekHours.AS_OPEN : entered.getLast().hours();
        for (int later = 0; later < DayOfWeek.values().length; later++) days.add(new Day(first.plus(later), last));
        asOpen.setValue(last.asOpen());
        asOpen.addValueChangeListener(change -> showDays(!change.getValue()));
        showDays(!last.asOpen());
    }

    /**
     * @param then hears how many visits ahead are outside of the hours by now
     */
    static void open(TherapistWeeks weeks, TherapistWeeks.Line line, PracticeClock clock, IntConsumer then) {
        List<WeekRow> entered =
                weeks.entered(line.therapist().id(), line.place().id());
        HoursDialog fields = new HoursDialog(entered, clock);
        Div week = new Div();
        fields.days.forEach(day -> week.add(day.works, day.times));
        week.addClassName("week-hours");
        Div body = new Div(fields.from, fields.asOpen, week, new Paragraph(HoursText.BOOKED_VISITS_STAY.text()));
        if (!entered.isEmpty())
            body.addComponentAsFirst(new Paragraph(HoursText.ENTERED_FROM.text(String.join(
                    ", ", entered.stream().map(row -> Formats.day(row.from())).toList()))));
        body.addClassNames("stack", "sched-form");
        InputDialog dialog = new InputDialog(
                "schedule.hours." + line.therapist().id() + "." + line.place().id(),
                HoursText.HOURS_OF.text(line.therapist().name(), line.place().name()),
                body);
        Density.TOUCH.applyTo(dialog);
        dialog.cancel(ScheduleText.CLOSE.text());
        dialog.save(HoursText.SAVE_THE_HOURS.text(), COUNT, () -> fields.save(weeks, line), then::accept);
        dialog.open();
    }

    private int save(TherapistWeeks weeks, TherapistWeeks.Line line) {
        LocalDate begins = from.getValue();
        if (begins == null) throw new RefusedRequest(HoursText.CHOOSE_THE_DAY.text());
        long version = entered.stream()
                .filter(row -> row.from().equals(begins))
                .map(WeekRow::version)
                .findFirst()
                .orElse(TherapistWeeks.NEW);
        return weeks.enter(line.therapist().id(), line.place().id(), begins, hours(), version);
    }

    private WeekHours hours() {
        if (asOpen.getValue()) return WeekHours.AS_OPEN;
        Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);
        for (Day day : days) if (day.works.getValue()) hours.put(day.weekday, day.hours());
        return new WeekHours(false, hours);
    }

    private void showDays(boolean shown) {
        days.forEach(day -> day.show(shown));
    }

    /** One weekday. */
    private static final class Day {
        private final DayOfWeek weekday;
        private final Checkbox works;
        private final TimeField starts;
        private final TimeField ends;
        private final TimeField breakFrom;
        private final TimeField breakUntil;
        private final Div times;

        Day(DayOfWeek weekday, WeekHours week) {
            this.weekday = weekday;
            String name = WaitlistReading.weekday(weekday);
            Optional<DayHours> known = week.on(weekday);
            DayHours shown = known.orElse(USUAL);
            works = new Checkbox(HoursText.WORKS_ON.text(name), known.isPresent());
            starts = time(HoursText.STARTS_ON.text(name), shown.starts());
            ends = time(HoursText.ENDS_ON.text(name), shown.ends());
            breakFrom = time(HoursText.BREAK_FROM_ON.text(name), shown.breakFrom());
            breakUntil = time(HoursText.BREAK_UNTIL_ON.text(name), shown.breakUntil());
            times = new Div(starts, ends, breakFrom, breakUntil);
            times.addClassName("sched-fields");
            works.addValueChangeListener(change -> show(true));
        }

        private void show(boolean ownHours) {
            works.setVisible(ownHours);
            boolean open = ownHours && works.getValue();
            times.setVisible(open);
            // A form does not stop at what it does not show.
            for (TimeField field : List.of(starts, ends, breakFrom, breakUntil)) field.setVisible(open);
        }

        DayHours hours() {
            LocalTime begins = starts.getValue();
            LocalTime closes = ends.getValue();
            if (begins == null || closes == null)
                throw new RefusedRequest(HoursText.ENTER_BOTH_TIMES_OF.text(WaitlistReading.weekday(weekday)));
            return new DayHours(begins, closes, breakFrom.getValue(), breakUntil.getValue());
        }

        private static TimeField time(String label, @Nullable LocalTime value) {
            TimeField time = new TimeField(label);
            time.setValue(value);
            time.setStep(STEP);
            return time;
        }
    }
}
