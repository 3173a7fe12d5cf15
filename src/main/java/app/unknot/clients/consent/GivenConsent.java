package app.unknot.clients.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One signature under one paper, without the paper.
 *
 * @param expiresOn the first day on which it no longer counts
 * @param withdrawnAt when the client took it back, or null
 */
public record GivenConsent(
        UUID id,
        ConsentKind kind,
        int version,
        Instant givenAt,
        LocalDate expiresOn,
        @Nullable Instant withdrawnAt) {
    /**
     * Whether it covers a session. What was done before a withdrawal was agreed to; after it nothing is.
     *
     * @param day the day of the session in the practice's zone
     * @param begun when the session began
     */
    boolean covers(LocalDate day, Instant begun) {
        return day.isBefore(expiresOn) && (withdrawnAt == null || withdrawnAt.isAfter(begun));
    }
}
