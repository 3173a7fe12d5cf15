package app.unknot.practice.ui;

import app.unknot.practice.hours.OpeningHours;
import app.unknot.practice.hours.WeeklyHours;
import app.unknot.shared.PracticeFormats;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A week in words: days that follow each other with the same hours share a line. Pure. */
final class HoursLines {
    private HoursLines() {}

    /** {@code Monday to Friday: 9:00 AM to 5:00 PM}, then {@code Saturday to Sunday: closed}; in the order of the week. */
    static List<String> of(WeeklyHours week) {
        List<String> lines = new ArrayList<>();
        DayOfWeek first = PracticeFormats.firstDayOfWeek();
        int days = DayOfWeek.values().length;
        for (int at = 0; at < days; ) {
            DayOfWeek from = first.plus(at);
            int next = at + 1;
            while (next < days && week.on(first.plus(next)).equals(week.on(from))) next++;
            lines.add(line(from, first.plus(next - 1L), week.on(from), next - at));
            at = next;
        }
        return lines;
    }

    private static String line(DayOfWeek from, DayOfWeek to, Optional<OpeningHours> hours, int days) {
        String which = switch (days) {
            case 1 -> WeekFields.words(from);
            case 7 -> PracticeText.EVERY_DAY.text();
            default -> PracticeText.DAY_TO_DAY.text(WeekFields.words(from), WeekFields.words(to));
        };
        return hours.map(open -> PracticeText.OPEN_THEN.text(
                        which, PracticeFormats.time(open.opens()), PracticeFormats.time(open.closes())))
                .orElseGet(() -> PracticeText.CLOSED_THEN.text(which));
    }
}
