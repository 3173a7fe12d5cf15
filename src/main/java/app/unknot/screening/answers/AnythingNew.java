package app.unknot.screening.answers;

import app.unknot.screening.questions.NewsGroup;
import app.unknot.screening.questions.Question;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What came with a Yes to "Anything new".
 *
 * @param words the client's own words, at most 1000 characters
 * @param facts facts of {@link Question.NewFact} that are now true
 * @param happened of some of these facts, the day of the event that they speak of
 * @param over facts that are true no more, each with the day since when
 * @param nothingNewIn headings under which nothing is new; what was not asked is not in it
 * @param noneApplies whether the words were looked through and mean none of the facts
 */
public record AnythingNew(
        String words,
        Set<String> facts,
        Map<String, LocalDate> happened,
        Map<String, LocalDate> over,
        Set<NewsGroup> nothingNewIn,
        boolean noneApplies) {
    public static final AnythingNew NOTHING = new AnythingNew("", Set.of());

    public AnythingNew {
        facts = Set.copyOf(facts);
        happened = Map.copyOf(happened);
        over = Map.copyOf(over);
        nothingNewIn = Set.copyOf(nothingNewIn);
    }

    public AnythingNew(String words, Set<String> facts, Map<String, LocalDate> happened, Map<String, LocalDate> over) {
        this(words, facts, happened, over, Set.of(), false);
    }

    /** New facts whose day nobody knows: they count from the day they are told. */
    public AnythingNew(String words, Set<String> facts) {
        this(words, facts, Map.of(), Map.of());
    }

    public boolean isSaid() {
        return !words.isBlank() || !facts.isEmpty() || !over.isEmpty();
    }
}
