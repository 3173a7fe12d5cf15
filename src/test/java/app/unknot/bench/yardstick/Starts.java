package app.unknot.bench.yardstick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** How long both applications take to start, and how much memory the system has given them then. */
final class Starts {
    private static final long MOST_MILLIS = 3_000;
    private static final double MOST_TIMES_PEER = 1.2;
    private static final double MOST_MIB = 300;

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> theirs = new ArrayList<>();
    private final List<Double> ourMemory = new ArrayList<>();
    private final List<Double> theirMemory = new ArrayList<>();

    /** Starts both by turns, so many times. */
    void measure(Practice practice, int times) {
        for (int i = 0; i < times; i++) {
            started(() -> Apps.unknot(practice), ours, ourMemory);
            started(Apps::peer, theirs, theirMemory);
        }
    }

    private static void started(Supplier<Server> start, List<Double> millis, List<Double> memory) {
        try (Server server = start.get()) {
            millis.add(server.startMillis());
            memory.add(server.residentMiB());
        }
    }

    void tell(Table table) {
        double our = middle(ours);
        double their = middle(theirs);
        table.add(Line.of("start to the sign-in page, with the start-up cache", "ms", our)
                .below((double) MOST_MILLIS)
                .beside(their)
                .saying("of " + ours.size()));
        table.add(Line.of("the same, in times of the peer", "", our / their).below(MOST_TIMES_PEER));
        table.add(Line.of("memory after the start", "MiB", middle(ourMemory))
                .below(MOST_MIB)
                .beside(middle(theirMemory)));
    }

    /** The one in the middle; of an even number the lower one. */
    static double middle(List<Double> figures) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) / 2);
    }
}
