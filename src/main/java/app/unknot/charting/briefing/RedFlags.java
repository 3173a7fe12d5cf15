package app.unknot.charting.briefing;

import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import app.unknot.charting.words.ChartingWords;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Findings after which the safety questions are asked again at once: numbness, weakness, heat with swelling in one place, and a
 * bruise that was not there before. So does a reaction that may come from a condition nobody knew of.
 */
public final class RedFlags {
    private RedFlags() {}

    static List<RedFlag> all() {
        return List.of(
                finding("NUMBNESS", false, null, ChartingWords.NUMBNESS_FOUND.text()),
                finding("WEAKNESS", false, null, ChartingWords.WEAKNESS_FOUND.text()),
                finding("BRUISE", true, null, ChartingWords.A_NEW_BRUISE_FOUND.text()),
                finding("HEAT", false, "SWELLING", ChartingWords.HEAT_WITH_SWELLING_FOUND.text()),
                reaction("AGGRAVATION", ChartingWords.THE_PAIN_GOT_WORSE_AFTER.text()),
                reaction("NUMBNESS", ChartingWords.NUMBNESS_AFTER_A_SESSION.text()));
    }

    /** The fields that hold such an entry, each with what was found. */
    public static Map<String, String> in(NoteState note) {
        Map<String, String> found = new TreeMap<>();
        List<RedFlag> flags = all();
        List<Operation> entries = note.liveOperations().stream()
                .filter(operation -> operation.value().isObject())
                .toList();
        for (Operation entry : entries)
            for (RedFlag flag : flags)
                if (flag.matches(entry.field(), entry.value()) && hasBeside(flag, entry.value(), entries))
                    found.put(entry.field(), flag.words());
        return found;
    }

    /** Whether a field of this name can hold one. */
    public static boolean mayConcern(String field) {
        return all().stream().anyMatch(flag -> field.startsWith(flag.prefix()));
    }

    private static boolean hasBeside(RedFlag flag, JsonNode entry, List<Operation> entries) {
        String beside = flag.beside();
        return beside == null
                || entries.stream()
                        .filter(other -> other.field().startsWith(flag.prefix()))
                        .map(Operation::value)
                        .anyMatch(other -> other.path(flag.key()).asString("").equals(beside)
                                && region(other).equals(region(entry)));
    }

    private static String region(JsonNode finding) {
        return finding.path("region").asString("");
    }

    private static RedFlag finding(String kind, boolean onlyNew, @Nullable String beside, String words) {
        return new RedFlag(NoteField.FINDING.prefix(), "finding", kind, onlyNew, beside, words);
    }

    private static RedFlag reaction(String type, String words) {
        return new RedFlag(NoteField.REACTION.prefix(), "type", type, false, null, words);
    }
}
