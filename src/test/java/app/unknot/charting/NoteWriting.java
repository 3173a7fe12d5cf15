package app.unknot.charting;

import app.unknot.charting.note.FirstVisitTopic;
import app.unknot.charting.note.Operation;
import app.unknot.shared.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes notes in tests, as a tablet would. */
public final class NoteWriting {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final List<Operation> operations = new ArrayList<>();

    private NoteWriting() {}

    /** A complete routine note: right lumbar, deep tissue at {@code pressure}, 30 minutes. */
    public static NoteWriting routine(int painBefore, int painAfter, int pressure) {
        return new NoteWriting()
                .set("pain.before", painBefore)
                .set("pain.after", painAfter)
                .set("since.last", "SAME")
                .on("reaction.asked")
                .topics()
                .set("pressure.overall", "JUST_RIGHT")
                .on("region.LUMBAR_R.worked")
                .set("region.LUMBAR_R.technique", "SWEDISH")
                .set("region.LUMBAR_R.pressure", pressure)
                .set("region.LUMBAR_R.minutes", 30)
                .set("region.LUMBAR_R.rating", "JUST_RIGHT")
                .set("s.text", "Stiff after driving.")
                .set("o.text", "Right side guarded.")
                .set("a.text", "Eased with slow work.")
                .set("p.text", "Same next week.")
                .on("homecare.WALKING");
    }

    /** A routine note of a client whose preference nobody knows yet. */
    public static NoteWriting firstVisit(int painBefore, int painAfter, int pressure) {
        return routine(painBefore, painAfter, pressure).set("pressure.wanted", pressure);
    }

    public static NoteWriting empty() {
        return new NoteWriting();
    }

    /** What a first visit talks about. */
    private NoteWriting topics() {
        for (FirstVisitTopic topic : FirstVisitTopic.values()) set("topic." + topic.name(), "TALKED");
        return this;
    }

    public NoteWriting set(String field, int value) {
        return add(field, JSON.numberNode(value));
    }

    public NoteWriting set(String field, String value) {
        return add(field, JSON.stringNode(value));
    }

    public NoteWriting on(String field) {
        return add(field, JSON.booleanNode(true));
    }

    /** A line of 60 points across the back, from there to the right. */
    public NoteWriting line(int x, int y) {
        ObjectNode stroke =
                JSON.objectNode().put("view", "back").put("kind", "INK").put("anatomy", 1);
        var points = stroke.putArray("points");
        for (int i = 0; i < 60; i++) points.add(x % 300 + i).add(y % 480 + i % 5);
        return add("stroke." + UUID.randomUUID(), stroke);
    }

    public NoteWriting finding(String finding, String region) {
        return add(
                "finding." + UUID.randomUUID(),
                JSON.objectNode().put("finding", finding).put("region", region).put("anatomy", 1));
    }

    /** A reaction to today's session. */
    public NoteWriting reaction(String severity) {
        return reaction("DIZZINESS", severity);
    }

    public NoteWriting reaction(String type, String severity) {
        return add(
                "reaction." + UUID.randomUUID(),
                JSON.objectNode().put("type", type).put("when", "TODAY").put("severity", severity));
    }

    /** What the client said of the pressure while hands were on. */
    public NoteWriting checkIn(String region, int applied) {
        return add(
                "checkin." + UUID.randomUUID(),
                JSON.objectNode()
                        .put("region", region)
                        .put("applied", applied)
                        .put("rating", "JUST_RIGHT")
                        .put("discomfort", 2));
    }

    /** How far the trunk moves, in degrees. */
    public NoteWriting movement(String direction, String when, int degrees) {
        return add(
                "rom." + direction + "." + when,
                JSON.objectNode().put("method", "DEGREES").put("value", degrees));
    }

    /** What a workspace marks when it takes a group of fields over from the last note. */
    public NoteWriting carried(String group) {
        return add(
                "carried." + group, JSON.objectNode().put("by", "Maya Okafor").put("day", "Mar 2"));
    }

    /** Only what is not of the region that {@link #routine} works on. */
    public NoteWriting withoutRegion() {
        operations.removeIf(operation -> operation.field().startsWith("region."));
        return this;
    }

    /** Work on a region that felt just right. */
    public NoteWriting worked(String region, String technique, int pressure, int minutes) {
        String prefix = "region." + region + ".";
        return on(prefix + "worked")
                .set(prefix + "technique", technique)
                .set(prefix + "pressure", pressure)
                .set(prefix + "minutes", minutes)
                .set(prefix + "rating", "JUST_RIGHT");
    }

    public NoteWriting without(String field) {
        operations.removeIf(operation -> operation.field().equals(field));
        return this;
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    private NoteWriting add(String field, JsonNode value) {
        operations.add(new Operation(UUID.randomUUID(), field, value, Set.of(), Instant.EPOCH, Ids.next()));
        return this;
    }
}
