package app.unknot.schedule.waitlist;

import app.unknot.accounts.UserId;
import app.unknot.shared.LocationId;
import app.unknot.shared.typed.TextRule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who asked to come sooner wants.
 *
 * @param therapist whom they see
 * @param anyTherapist whether anybody else would do as well
 * @param location where they come
 * @param anyLocation whether another place would do as well
 * @param service of the catalogue; null for none
 * @param minutes with the client
 * @param reason in a few words; empty when there is none. Nothing about health belongs here
 */
public record WaitlistWish(
        UserId therapist,
        boolean anyTherapist,
        LocationId location,
        boolean anyLocation,
        @Nullable UUID service,
        int minutes,
        SuitableTimes times,
        String reason) {
    public static final TextRule REASON = TextRule.line(200);
}
