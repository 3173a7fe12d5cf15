package app.unknot.charting.ui;

import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.charting.note.NoteField;
import app.unknot.shared.ui.BodyMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The body as it was marked, on the drawing that the marks were made on. Every mark is told in words beside it. */
final class StillBodyMap {
    private static final int FIRST_ANATOMY = 1;

    private StillBodyMap() {}

    static BodyMap of(NoteContent content) {
        BodyMap map = BodyMap.still("BACK");
        map.addClassName("still-map");
        ObjectNode pressures = JsonMapper.shared().createObjectNode();
        for (RegionWork work : content.work())
            if (work.pressure() != null) pressures.put(work.region(), work.pressure());
        map.getElement().setPropertyJson("pressures", pressures);
        map.getElement().setPropertyJson("findings", marks(content, NoteField.FINDING));
        map.getElement().setPropertyJson("strokes", marks(content, NoteField.STROKE));
        map.mark(
                "painful",
                content.fields().keySet().stream()
                        .filter(NoteField.PAINFUL::isNamed)
                        .map(field -> NoteField.PAINFUL.codes(field).getFirst())
                        .toList());
        map.getElement().setAttribute("anatomy", String.valueOf(anatomy(content)));
        return map;
    }

    private static ArrayNode marks(NoteContent content, NoteField kind) {
        ArrayNode marks = JsonMapper.shared().createArrayNode();
        content.fields().forEach((field, value) -> {
            if (kind.isNamed(field) && value instanceof ObjectNode mark)
                marks.add(mark.deepCopy().put("id", kind.codes(field).getFirst()));
        });
        return marks;
    }

    /** The drawing that the marks name; a note without marks is shown on the first. */
    private static int anatomy(NoteContent content) {
        List<Map.Entry<String, JsonNode>> all = List.copyOf(content.fields().entrySet());
        return all.stream()
                .filter(entry -> NoteField.FINDING.isNamed(entry.getKey()) || NoteField.STROKE.isNamed(entry.getKey()))
                .mapToInt(entry -> entry.getValue().path("anatomy").asInt(FIRST_ANATOMY))
                .max()
                .orElse(FIRST_ANATOMY);
    }
}
