package app.unknot.outcomes.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which groups are too small to be told, so that nobody is known by a number: those below {@value #FEWEST}, and as many others as it
 * takes that no total gives them away.
 */
public final class Suppression {
    /** Fewer persons than this are not told. */
    public static final int FEWEST = 5;

    private Suppression() {}

    /** Whether a group of this size is told; an empty one says nothing about anybody. */
    public static boolean tells(int n) {
        return n == 0 || n >= FEWEST;
    }

    /**
     * The places of the groups that are not told when the others are told and their total as well. At least two of them, and together at
     * least {@value #FEWEST} persons: what is left after subtracting the others from the total is then no small group either.
     *
     * @param sizes of groups that share no person
     */
    public static Set<Integer> hidden(List<Integer> sizes) {
        Set<Integer> hidden = new TreeSet<>();
        int persons = 0;
        for (int at = 0; at < sizes.size(); at++) {
            if (tells(sizes.get(at))) continue;
            hidden.add(at);
            persons += sizes.get(at);
        }
        if (hidden.isEmpty()) return hidden;
        List<Integer> next = IntStream.range(0, sizes.size())
                .filter(at -> sizes.get(at) >= FEWEST)
                .boxed()
                .sorted(Comparator.comparing(sizes::get))
                .toList();
        for (int at : next) {
            if (hidden.size() >= 2 && persons >= FEWEST) break;
            hidden.add(at);
            persons += sizes.get(at);
        }
        return hidden;
    }

    /**
     * Whether two reports, one within the other, give a small group away: who is in the wider and not in the narrower.
     *
     * @param narrower persons, at most {@code wider}
     */
    public static boolean tellsByDifference(int wider, int narrower) {
        if (narrower > wider) throw new IllegalArgumentException("A part is not larger than the whole");
        return !tells(wider - narrower);
    }
}
