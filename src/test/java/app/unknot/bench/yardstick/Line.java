package app.unknot.bench.yardstick;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param what it is, in words; the same in every run
 * @param unit of all figures in it
 * @param measured one or more figures, such as the middle and the slow end
 * @param budget what each of them has to stay below; empty when nobody has set one
 * @param peer the same of the small application; empty when it has nothing like it
 * @param remark what else has to be known, such as why nothing could be measured
 */
record Line(String what, String unit, List<Double> measured, List<Double> budget, List<Double> peer, String remark) {
    Line {
        measured = List.copyOf(measured);
        budget = List.copyOf(budget);
        peer = List.copyOf(peer);
        if (!budget.isEmpty() && !measured.isEmpty() && budget.size() != measured.size())
            throw new IllegalArgumentException("As many figures as budgets: " + what);
    }

    static Line of(String what, String unit, Double... measured) {
        return new Line(what, unit, List.of(measured), List.of(), List.of(), "");
    }

    /** Something that could not be measured, and why. */
    static Line without(String what, String unit, String why) {
        return new Line(what, unit, List.of(), List.of(), List.of(), why);
    }

    Line below(Double... most) {
        return new Line(what, unit, measured, List.of(most), peer, remark);
    }

    Line beside(Double... others) {
        return new Line(what, unit, measured, budget, List.of(others), remark);
    }

    Line saying(String words) {
        return new Line(what, unit, measured, budget, peer, words);
    }

    /** Whether each figure is below its budget; null when there is nothing to say. */
    @Nullable
    Boolean met() {
        if (budget.isEmpty() || measured.isEmpty()) return null;
        for (int at = 0; at < budget.size(); at++) if (measured.get(at) >= budget.get(at)) return false;
        return true;
    }

    /** How many times the small application's first figure; null when it has none. */
    @Nullable
    Double toPeer() {
        return peer.isEmpty() || measured.isEmpty() || peer.getFirst() <= 0
                ? null
                : measured.getFirst() / peer.getFirst();
    }

    static String figures(List<Double> figures) {
        return figures.stream().map(Line::figure).collect(Collectors.joining(" / "));
    }

    /** One digit behind the point where it says something. */
    static String figure(double figure) {
        return String.format(Locale.ROOT, Math.abs(figure) < 100 ? "%.1f" : "%,.0f", figure);
    }
}
