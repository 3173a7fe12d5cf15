package app.unknot.bench.driver;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long each kind of thing took, of any number of people at once: microseconds in histograms that round nothing worth a mention. */
public final class Latencies {
    private static final long LONGEST = TimeUnit.MINUTES.toMicros(10);
    private static final int DIGITS = 3;

    private final Map<String, Histogram> kinds = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();

    /** What they were like, in milliseconds. */
    public record Spread(long count, double p50, double p95, double p99, double most) {
        @Override
        public String toString() {
            return "p50 %.1f  p95 %.1f  p99 %.1f  most %.0f ms  (n %d)".formatted(p50, p95, p99, most, count);
        }
    }

    public void record(String kind, double millis) {
        kinds.computeIfAbsent(kind, any -> new ConcurrentHistogram(LONGEST, DIGITS))
                .recordValue(Math.clamp(Math.round(millis * 1_000), 1, LONGEST));
    }

    /** @throws IllegalArgumentException when nothing of that kind was recorded */
    public Spread of(String kind) {
        Histogram found = kinds.get(kind);
        if (found == null) throw new IllegalArgumentException("Nothing was measured of: " + kind);
        return spread(found);
    }

    /** Something that was not done at all, and so took no time that counts. */
    public void refused(String kind, RuntimeException why) {
        String words = String.valueOf(why.getMessage());
        refusals.computeIfAbsent(
                        kind + ": " + words.substring(0, Math.min(200, words.length())), any -> new AtomicInteger())
                .incrementAndGet();
    }

    /** How often something was refused, by what it was and why. */
    public SortedMap<String, Integer> refusals() {
        SortedMap<String, Integer> counted = new TreeMap<>();
        refusals.forEach((what, times) -> counted.put(what, times.get()));
        return counted;
    }

    public boolean has(String kind) {
        return kinds.containsKey(kind);
    }

    public SortedMap<String, Spread> all() {
        SortedMap<String, Spread> all = new TreeMap<>();
        kinds.forEach((kind, histogram) -> all.put(kind, spread(histogram)));
        return all;
    }

    private static Spread spread(Histogram of) {
        return new Spread(
                of.getTotalCount(),
                of.getValueAtPercentile(50) / 1e3,
                of.getValueAtPercentile(95) / 1e3,
                of.getValueAtPercentile(99) / 1e3,
                of.getMaxValue() / 1e3);
    }
}
