package app.unknot.demo;

import app.unknot.accounts.Subject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which of the day's slots a therapist of the demo has left. */
final class DemoCalendar {
    /** How many fit into a day. */
    static final int SLOTS_A_DAY = 7;

    private final Map<String, Integer> taken = new LinkedHashMap<>();

    /** The next slot from 0, or a negative number when the day is full. */
    int free(Subject therapist, LocalDate day) {
        int next = taken.merge(therapist.id() + "@" + day, 1, Integer::sum) - 1;
        return next < SLOTS_A_DAY ? next : -1;
    }
}
