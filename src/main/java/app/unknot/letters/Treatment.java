package app.unknot.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the chart has to say in a letter.
 *
 * @param sessions how many were signed
 * @param painFirst 0-10 before the first session, or null when not asked
 * @param painLast 0-10 before the last one, or null
 * @param found on palpation at the last session, each in words
 * @param done at the last session, region by region, in words
 */
public record Treatment(
        int sessions,
        LocalDate first,
        LocalDate last,
        @Nullable Integer painFirst,
        @Nullable Integer painLast,
        List<String> found,
        List<String> done) {
    public Treatment {
        found = List.copyOf(found);
        done = List.copyOf(done);
    }
}
