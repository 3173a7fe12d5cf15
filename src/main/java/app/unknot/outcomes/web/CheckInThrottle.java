package app.unknot.outcomes.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Keeps one network from trying addresses. In memory and apart from the sign-in: a client's phone must not lock anybody out. */
@Component
class CheckInThrottle {
    /** A minute. Clients of one household, or in the waiting room, ask less often. */
    static final int MOST = 60;

    private static final int NETWORKS = 10_000;

    private final Cache<String, AtomicInteger> asked = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(NETWORKS)
            .build();

    boolean takes(String network) {
        return asked.get(network, first -> new AtomicInteger()).incrementAndGet() <= MOST;
    }
}
