package app.unknot.audit.alerts;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that those who run the practice have to look at.
 *
 * @param account whose doing it is
 * @param refusals how many requests were refused, at least
 * @param own whether it is about the person who reads it, who then cannot acknowledge it
 */
public record SecurityAlert(UUID id, UUID account, Instant raisedAt, Instant lastAt, int refusals, boolean own) {}
