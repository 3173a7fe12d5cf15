package app.unknot.clients.emergency;

import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the health page says of emergency access: counts, and nothing of who or what. */
@Component
class EmergencyHealth implements HealthSource {
    private static final String CODE = "emergency.access";
    private static final String TITLE = "Emergency access";
    private static final Duration WEEK = Duration.ofDays(7);

    private final EmergencyStore store;

    EmergencyHealth(EmergencyStore store) {
        this.store = store;
    }

    @Override
    public List<HealthLine> lines() {
        Instant now = store.now();
        long late = store.unreviewed().stream()
                .filter(one -> one.state(now) == Grant.State.TO_REVIEW
                        && one.askedAt().isBefore(now.minus(WEEK)))
                .count();
        int week = store.openedSince(now.minus(WEEK));
        String count = "Opened " + (week == 1 ? "once" : week + " times") + " in the last seven days.";
        if (late == 0) return List.of(HealthLine.good(CODE, TITLE, count));
        return List.of(new HealthLine(
                CODE,
                TITLE,
                HealthLine.State.ATTENTION,
                count + " " + late + (late == 1 ? " has" : " have") + " waited for a review for more than a week.",
                "Ask a manager to review it."));
    }
}
