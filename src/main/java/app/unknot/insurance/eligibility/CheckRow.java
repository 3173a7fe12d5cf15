package app.unknot.insurance.eligibility;

import java.time.Instant;
import java.util.UUID;

/**
 * A check of a policy as it is kept.
 *
 * @param by who asked
 */
public record CheckRow(Instant at, UUID by, CheckForm form) {}
