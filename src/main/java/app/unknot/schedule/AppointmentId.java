package app.unknot.schedule;

import app.unknot.accounts.RecordNotFound;
import java.util.UUID;

/** Names one appointment. */
public record AppointmentId(UUID value) {
    /**
     * Reads an id from an address.
     *
     * @throws RecordNotFound when it is none
     */
    public static AppointmentId parse(String text) {
        try {
            return new AppointmentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new RecordNotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
