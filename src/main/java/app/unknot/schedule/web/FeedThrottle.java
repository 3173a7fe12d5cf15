package app.unknot.schedule.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Keeps one network from asking for calendars more than calendars do. In memory and apart from the sign-in: a calendar that goes on
 * asking for an old address must not lock anybody out.
 */
@Component
class FeedThrottle {
    /** A minute. The calendars of a whole practice behind one address ask less often. */
    static final int MOST = 60;

    private static final int NETWORKS = 10_000;

    private final Cache<String, AtomicInteger> asked = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(NETWORKS)
            .build();

    /** Counts one request of a network, and says whether it is looked at. */
    boolean takes(String network) {
        return asked.get(network, first -> new AtomicInteger()).incrementAndGet() <= MOST;
    }
}
