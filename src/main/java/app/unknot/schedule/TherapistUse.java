package app.unknot.schedule;

import app.unknot.accounts.UserId;
import java.time.Instant;

/** That a therapist is busy, without where and with whom: what is shown of another place. */
public record TherapistUse(UserId therapist, Instant from, Instant until) {}
