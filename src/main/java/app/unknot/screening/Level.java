package app.unknot.screening;

import app.unknot.screening.Gate.Booking;
import app.unknot.screening.Gate.Signing;
import app.unknot.screening.Gate.Start;
import app.unknot.shared.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much screening found, from nothing to an emergency; a later one outranks an earlier one. The gates are those of the
 * clinical ground rules: emergency and urgent have no override at all.
 */
public enum Level implements Text {
    CLEAR(Booking.ALLOW, Start.ALLOW, Signing.ALLOW, null),
    CAUTION(Booking.ALLOW, Start.ALLOW, Signing.NEEDS_MODIFICATION_RECORDED, null),
    REFER_ADVISE(Booking.ALLOW, Start.ALLOW_WITH_ACK, Signing.NEEDS_ADVICE_RECORDED, LetterNeed.REFERRAL_OFFERED),
    DEFER(Booking.RESCHEDULE, Start.BLOCK, Signing.BLOCK, null),
    CLEARANCE(Booking.TENTATIVE, Start.BLOCK, Signing.BLOCK, LetterNeed.CLEARANCE_REQUEST),
    URGENT_REFER(Booking.BLOCK, Start.BLOCK, Signing.BLOCK, LetterNeed.URGENT_REFERRAL),
    EMERGENCY(Booking.BLOCK, Start.BLOCK, Signing.BLOCK, LetterNeed.EMERGENCY_HANDOVER);

    private final Booking booking;
    private final Start start;
    private final Signing signing;
    private final @Nullable LetterNeed letter;

    Level(Booking booking, Start start, Signing signing, @Nullable LetterNeed letter) {
        this.booking = booking;
        this.start = start;
        this.signing = signing;
        this.letter = letter;
    }

    public String title() {
        return text();
    }

    public Booking booking() {
        return booking;
    }

    public Start start() {
        return start;
    }

    public Signing signing() {
        return signing;
    }

    public Optional<LetterNeed> letter() {
        return Optional.ofNullable(letter);
    }

    public boolean allowsBooking() {
        return booking == Booking.ALLOW || booking == Booking.TENTATIVE;
    }

    public boolean allowsStart() {
        return start != Start.BLOCK;
    }

    public boolean allowsSigning() {
        return signing != Signing.BLOCK;
    }

    /** Whether it puts the client's appointments on hold until a document lifts it. */
    public boolean holds() {
        return this == EMERGENCY || this == URGENT_REFER;
    }

    public boolean outranks(Level other) {
        return compareTo(other) > 0;
    }
}
