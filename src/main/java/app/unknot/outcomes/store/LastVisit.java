package app.unknot.outcomes.store;

import java.time.LocalDate;
import java.util.UUID;

/** The newest visit of one record. */
public record LastVisit(UUID client, LocalDate day) {}
