package app.unknot.screening.questions;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where on the body something is that the client told.
 *
 * @param fact name of the fact
 * @param regions codes of the body map; empty when it is somewhere that the map does not show, null when nobody asked yet
 */
public record Site(String fact, @Nullable Set<String> regions) {
    public Site {
        regions = regions == null ? null : Set.copyOf(regions);
    }

    public boolean isAsked() {
        return regions != null;
    }

    public Set<String> marked() {
        return regions == null ? Set.of() : regions;
    }
}
