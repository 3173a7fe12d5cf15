package app.unknot.screening.answers;

import app.unknot.screening.questions.NewsGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the answers of a screening were told, beside what they say.
 *
 * @param by null in records of before it was kept
 * @param nothingNewIn headings under which the client said that nothing is new
 * @param texts the client's own words of this visit, and those of earlier ones that nobody has sorted yet
 */
public record Telling(@Nullable AnsweredBy by, Set<NewsGroup> nothingNewIn, List<TypedText> texts) {
    public static final Telling NONE = new Telling(null, Set.of(), List.of());

    public Telling {
        nothingNewIn = Set.copyOf(Objects.requireNonNullElse(nothingNewIn, Set.of()));
        texts = List.copyOf(Objects.requireNonNullElse(texts, List.of()));
    }

    /** What is left for the next screening: words that wait to be sorted. */
    public Telling pending() {
        return new Telling(null, Set.of(), waiting());
    }

    public List<TypedText> waiting() {
        return texts.stream().filter(TypedText::waits).toList();
    }

    /** The same without words that were sorted elsewhere since. */
    public Telling waitingOnlyAs(Telling newest) {
        List<TypedText> still = newest.waiting();
        return new Telling(
                by,
                nothingNewIn,
                texts.stream()
                        .filter(text -> !text.waits() || still.stream().anyMatch(text::saysTheSameAs))
                        .toList());
    }

    /** With one more text, in the place of the same one if it was told before. */
    public Telling with(TypedText text) {
        List<TypedText> all = new ArrayList<>(texts);
        all.removeIf(text::saysTheSameAs);
        all.add(text);
        return new Telling(by, nothingNewIn, all);
    }
}
