package app.unknot.screening.holds;

import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.typed.TextRule;
import java.util.List;

/**
 * That a client was told to see a doctor now and chose not to, in the client's own hand, or by the word of who saw it.
 *
 * @param strokes the drawn signature, x and y by turns in a field of 600 by 180; empty when the client would not sign
 * @param witness who saw it, when the client would not sign; empty otherwise
 */
public record Refusal(List<List<Integer>> strokes, String witness) {
    public static final TextRule WITNESS = TextRule.line(120);

    public Refusal {
        strokes = strokes.stream().map(List::copyOf).toList();
        witness = WITNESS.cleaned(witness);
    }

    public boolean isSigned() {
        return !strokes.isEmpty();
    }

    boolean isComplete() {
        return isSigned() || !witness.isEmpty();
    }

    /** For the record: {@code Signed by the client.} or {@code Not signed; witnessed by Jo Park.} */
    public String words() {
        return isSigned()
                ? ScreeningWords.SIGNED_BY_THE_CLIENT.text()
                : ScreeningWords.NOT_SIGNED_WITNESSED_BY.text(witness);
    }
}
