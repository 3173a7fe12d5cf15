package app.unknot.letters;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter in a list: where it stands, never what it says.
 *
 * @param dueOn when it is asked after, or null while it is a draft or when no answer is expected
 * @param answer the document that answers it, or null
 * @param paper the letter as it was given, or null while it is a draft
 */
public record LetterRow(
        LetterId id,
        ClientId client,
        LetterKind kind,
        LetterState state,
        UserId owner,
        Instant draftedAt,
        @Nullable Instant givenAt,
        @Nullable LetterDelivery givenHow,
        @Nullable Instant sentAt,
        @Nullable LetterDelivery sentHow,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable DocumentId answer,
        @Nullable DocumentId paper) {
    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return state == LetterState.DRAFTED || state.waitsForAnswer() && kind.expectsAnswer();
    }
}
