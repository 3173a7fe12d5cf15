package app.unknot.clients.history;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.clients.ClientId;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Since when something hurts, and from what, as the client had told it by a day: what an episode has to know of the history. */
@Service
public class HistoryOrigins {
    private static final Limit VERSIONS = Limit.of(30);

    private final HistoryRepository histories;
    private final Sealer sealer;
    private final PracticeClock clock;

    HistoryOrigins(HistoryRepository histories, Sealer sealer, PracticeClock clock) {
        this.histories = histories;
        this.sealer = sealer;
        this.clock = clock;
    }

    /**
     * @param since when the pain began, or null when it was not told
     * @param cause the one cause that was told, {@code SEVERAL}, or null for none
     */
    public record Origin(
            @Nullable LocalDate since, @Nullable String cause) {}

    /** Of the history that was complete on that day, or of the first one that was complete later. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "outcomes tells episodes again in a transaction that was checked")
    @Transactional(readOnly = true)
    public Optional<Origin> on(ClientId client, LocalDate day) {
        List<HistoryRecord> newest = histories.completed(
                client.value(), AccessPolicy.work(ProductWork.EPISODE_ORIGINS, client.value()), VERSIONS);
        return newest.stream()
                .filter(record -> record.completedAt() != null
                        && !clock.dayOf(record.completedAt()).isAfter(day))
                .findFirst()
                .or(() -> newest.isEmpty() ? Optional.empty() : Optional.of(newest.getLast()))
                .map(record -> origin(HealthHistories.read(record, sealer)));
    }

    private static Origin origin(HealthHistory history) {
        List<String> causes = List.copyOf(history.chosen("causes"));
        return new Origin(
                history.day("onset.day").orElse(null),
                causes.isEmpty() ? null : causes.size() > 1 ? "SEVERAL" : causes.getFirst());
    }
}
