package app.unknot.charting;

import app.unknot.screening.Clearance;
import app.unknot.shared.Technique;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What today's screening allows in this session.
 *
 * @param ceiling highest applied pressure 0-10, or null when there is none
 * @param banned techniques that may not be used, with the reason
 * @param avoid codes of regions that may not be treated
 */
public record SessionLimits(@Nullable Integer ceiling, Map<Technique, String> banned, Set<String> avoid) {
    public static SessionLimits of(Clearance clearance) {
        Set<String> avoid =
                clearance.avoid().stream().filter(Regions::isTreatable).collect(Collectors.toSet());
        return new SessionLimits(clearance.ceiling(), clearance.banReasons(), avoid);
    }

    /**
     * All of it in one sentence, the same for the same limits: what a therapist acknowledges before hands-on. Empty when nothing
     * limits the session.
     */
    public String words() {
        StringJoiner words = new StringJoiner("; ");
        if (ceiling != null) words.add("ceiling " + ceiling);
        if (!avoid.isEmpty()) words.add("do not touch " + listed(avoid.stream().map(Regions::name)));
        if (!banned.isEmpty())
            words.add("not today " + listed(banned.keySet().stream().map(Technique::title)));
        return words.toString();
    }

    private static String listed(Stream<String> names) {
        return names.sorted().collect(Collectors.joining(", "));
    }
}
