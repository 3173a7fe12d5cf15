package app.unknot.letters;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.letters.followups.FollowUpId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about a client that is not finished, with somebody who owns it.
 *
 * @param due when it should be done
 * @param words what to do, without a word of health
 * @param address where it is done
 * @param letter the letter it is about, or null
 * @param followUp the advice it is about, or null
 */
public record Task(
        Kind kind,
        ClientId client,
        UserId owner,
        LocalDate due,
        String words,
        String address,
        @Nullable LetterId letter,
        @Nullable FollowUpId followUp) {
    public enum Kind {
        LETTER_TO_GIVE,
        ANSWER_TO_ASK_FOR,
        HOLD_WITHOUT_LETTER,
        CLEARANCE_TO_VERIFY,
        CLEARANCE_ENDING,
        ADVICE_TO_ASK_AFTER,
        CHECK_IN_TO_CALL
    }

    public boolean isDue(LocalDate today) {
        return !due.isAfter(today);
    }

    public boolean isOverdue(LocalDate today) {
        return due.isBefore(today);
    }
}
