package app.unknot.audit;

import java.util.UUID;

/** Somebody has done one thing that leaves a trace. Told in the transaction in which it happens; lists are not told. */
public record OneDone(UUID account, AuditEvent event) {}
