package app.unknot.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells the record numbers of clients. The log keeps those: they outlive names and say nothing about the person. */
@FunctionalInterface
public interface RecordNumbers {
    /** For a log that no portal writes, where no client is ever concerned. */
    RecordNumbers NONE = clients -> Map.of();

    /** The numbers of those that exist. */
    Map<UUID, String> of(Collection<UUID> clients);
}
