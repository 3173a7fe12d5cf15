package app.unknot.clients.consent;

import app.unknot.shared.text.Text;
import app.unknot.shared.typed.TextRule;
import java.util.List;

/**
 * One name under a consent.
 *
 * @param name as the signer writes it
 * @param relation how a guardian stands to the client; empty for the others
 * @param strokes the drawn line, as lists of x and y by turns in a field of 600 by 180; empty when the name was typed instead
 */
public record ConsentSignature(Signer signer, String name, String relation, List<List<Integer>> strokes) {
    public static final TextRule NAME = TextRule.line(120);

    public ConsentSignature {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** As it is kept: the names without what nobody sees. */
    ConsentSignature kept() {
        return new ConsentSignature(signer, NAME.kept(name), NAME.kept(relation), strokes);
    }

    /** Who signs. */
    public enum Signer implements Text {
        CLIENT,
        GUARDIAN,
        THERAPIST;

        public String title() {
            return text();
        }
    }
}
