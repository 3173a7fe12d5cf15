package app.unknot.accounts;

import app.unknot.shared.Places;
import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The professional facts about a therapist that notes and claims carry.
 *
 * @param npi individual national provider identifier, or empty
 * @param licenceExpires last day on which the licence is valid; null when nobody has entered it
 * @param treatsAt the places at which the therapist can be booked
 */
public record TherapistProfile(
        UserId id,
        String firstName,
        String lastName,
        String credentials,
        String npi,
        String licenceNumber,
        String licenceState,
        @Nullable LocalDate licenceExpires,
        Places treatsAt) {
    public static final TextRule CREDENTIALS = TextRule.line(60);
    public static final TextRule NUMBER = TextRule.line(40);
    public static final TextRule STATE = TextRule.line(2);

    /** Whether the licence is known to have ended before {@code day}. */
    public boolean licenceEndedBefore(LocalDate day) {
        return licenceExpires != null && licenceExpires.isBefore(day);
    }

    public String name() {
        return firstName + " " + lastName;
    }

    /** The name as it stands under a record, such as {@code Maya Okafor, LMT}. */
    public String signature() {
        return credentials.isBlank() ? name() : name() + ", " + credentials;
    }
}
