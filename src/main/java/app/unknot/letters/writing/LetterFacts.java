package app.unknot.letters.writing;

import app.unknot.letters.SessionUnderWay.Interrupted;
import app.unknot.letters.Treatment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a letter is written from, as people read it.
 *
 * @param practicePhone for questions, or empty
 * @param reports what the client told, in the words that were ticked or said
 * @param needsApproval what approval is asked for, such as {@code Pregnancy}
 * @param ownLimits what screening limits anyway, or empty
 * @param advised what the client was told and decided, or empty
 * @param interrupted the session of today that was stopped, or null when none was begun
 * @param treatment what the chart says, or null before the first session
 */
public record LetterFacts(
        String practiceName,
        String practicePhone,
        String clientName,
        LocalDate today,
        List<String> reports,
        List<String> needsApproval,
        String ownLimits,
        String onset,
        String pain,
        String medicines,
        String allergies,
        String conditions,
        String emergencyContact,
        String advised,
        @Nullable Interrupted interrupted,
        @Nullable Treatment treatment) {
    public LetterFacts {
        reports = List.copyOf(reports);
        needsApproval = List.copyOf(needsApproval);
    }
}
