package app.unknot.schedule.availability;

import app.unknot.accounts.RecordNotFound;
import java.util.UUID;

/** Names one time off. */
public record TimeOffId(UUID value) {
    /**
     * Reads an id from an address.
     *
     * @throws RecordNotFound when it is none
     */
    public static TimeOffId parse(String text) {
        try {
            return new TimeOffId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new RecordNotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
