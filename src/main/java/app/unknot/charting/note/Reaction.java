package app.unknot.charting.note;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a client felt after the last session or during this one. */
public final class Reaction {
    private static final String TODAY = "TODAY";
    private static final String SERIOUS = "SERIOUS";

    private Reaction() {}

    /** Whether that field holds one; {@code reaction.asked} and {@code reaction.last} are fields of their own. */
    public static boolean isOne(String field, JsonNode value) {
        return NoteField.REACTION.isNamed(field) && value.isObject();
    }

    /** Whether it showed in the session itself, not after the one before. */
    public static boolean isToday(JsonNode reaction) {
        return reaction.path("when").asString("").equals(TODAY);
    }

    public static boolean isSerious(JsonNode reaction) {
        return reaction.path("severity").asString("").equals(SERIOUS);
    }

    /** Whether what was done about it is missing, which a serious one needs. */
    public static boolean lacksAction(JsonNode reaction) {
        return isSerious(reaction) && reaction.path("action").asString("").isBlank();
    }

    /** All of a note, in the order of their fields. */
    public static List<JsonNode> of(NoteState note) {
        return note.fields(NoteField.REACTION.prefix()).stream()
                .flatMap(field -> note.value(field).filter(value -> isOne(field, value)).stream())
                .toList();
    }
}
