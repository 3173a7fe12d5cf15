package app.unknot.charting;

import app.unknot.shared.Technique;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What today's screening allows in this session.
 *
 * @param ceiling highest applied pressure 0-10, or null when there is none
 * @param banned techniques that may not be used, with the reason
 * @param avoid codes of regions that may not be treated
 */
public record SessionLimits(@Nullable Integer ceiling, Map<Technique, String> banned, Set<String> avoid) {}
