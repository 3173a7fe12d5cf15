package app.unknot.audit.alerts;

import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Counts what each account is refused. In memory: a count is about one minute, a restart takes longer, and it must not cost the
 * database anything while somebody hammers it. Nobody but those who are signed in is counted, so there are as many counts as accounts.
 */
@Component
public class RefusalWatch {
    /** In a minute. A person who follows old links or whose care of somebody has just ended meets a few; a search through ids, hundreds. */
    public static final int MOST = 20;
    /** In a minute. From here on refusals are counted and no longer written down one by one. */
    static final int MOST_WRITTEN = 200;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<Asker, Window> windows = new ConcurrentHashMap<>();
    private final PracticeClock clock;

    RefusalWatch(PracticeClock clock) {
        this.clock = clock;
    }

    /** Counts one refusal, however many arrive at once. */
    public Judged refused(UUID account, What what) {
        Instant now = clock.instant();
        return windows.computeIfAbsent(new Asker(account, what), asker -> new Window())
                .judge(now);
    }

    /** What was refused. A page and what it then asks for are counted apart, so that one look is one refusal. */
    public enum What {
        RECORD,
        ADDRESS
    }

    /**
     * @param tooMany the asker is to be slowed down, and those who run the practice are to know
     * @param written whether this refusal still gets a line of its own
     */
    public record Judged(boolean tooMany, boolean written) {}

    private record Asker(UUID account, What what) {}

    /** The times of the newest refusals, in a ring. */
    private static final class Window {
        private final Instant[] times = new Instant[MOST_WRITTEN];
        private int next;

        synchronized Judged judge(Instant now) {
            Instant since = now.minus(WINDOW);
            boolean tooMany = within(MOST, since);
            boolean written = !within(MOST_WRITTEN, since);
            times[next] = now;
            next = (next + 1) % times.length;
            return new Judged(tooMany, written);
        }

        /** Whether that many refusals are newer than {@code since}. */
        private boolean within(int many, Instant since) {
            Instant time = times[Math.floorMod(next - many, times.length)];
            return time != null && time.isAfter(since);
        }
    }
}
