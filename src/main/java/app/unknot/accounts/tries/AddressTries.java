package app.unknot.accounts.tries;

import java.time.Duration;
import java.time.Instant;

/**
 * Tries at the sign-in from one address, the newest included.
 *
 * @param minute in the present minute
 * @param hour in the present hour
 */
record AddressTries(int minute, Instant minuteSince, int hour, Instant hourSince) {
    /** Thirty people who begin at once on new devices get in; a list of names and one password each comes to an end. */
    static final int MOST_A_MINUTE = 30;
    /** Five a minute all day. Right ones do not count, so only who keeps being wrong gets here. */
    static final int MOST_AN_HOUR = 300;
    /** From here on tries of a minute are counted and no longer written down one by one: nobody fills the disk with the log. */
    static final int MOST_WRITTEN = 200;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    static AddressTries first(Instant now) {
        return new AddressTries(1, now, 1, now);
    }

    AddressTries andOneMore(Instant now) {
        boolean newMinute = isOver(minuteSince, MINUTE, now);
        boolean newHour = isOver(hourSince, HOUR, now);
        return new AddressTries(
                newMinute ? 1 : minute + 1,
                newMinute ? now : minuteSince,
                newHour ? 1 : hour + 1,
                newHour ? now : hourSince);
    }

    /** Whether the newest is refused unheard. */
    boolean slows() {
        return minute > MOST_A_MINUTE || hour > MOST_AN_HOUR;
    }

    /** Whether the newest is the first one too many of its minute or hour: those who run the practice hear of that one only. */
    boolean beginsToSlow() {
        return minute == MOST_A_MINUTE + 1 || hour == MOST_AN_HOUR + 1;
    }

    /** Whether the newest still gets a line of its own in the log. */
    boolean isWritten() {
        return minute <= MOST_WRITTEN;
    }

    private static boolean isOver(Instant since, Duration window, Instant now) {
        return !now.isBefore(since.plus(window));
    }
}
