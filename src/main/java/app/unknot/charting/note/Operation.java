package app.unknot.charting.note;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One small change of a note: a tap, a stroke, a pause in typing. Operations never change; a later one names those that it
 * replaces.
 *
 * @param field what it sets, such as {@code pain.before} or {@code region.LUMBAR_R.pressure}
 * @param value the new value, JSON null when the field is emptied
 * @param supersedes the operations of the same field that the writer saw and replaces
 * @param clientTime what the tablet's clock said; shown, never used for ordering
 */
public record Operation(
        UUID opId, String field, JsonNode value, Set<UUID> supersedes, Instant clientTime, UUID deviceId) {
    public Operation {
        Objects.requireNonNull(opId, "opId");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(clientTime, "clientTime");
        Objects.requireNonNull(deviceId, "deviceId");
        supersedes = Set.copyOf(supersedes);
    }
}
