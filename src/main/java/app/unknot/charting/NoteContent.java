package app.unknot.charting;

import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteState;
import app.unknot.shared.HomeCareItem;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a signed note says: its head and the value of every field, in a form with exactly one spelling. */
public record NoteContent(NoteHead head, SortedMap<String, JsonNode> fields) {
    public static NoteContent of(NoteHead head, NoteState state) {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        state.fields("").forEach(field -> state.value(field).ifPresent(value -> fields.put(field, value)));
        return new NoteContent(head, fields);
    }

    public static NoteContent parse(NoteHead head, String canonical, JsonMapper mapper) {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        mapper.readTree(canonical)
                .get("fields")
                .properties()
                .forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
        return new NoteContent(head, fields);
    }

    /** One line of JSON: the head's ids and numbers, then the fields by name. The content hash is taken of it. */
    public String canonical(JsonMapper mapper) {
        ObjectNode root = mapper.createObjectNode();
        root.put("note", head.id().toString());
        root.put("client", head.client().toString());
        root.put("therapist", head.therapist().toString());
        root.put("serviceDate", head.serviceDate().toString());
        root.put("session", head.sessionNumber());
        root.put("planned", head.sessionsPlanned());
        ObjectNode values = root.putObject("fields");
        fields.forEach(values::set);
        return root.toString();
    }

    public @Nullable Integer number(NoteField field) {
        return number(field.key());
    }

    public @Nullable Integer number(String field) {
        JsonNode value = fields.get(field);
        return value != null && value.isInt() ? value.intValue() : null;
    }

    public boolean isOn(NoteField field) {
        return isOn(field.key());
    }

    public boolean isOn(String field) {
        JsonNode value = fields.get(field);
        return value != null && value.asBoolean(false);
    }

    /** The text of a field, or empty. */
    public String text(NoteField field) {
        return text(field.key());
    }

    /** The text of a field, or empty. */
    public String text(String field) {
        JsonNode value = fields.get(field);
        return value != null && value.isString() ? value.stringValue() : "";
    }

    public int treatmentMinutes() {
        return work().stream().mapToInt(RegionWork::minutes).sum();
    }

    /** What was done, region by region, in the order of their codes. */
    public List<RegionWork> work() {
        return fields.keySet().stream()
                .filter(NoteField.REGION_WORKED::isNamed)
                .map(field -> NoteField.REGION_WORKED.codes(field).getFirst())
                .map(this::workOn)
                .toList();
    }

    private RegionWork workOn(String region) {
        Integer minutes = number(NoteField.REGION_MINUTES.of(region));
        String rating = text(NoteField.REGION_RATING.of(region));
        return new RegionWork(
                region,
                text(NoteField.REGION_TECHNIQUE.of(region)),
                number(NoteField.REGION_PRESSURE.of(region)),
                rating.isEmpty() ? null : rating,
                minutes == null ? 0 : minutes);
    }

    /** Home care given, as people read it. */
    public List<String> homeCare() {
        return Arrays.stream(HomeCareItem.values())
                .filter(item -> fields.containsKey(NoteField.HOME_CARE.of(item.name())))
                .map(HomeCareItem::title)
                .toList();
    }
}
