package app.unknot.schedule.planned;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One session of a series, with what is in its way.
 *
 * @param number of the session in the plan, from 1
 * @param wanted what the plan's rhythm asks for, by the clock of the place
 * @param trouble why it cannot be then; empty when it can
 * @param times at which it can be, the best first; empty when there is none near
 */
public record SeriesSession(int number, LocalDateTime wanted, String trouble, List<SeriesTime> times) {
    public SeriesSession {
        times = List.copyOf(times);
    }
}
