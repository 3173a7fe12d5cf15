package app.unknot.charting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Findings after which the safety questions are asked again at once: numbness, weakness, heat with swelling in one place, and a
 * bruise that was not there before.
 */
final class RedFlags {
    private RedFlags() {}

    /** The fields that hold such a finding. */
    static Set<String> in(NoteState note) {
        List<Operation> findings = note.liveOperations().stream()
                .filter(operation -> operation.field().startsWith("finding.")
                        && operation.value().isObject())
                .toList();
        Set<String> swollen = findings.stream()
                .map(Operation::value)
                .filter(finding -> is(finding, "SWELLING"))
                .map(RedFlags::region)
                .collect(Collectors.toSet());
        return Stream.concat(
                        findings.stream().filter(operation -> isRedFlag(operation.value(), swollen)),
                        note.liveOperations().stream().filter(RedFlags::isSomethingMadeWorse))
                .map(Operation::field)
                .collect(Collectors.toSet());
    }

    /** A reaction to the last session or to this one that may come from a condition nobody knew of. */
    private static boolean isSomethingMadeWorse(Operation operation) {
        String type = operation.value().path("type").asString("");
        return operation.field().startsWith("reaction.") && (type.equals("AGGRAVATION") || type.equals("NUMBNESS"));
    }

    private static boolean isRedFlag(JsonNode finding, Set<String> swollen) {
        return is(finding, "NUMBNESS")
                || is(finding, "WEAKNESS")
                || (is(finding, "BRUISE") && finding.path("isNew").asBoolean(false))
                || (is(finding, "HEAT") && swollen.contains(region(finding)));
    }

    private static boolean is(JsonNode finding, String kind) {
        return finding.path("finding").asString("").equals(kind);
    }

    private static String region(JsonNode finding) {
        return finding.path("region").asString("");
    }
}
