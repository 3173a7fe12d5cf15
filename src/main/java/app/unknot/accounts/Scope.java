package app.unknot.accounts;

import java.util.UUID;

/**
 * How far a query may reach. Repositories take one, so that a query without a limit cannot be written down by accident.
 *
 * @param therapist the therapist whose clients are meant, or the nil id for the whole practice
 */
public record Scope(UUID therapist, boolean practiceWide) {
    private static final UUID NIL = new UUID(0, 0);

    /** Own and assigned clients of one therapist. */
    public static Scope ofTherapist(UserId therapist) {
        return new Scope(therapist.value(), false);
    }

    /** Everything in the practice: for managers, and for the product's own work. {@code reason} is for the reader. */
    public static Scope practice(String reason) {
        if (reason.isBlank()) throw new IllegalArgumentException("A practice-wide scope needs a reason");
        return new Scope(NIL, true);
    }
}
