package app.unknot.clients.documents;

import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about a file that comes in.
 *
 * @param title in a few words, at most 200 characters
 * @param from who wrote it, or empty
 * @param datedOn the day on the paper, or null
 * @param expiresOn last day on which it counts, or null
 */
public record DocumentForm(
        DocumentKind kind,
        String title,
        String from,
        @Nullable LocalDate datedOn,
        @Nullable LocalDate expiresOn) {
    public static final TextRule WORDS = TextRule.line(200);

    /** As it is kept: the words without what nobody sees. */
    DocumentForm kept() {
        return new DocumentForm(kind, WORDS.kept(title), WORDS.kept(from), datedOn, expiresOn);
    }
}
