package app.unknot.clients.emergency;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.clients.OpenGrants;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One emergency access, from the moment it is asked for.
 *
 * @param decidedAt when a manager agreed or refused; null while nobody has, and for those that need no agreement
 * @param openedAt null while it waits for agreement, and when it was refused
 * @param endedAt when somebody ended it, or it was found to have run out; null before
 */
public record Grant(
        UUID id,
        ClientId client,
        UserId account,
        EmergencyReason reason,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable UserId decidedBy,
        @Nullable Instant openedAt,
        @Nullable Instant endsAt,
        @Nullable Instant endedAt,
        @Nullable UserId endedBy,
        @Nullable Instant reviewedAt,
        @Nullable UserId reviewedBy,
        @Nullable ReviewVerdict verdict) {
    /** How long it opens the record, and how long it waits for an agreement. */
    static final Duration LASTS = Duration.ofMinutes(60);

    /** Where it is. */
    public enum State {
        /** A manager has to agree first. */
        WAITS,
        /** No manager agreed. */
        REFUSED,
        /** The record can be read. */
        OPEN,
        /** It is over and nobody has reviewed it. */
        TO_REVIEW,
        REVIEWED
    }

    public State state(Instant now) {
        if (openedAt == null || endsAt == null)
            return decidedAt == null && now.isBefore(askedAt.plus(LASTS)) ? State.WAITS : State.REFUSED;
        if (verdict != null) return State.REVIEWED;
        return endedAt == null && now.isBefore(endsAt) ? State.OPEN : State.TO_REVIEW;
    }

    /** Whole seconds until it ends; 0 when it is not open. */
    public long secondsLeft(Instant now) {
        return state(now) == State.OPEN && endsAt != null
                ? Duration.between(now, endsAt).toSeconds()
                : 0;
    }

    /** How the log names it. */
    String mark() {
        return OpenGrants.mark(id);
    }
}
