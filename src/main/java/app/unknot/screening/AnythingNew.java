package app.unknot.screening;

import java.util.Set;

/**
 * What came with a Yes to "Anything new".
 *
 * @param words the client's own words, at most 1000 characters
 * @param facts facts of {@link Question.NewFact} that are now true
 */
public record AnythingNew(String words, Set<String> facts) {
    public static final AnythingNew NOTHING = new AnythingNew("", Set.of());

    public AnythingNew {
        facts = Set.copyOf(facts);
    }

    boolean isSaid() {
        return !words.isBlank() || !facts.isEmpty();
    }
}
