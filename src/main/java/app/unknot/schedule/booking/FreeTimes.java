package app.unknot.schedule.booking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is left of a day between appointments, cut into pieces that a finger can hit. Times are minutes of the day. */
public final class FreeTimes {
    private static final int PIECE = 30;

    private FreeTimes() {}

    /**
     * A stretch of one day.
     *
     * @param from minute of the day, from 0
     * @param until the first minute after it
     */
    public record Stretch(int from, int until) {}

    /**
     * Half hours that begin on the full or half hour. What sticks out at either end of a gap belongs to its neighbour, and gaps
     * shorter than half an hour are left out: nothing that fits there is on offer.
     */
    public static List<Stretch> in(Stretch day, List<Stretch> taken) {
        List<Stretch> pieces = new ArrayList<>();
        gaps(day, taken).forEach(gap -> cut(gap.from(), gap.until(), pieces));
        return pieces;
    }

    /** What of a stretch nobody has taken, in order. */
    public static List<Stretch> gaps(Stretch within, List<Stretch> taken) {
        List<Stretch> gaps = new ArrayList<>();
        int free = within.from();
        for (Stretch busy :
                taken.stream().sorted(Comparator.comparingInt(Stretch::from)).toList()) {
            int end = Math.min(busy.from(), within.until());
            if (end > free) gaps.add(new Stretch(free, end));
            free = Math.max(free, busy.until());
        }
        if (within.until() > free) gaps.add(new Stretch(free, within.until()));
        return gaps;
    }

    private static void cut(int from, int until, List<Stretch> pieces) {
        if (until - from < PIECE) return;
        int start = from;
        for (int edge = Math.ceilDiv(from + PIECE, PIECE) * PIECE; edge <= until - PIECE; edge += PIECE) {
            pieces.add(new Stretch(start, edge));
            start = edge;
        }
        pieces.add(new Stretch(start, until));
    }
}
