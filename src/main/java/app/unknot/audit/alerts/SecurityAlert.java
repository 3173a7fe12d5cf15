package app.unknot.audit.alerts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that those who run the practice have to look at.
 *
 * @param account whose doing it is; null for an address
 * @param address from where it was tried; null for an account
 * @param times how many requests were refused, or records and files opened, at least
 * @param own whether it is about the person who reads it, who then cannot acknowledge it
 */
public record SecurityAlert(
        UUID id,
        Kind kind,
        @Nullable UUID account,
        @Nullable String address,
        Instant lastAt,
        int times,
        boolean own) {
    /** What was noticed. */
    public enum Kind {
        /** An account was refused far more than work explains. */
        REFUSALS,
        /** Somebody tries one sign-in after the other from one address. */
        TRIES,
        /** An account opened far more records or files than it can have read. */
        READING
    }

    SecurityAlert notOwn() {
        return new SecurityAlert(id, kind, account, address, lastAt, times, false);
    }
}
