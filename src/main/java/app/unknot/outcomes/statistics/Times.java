package app.unknot.outcomes.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long persons were followed, counted day by day: until the event, or until they were last seen without it. */
public final class Times {
    private int[] events = new int[128];
    private int[] censored = new int[128];
    private int size;
    private int longest;
    private int[] later = new int[0];

    /**
     * Counts one more.
     *
     * @param time days until the event, or until the person was last seen; refused below 0
     * @param event false when the person was last seen without it
     */
    public Times add(int time, boolean event) {
        if (time < 0) throw new IllegalArgumentException("Nobody is followed for less than no time");
        if (time >= events.length) {
            int room = Math.max(2 * events.length, time + 1);
            events = Arrays.copyOf(events, room);
            censored = Arrays.copyOf(censored, room);
        }
        (event ? events : censored)[time]++;
        longest = Math.max(longest, time);
        size++;
        later = new int[0];
        return this;
    }

    public int size() {
        return size;
    }

    /** The longest time of all; 0 of nobody. */
    public int longest() {
        return longest;
    }

    /** Events at that time. */
    public int events(int time) {
        return time > longest ? 0 : events[time];
    }

    /** Persons seen at {@code time} or later, without the event before it. */
    public int atRisk(int time) {
        if (time > longest || size == 0) return 0;
        if (later.length == 0) {
            later = new int[longest + 1];
            int sum = 0;
            for (int day = longest; day >= 0; day--) {
                sum += events[day] + censored[day];
                later[day] = sum;
            }
        }
        return later[time];
    }

    /** Times at which persons were last seen without the event, in order, up to one; one for each person. */
    public List<Integer> censoredUntil(int until) {
        List<Integer> times = new ArrayList<>();
        for (int time = 0; time <= Math.min(until, longest); time++)
            for (int one = 0; one < censored[time]; one++) times.add(time);
        return times;
    }
}
