package app.unknot.shell.doors;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a request may come from one of our own pages, by what the browser says of it. */
final class SameOrigin {
    /** Our own page, or a person who typed, loaded again, or followed a link of another program. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private SameOrigin() {}

    /**
     * @param site what the browser says in Sec-Fetch-Site, which no page can write; null from old browsers and from programs
     * @param origin what it says in Origin; "null" also from our own forms, because our pages send no referrer
     * @param name the name that was asked for
     */
    static boolean isPossible(@Nullable String site, @Nullable String origin, String name) {
        if (site != null && !OWN.contains(site)) return false;
        return origin == null || origin.equals("null") || name.equalsIgnoreCase(hostOf(origin));
    }

    private static @Nullable String hostOf(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
