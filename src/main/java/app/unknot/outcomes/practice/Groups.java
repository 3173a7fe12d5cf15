package app.unknot.outcomes.practice;

import app.unknot.outcomes.ResponderRate;
import app.unknot.outcomes.statistics.Difference;
import app.unknot.outcomes.statistics.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Episodes told apart by one facet.
 *
 * @param rows in the order of their keys, which is no order of merit
 * @param unknown episodes without a value, which are in no row
 */
public record Groups(Facet facet, List<Row> rows, int unknown) {
    public Groups {
        rows = List.copyOf(rows);
    }

    /**
     * One group.
     *
     * @param told whether its numbers are shown; when not, they are 0 here
     * @param toOthers its rate minus that of all other told groups; empty when one of them is not there
     */
    public record Row(String key, boolean told, int responders, int n, Optional<Difference> toOthers) {
        public ResponderRate rate() {
            return new ResponderRate(responders, n);
        }
    }

    static Groups of(Facet facet, Cohort episodes) {
        Codes keys = episodes.of(facet);
        int[][] groups = new int[keys.size()][2];
        int unknown = 0;
        for (int at = 0; at < episodes.size(); at++) {
            State state = episodes.state(at);
            if (!state.counted()) continue;
            int key = episodes.kind(facet, at);
            if (key < 0) {
                unknown++;
                continue;
            }
            if (state == State.RESPONDED) groups[key][0]++;
            groups[key][1]++;
        }
        Map<String, int[]> counted = new TreeMap<>();
        for (int key = 0; key < groups.length; key++) if (groups[key][1] > 0) counted.put(keys.value(key), groups[key]);
        List<Integer> sizes = new ArrayList<>();
        counted.values().forEach(group -> sizes.add(group[1]));
        sizes.add(unknown);
        Set<Integer> hidden = Suppression.hidden(sizes);
        int responders = 0;
        int n = 0;
        int at = 0;
        for (int[] group : counted.values()) {
            if (hidden.contains(at++)) continue;
            responders += group[0];
            n += group[1];
        }
        List<Row> rows = new ArrayList<>();
        at = 0;
        for (Map.Entry<String, int[]> one : counted.entrySet()) {
            int[] group = one.getValue();
            rows.add(
                    hidden.contains(at++)
                            ? new Row(one.getKey(), false, 0, 0, Optional.empty())
                            : row(one.getKey(), group, responders - group[0], n - group[1]));
        }
        return new Groups(facet, rows, hidden.contains(counted.size()) ? 0 : unknown);
    }

    private static Row row(String key, int[] group, int others, int othersOf) {
        return new Row(
                key,
                true,
                group[0],
                group[1],
                othersOf < ResponderRate.PRIVATE_BELOW
                        ? Optional.empty()
                        : Optional.of(Difference.ofRates(group[0], group[1], others, othersOf)));
    }
}
