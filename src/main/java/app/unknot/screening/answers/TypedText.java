package app.unknot.screening.answers;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client wrote or said in own words, and what became of it. No rule reads words: somebody has to say which facts they mean, or
 * that they mean none.
 *
 * @param told the day of the visit
 * @param facts the facts that they were found to mean
 * @param by name of who sorted them, or empty
 */
public record TypedText(
        String words,
        LocalDate told,
        Sorting how,
        Set<String> facts,
        String by,
        @Nullable LocalDate sortedOn) {
    /** What somebody made of the words. */
    public enum Sorting {
        NOT_SORTED,
        FACTS,
        NONE_APPLIES
    }

    public TypedText {
        facts = Set.copyOf(facts);
    }

    public static TypedText unsorted(String words, LocalDate told) {
        return new TypedText(words, told, Sorting.NOT_SORTED, Set.of(), "", null);
    }

    /** Sorted into these facts; into none of them is "none of these apply". */
    public TypedText sorted(Set<String> into, String who, LocalDate day) {
        return new TypedText(words, told, into.isEmpty() ? Sorting.NONE_APPLIES : Sorting.FACTS, into, who, day);
    }

    boolean waits() {
        return how == Sorting.NOT_SORTED;
    }

    boolean saysTheSameAs(TypedText other) {
        return told.equals(other.told) && words.equals(other.words);
    }
}
