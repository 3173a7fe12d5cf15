package app.unknot.practice.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.practice.hours.HoursCheck;
import app.unknot.practice.hours.OpeningHours;
import app.unknot.practice.hours.WeeklyHours;
import app.unknot.practice.words.PracticeWords;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.TimeField;
import app.unknot.shared.ui.Touched;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** On which days of the week a place is open, and from when until when. */
final class WeekFields extends Div {
    private final List<Day> days = new ArrayList<>();

    WeekFields(WeeklyHours hours) {
        DayOfWeek first = PracticeFormats.firstDayOfWeek();
        for (int later = 0; later < DayOfWeek.values().length; later++) days.add(new Day(first.plus(later), hours));
        days.forEach(day -> add(day.open, day.times));
        add(Buttons.plain(PracticeText.SAME_HOURS_ON_ALL.text(), click -> copy()));
        addClassName("week-hours");
    }

    /**
     * What was entered.
     *
     * @throws RefusedRequest when a day has no hours that can be kept, or no day is open
     */
    WeeklyHours hours() {
        Map<DayOfWeek, OpeningHours> open = new EnumMap<>(DayOfWeek.class);
        for (Day day : days) if (day.open.getValue()) open.put(day.weekday, day.hours());
        if (open.isEmpty()) throw new RefusedRequest(PracticeWords.OPEN_ON_ONE_DAY.text());
        return new WeeklyHours(open);
    }

    /** {@code Monday}. */
    static String words(DayOfWeek day) {
        return PracticeFormats.weekday(LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day)));
    }

    /** The hours of the first open day, on each that is open. */
    private void copy() {
        days.stream().filter(day -> day.open.getValue()).findFirst().ifPresent(first -> {
            for (Day day : days)
                if (day.open.getValue()) {
                    day.opens.setValue(first.opens.getValue());
                    day.closes.setValue(first.closes.getValue());
                }
            Touched.tell(first.opens);
        });
    }

    private static final class Day {
        private final DayOfWeek weekday;
        private final Checkbox open;
        private final TimeField opens;
        private final TimeField closes;
        private final Div times;

        Day(DayOfWeek weekday, WeeklyHours hours) {
            this.weekday = weekday;
            String name = words(weekday);
            boolean isOpen = hours.on(weekday).isPresent();
            OpeningHours shown = hours.on(weekday).orElseGet(hours::widest);
            open = new Checkbox(PracticeText.OPEN_ON.text(name), isOpen);
            opens = time(PracticeText.OPENS_ON.text(name), shown.opens());
            closes = time(PracticeText.CLOSES_ON.text(name), shown.closes());
            times = new Div(opens, closes);
            times.addClassName("sched-fields");
            show(isOpen);
            open.addValueChangeListener(change -> show(change.getValue()));
        }

        private void show(boolean isOpen) {
            times.setVisible(isOpen);
            // A form does not stop at what it does not show.
            opens.setVisible(isOpen);
            closes.setVisible(isOpen);
        }

        OpeningHours hours() {
            LocalTime from = opens.getValue();
            LocalTime until = closes.getValue();
            String name = words(weekday);
            HoursCheck.complaint(name, from, until).ifPresent(complaint -> {
                throw new RefusedRequest(complaint);
            });
            if (from == null || until == null) throw new RefusedRequest(PracticeWords.ENTER_BOTH_TIMES.text(name));
            return new OpeningHours(from, until);
        }

        private static TimeField time(String label, LocalTime value) {
            TimeField time = new TimeField(label);
            time.setValue(value);
            time.setStep(Duration.ofMinutes(30));
            return time;
        }
    }
}
