package app.unknot.bench.yardstick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was measured, for people and for programs. */
final class Table {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String machine;
    private final List<Line> lines = new ArrayList<>();

    /** @param machine on which it was measured, and what else was true of the run */
    Table(String machine) {
        this.machine = machine;
    }

    void add(Line line) {
        lines.add(line);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** As Markdown, so that it can be put into docs/measurements.md. */
    String markdown() {
        StringBuilder table = new StringBuilder(machine)
                .append("\n\n| What | Measured | Budget | To the peer | |\n|---|---|---|---|---|\n");
        for (Line line : lines)
            table.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            line.what(),
                            line.measured().isEmpty() ? "" : Line.figures(line.measured()) + " " + line.unit(),
                            line.budget().isEmpty() ? "" : "< " + Line.figures(line.budget()),
                            line.toPeer() == null ? "" : Line.figure(line.toPeer()),
                            verdict(line)));
        return table.toString();
    }

    private static String verdict(Line line) {
        String met = line.met() == null ? "" : line.met() ? "met" : "short";
        return met.isEmpty() || line.remark().isEmpty() ? met + line.remark() : met + "; " + line.remark();
    }

    String json() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Line line : lines) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("what", line.what());
            row.put("unit", line.unit());
            row.put("measured", line.measured());
            row.put("budget", line.budget());
            row.put("peer", line.peer());
            row.put("toPeer", line.toPeer());
            row.put("met", line.met());
            row.put("remark", line.remark());
            rows.add(row);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("lines", rows);
        return JSON.writeValueAsString(all);
    }

    /** What can be compared between machines: the figures that the small application has as well, by their lines' words. */
    SortedMap<String, Double> ratios() {
        SortedMap<String, Double> ratios = new TreeMap<>();
        for (Line line : lines) {
            Double ratio = line.toPeer();
            if (ratio != null) ratios.put(line.what(), ratio);
        }
        return ratios;
    }
}
