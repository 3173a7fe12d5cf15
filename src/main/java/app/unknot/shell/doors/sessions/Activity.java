package app.unknot.shell.doors.sessions;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What shows that a person is there. Pages ask for much by themselves, and none of that does. */
final class Activity {
    /** Sent by our own scripts: for how many seconds nobody has touched the page that asks. */
    static final String IDLE_HEADER = "Unknot-Idle";

    /** What the script of a screen sends without a person: its regular question, and the results of scripts. */
    private static final Set<String> BY_ITSELF = Set.of("ui-poll");

    private static final Set<String> RESULTS = Set.of("channel");

    private Activity() {}

    /**
     * How long ago the person was active, as far as the address of a request tells.
     *
     * @param path below the application's root
     * @param question what Vaadin is asked for, or null when it is none of Vaadin's own requests
     * @param idle what our scripts say about the person, or null
     */
    static Optional<Duration> ago(String method, String path, @Nullable String question, @Nullable String idle) {
        if (path.startsWith("/api/")) return seconds(idle);
        // What is told to a screen is in the body.
        if (question != null) return Optional.empty();
        // Where a tablet leads by itself, and files.
        if (path.equals("/lock") || path.equals("/error") || path.startsWith("/actuator")) return Optional.empty();
        if (path.startsWith("/VAADIN/")) return method.equals("POST") ? Optional.of(Duration.ZERO) : Optional.empty();
        return Optional.of(Duration.ZERO);
    }

    private static Optional<Duration> seconds(@Nullable String idle) {
        return idle != null && idle.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(idle)))
                : Optional.empty();
    }

    /** Whether something that is told to a screen was done by a person. */
    static boolean isIn(byte[] body) {
        try {
            JsonNode events = JsonMapper.shared().readTree(body).path("rpc");
            for (JsonNode event : events)
                if (!RESULTS.contains(event.path("type").asString(""))
                        && !BY_ITSELF.contains(event.path("event").asString(""))) return true;
            return false;
        } catch (JacksonException unreadable) {
            return false;
        }
    }
}
