package app.unknot.charting.briefing;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One kind of entry after which the safety questions are asked again at once. Data, because the workspace reads the same: without a
 * network it has to ask as well.
 *
 * @param prefix of the field, such as {@code finding.}
 * @param key the part of the entry that tells its kind
 * @param value the kind
 * @param onlyNew whether it counts only when it was not there before
 * @param beside another kind that has to be there in the same region, or null
 * @param words what was found, in a few words
 */
public record RedFlag(
        String prefix,
        String key,
        String value,
        boolean onlyNew,
        @Nullable String beside,
        String words) {
    boolean matches(String field, JsonNode entry) {
        return field.startsWith(prefix)
                && entry.path(key).asString("").equals(value)
                && (!onlyNew || entry.path("isNew").asBoolean(false));
    }
}
