package app.unknot.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** Prints what was measured, one line a figure. */
public final class Figures {
    private Figures() {}

    public static void tell(String what, String figure) {
        System.out.printf(Locale.ROOT, "bench  %-58s %s%n", what, figure);
    }

    /**
     * @param millis one for each repetition
     */
    public static void tell(String what, double[] millis) {
        tell(what, "", millis);
    }

    /**
     * @param besides what else is known of it, told first
     * @param millis one for each repetition
     */
    public static void tell(String what, String besides, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        tell(
                what,
                "p50 %.1f  p95 %.1f  p99 %.1f ms  (n %d)  %s"
                        .formatted(at(sorted, .5), at(sorted, .95), at(sorted, .99), sorted.length, besides)
                        .strip());
    }

    /** Processor time of this thread, in milliseconds: it hardly grows with what others do on the machine. */
    public static double processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    /** The middle and the slow end of processor time, as something that is told besides. */
    public static String processor(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return "of processor p50 %.1f  p99 %.1f".formatted(at(sorted, .5), at(sorted, .99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
