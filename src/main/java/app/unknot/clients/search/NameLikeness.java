package app.unknot.clients.search;

import app.unknot.shared.text.Folded;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two names can be one person's, written down twice. */
public final class NameLikeness {
    /** Letters that may differ: a slip of the finger, or a double letter. */
    private static final int SLIPS = 2;

    /** In shorter names than this, one letter makes another name. */
    private static final int LONG_ENOUGH = 6;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(SLIPS);

    private NameLikeness() {}

    /**
     * Compares without regard to case, accents, punctuation and the order of the words. Names are alike when one has all the words of
     * the other, or when at most two letters differ, one in short names.
     *
     * @param one first and last name, in either order
     */
    public static boolean alike(String one, String other) {
        String first = sorted(one);
        String second = sorted(other);
        if (first.isEmpty() || second.isEmpty()) return false;
        if (covers(first, second) || covers(second, first)) return true;
        int slips = DISTANCE.apply(first, second);
        return slips >= 0 && (slips <= 1 || Math.min(first.length(), second.length()) > LONG_ENOUGH);
    }

    private static boolean covers(String one, String other) {
        Set<String> words = Arrays.stream(one.split(" ")).collect(Collectors.toSet());
        Set<String> others = Arrays.stream(other.split(" ")).collect(Collectors.toSet());
        return others.size() > 1 && words.containsAll(others);
    }

    private static String sorted(String name) {
        return Arrays.stream(Folded.name(name).split(" ")).distinct().sorted().collect(Collectors.joining(" "));
    }
}
