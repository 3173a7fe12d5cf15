package app.unknot.charting.note;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * That a session was stopped before its end.
 *
 * @param why what stopped it
 * @param told who was told what, or empty
 */
public record Stop(Instant at, String why, String told) {
    public static Stop of(JsonNode value) {
        return new Stop(
                Instant.parse(value.path("at").asString("1970-01-01T00:00:00Z")),
                value.path("why").asString(""),
                value.path("told").asString(""));
    }

    /** The same, with what was only learned later. */
    public Stop with(Stop later) {
        return new Stop(at, why.isBlank() ? later.why : why, told.isBlank() ? later.told : told);
    }

    public boolean isSaid() {
        return !why.isBlank() && !told.isBlank();
    }

    public JsonNode in(JsonNodeFactory json) {
        return json.objectNode().put("at", at.toString()).put("why", why).put("told", told);
    }
}
