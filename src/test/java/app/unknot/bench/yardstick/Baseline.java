package app.unknot.bench.yardstick;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was true when somebody last looked closely: figures as ratios to the small application, which a slow machine slows as well. */
record Baseline(SortedMap<String, Double> ratios) {
    /** How much worse a ratio may be before it counts. */
    static final double ROOM = 1.3;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Baseline read(String json) {
        SortedMap<String, Double> ratios = new TreeMap<>();
        for (Map.Entry<String, JsonNode> one : JSON.readTree(json).properties())
            ratios.put(one.getKey(), one.getValue().asDouble());
        return new Baseline(ratios);
    }

    String json() {
        SortedMap<String, Double> rounded = new TreeMap<>();
        ratios.forEach((what, ratio) -> rounded.put(what, Math.round(ratio * 100) / 100.0));
        return JSON.writeValueAsString(rounded) + "\n";
    }

    /** What is worse by more than the room, and what was not measured at all. */
    SortedSet<String> worse(Map<String, Double> now) {
        SortedSet<String> worse = new TreeSet<>();
        ratios.forEach((what, before) -> {
            Double ratio = now.get(what);
            if (ratio == null || ratio > before * ROOM) worse.add(what);
        });
        return worse;
    }

    /** What is worse in both of two runs: one alone may be an accident of the machine. */
    SortedSet<String> worseTwice(Map<String, Double> first, Map<String, Double> second) {
        SortedSet<String> both = worse(first);
        both.retainAll(worse(second));
        return both;
    }

    /** A line for each of these, with both ratios. */
    List<String> told(SortedSet<String> what, Map<String, Double> now) {
        return what.stream()
                .map(one -> {
                    Double ratio = now.get(one);
                    return "%s: %s, %s times in the baseline"
                            .formatted(
                                    one,
                                    ratio == null ? "not measured" : Line.figure(ratio) + " times the peer",
                                    ratios.get(one));
                })
                .toList();
    }
}
