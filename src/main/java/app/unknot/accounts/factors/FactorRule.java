package app.unknot.accounts.factors;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What follows a right password: pure. */
final class FactorRule {
    private static final Duration A_WORKING_DAY = Duration.ofHours(12);

    private FactorRule() {}

    /** What is still missing at a sign-in. */
    enum Missing {
        NOTHING,
        /** The second factor has to be shown. */
        PROOF,
        /** There is none yet, and the practice wants one. */
        ENROLMENT
    }

    /**
     * @param required whether the practice wants a second factor
     * @param enrolled whether the person has one; then it is asked for whatever the practice wants
     * @param provenHere when it was last shown on this tablet by this person, or null
     * @param hasPin whether the person unlocks tablets with a PIN
     */
    static Missing after(
            boolean required,
            boolean enrolled,
            @Nullable Instant provenHere,
            boolean hasPin,
            Instant now,
            ZoneId zone) {
        if (!enrolled) return required ? Missing.ENROLMENT : Missing.NOTHING;
        boolean today = provenHere != null
                && !provenHere.isAfter(now)
                && provenHere.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate())
                && provenHere.plus(A_WORKING_DAY).isAfter(now);
        return today && hasPin ? Missing.NOTHING : Missing.PROOF;
    }
}
