package app.unknot.outcomes.checkins;

import app.unknot.outcomes.course.CheckInKind;
import app.unknot.outcomes.course.Reaction;
import app.unknot.outcomes.store.CheckIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One link and what came of it.
 *
 * @param open whether it can still be answered
 * @param toCall whether it was worse and nobody has called yet
 */
public record CheckInRow(
        UUID id,
        CheckInKind kind,
        LocalDate about,
        Instant made,
        Instant expires,
        boolean open,
        @Nullable Instant answered,
        @Nullable Integer pain,
        @Nullable Reaction reaction,
        boolean worse,
        boolean toCall) {
    static CheckInRow of(CheckIn row, Instant now) {
        return new CheckInRow(
                row.id(),
                row.kind(),
                row.aboutDay(),
                row.madeAt(),
                row.expiresAt(),
                row.isOpen(now),
                row.answeredAt(),
                row.painNow(),
                row.reaction(),
                row.isWorse(),
                row.isWorse() && !row.isHandled());
    }
}
